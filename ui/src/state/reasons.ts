/** What the lines of an alert rest on. */
import type { Reason } from '../ipc';

export type Observation = { signal: string; sentence: string; excerpts: string[] };

/** The same is said once, with every place where it was seen. */
export function together(reasons: readonly Reason[]): Observation[] {
  const found = new Map<string, Observation>();
  for (const { signal, sentence, excerpt } of reasons) {
    const one = found.get(sentence) ?? { signal, sentence, excerpts: [] };
    if (excerpt !== '' && !one.excerpts.includes(excerpt)) one.excerpts.push(excerpt);
    found.set(sentence, one);
  }
  return [...found.values()];
}
