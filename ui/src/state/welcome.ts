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

/** What passes. Elsewhere Porchlight tries again by itself; while a mailbox is being set up nobody does but the reader. */
const PASSING = new Set(['no-network', 'offline', 'timed-out', 'connection-lost', 'server-busy']);

/** What is settled elsewhere: nothing that was typed here was wrong. */
const ELSEWHERE = new Set(['sign-in-alert', 'server-refused', 'keyring-unavailable']);

export function isPassing(code: string): boolean {
  return PASSING.has(code);
}

/** Whether the same is to be tried once more, and not typed anew. */
export function isTriedAgain(code: string): boolean {
  return PASSING.has(code) || ELSEWHERE.has(code);
}
