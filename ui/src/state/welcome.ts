/** The three steps of setting up a mailbox, and which part of them is shown. */
import type { SearchStep } from '../ipc';

/** The parts, in the order in which they may come. */
export type Part = 'address' | 'moved' | 'search' | 'found' | 'servers' | 'sign-in' | 'try' | 'certificate';

export const STEPS = 3;

/** Which of the three a part belongs to. */
export function stepOf(part: Part): number {
  if (part === 'sign-in') return 2;
  return part === 'try' || part === 'certificate' ? 3 : 1;
}

/** The list of places that are asked: each stands once, with the newest that is known of it. */
export function withStep(steps: readonly SearchStep[], step: SearchStep): SearchStep[] {
  const known = steps.some(({ place }) => place === step.place);
  return known ? steps.map((old) => (old.place === step.place ? step : old)) : [...steps, step];
}
