/** Several messages reported one after the other, each with its own result. */
import type { AlertLine, Anyway, Trouble } from '../ipc';
import { agreed, PLAINLY } from './consent.svelte';
import { asTrouble } from './live.svelte';

export type Result = { id: number; line?: AlertLine; trouble?: Trouble };

/**
 * Reports them in order and tells of each. What was said twice holds for the rest; where the user does not want to go
 * on, at a question or by himself, the rest is left as it is. False then.
 */
export async function reportAll(
  ids: readonly number[],
  report: (id: number, anyway: Anyway) => Promise<AlertLine>,
  ask: (trouble: Trouble) => Promise<boolean>,
  onDone: (result: Result) => void,
  isStopped: () => boolean = () => false,
): Promise<boolean> {
  let anyway = PLAINLY;
  for (const id of ids) {
    if (isStopped()) return false;
    try {
      const end = await agreed((said) => report(id, said), ask, anyway);
      if (end === undefined) return false;
      // One message that is Amazon's own does not speak for another.
      anyway = { ...PLAINLY, many: end.anyway.many };
      onDone({ id, line: end.done });
    } catch (thrown) {
      onDone({ id, trouble: asTrouble(thrown) });
    }
  }
  return true;
}

/** Whether a message waits for somebody to decide about it. */
export function waits(alert: AlertLine): boolean {
  return alert.progress === 'open' && alert.verdict !== 'genuine';
}

/** What is chosen after one was ticked or not. Each box speaks for itself: of a long list most are not drawn. */
export function taken(chosen: readonly number[], id: number, on: boolean): number[] {
  const others = chosen.filter((one) => one !== id);
  return on ? [...others, id] : others;
}
