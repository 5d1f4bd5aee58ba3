/** What has to be said twice before it is done. */
import type { Anyway, Trouble } from '../ipc';
import { asTrouble } from './live.svelte';

/** Nothing was said twice yet. */
export const PLAINLY: Anyway = { genuine: false, many: false };

/** Which second word a refusal asks for; undefined where it asks for none. */
export function wants(trouble: Trouble): keyof Anyway | undefined {
  if (trouble.code === 'report-genuine') return 'genuine';
  return trouble.code === 'report-many' ? 'many' : undefined;
}

/** Shows a question, and waits for the answer. */
export class Question {
  asked = $state.raw<Trouble>();
  /** What is to be done is no report but a question to Amazon. */
  asks = $state(false);
  #answer: ((yes: boolean) => void) | undefined;

  ask = (trouble: Trouble): Promise<boolean> => this.#put(trouble, false);

  askToAsk = (trouble: Trouble): Promise<boolean> => this.#put(trouble, true);

  #put(trouble: Trouble, asks: boolean): Promise<boolean> {
    this.answer(false);
    this.asked = trouble;
    this.asks = asks;
    return new Promise((answer) => (this.#answer = answer));
  }

  answer = (yes: boolean): void => {
    this.asked = undefined;
    this.#answer?.(yes);
    this.#answer = undefined;
  };
}

/** Does it; asks where it wants a second word, and does it then. Undefined where the user did not want it after all. */
export async function agreed<T>(
  deed: (anyway: Anyway) => Promise<T>,
  ask: (trouble: Trouble) => Promise<boolean>,
  given: Anyway = PLAINLY,
): Promise<{ done: T; anyway: Anyway } | undefined> {
  let anyway = given;
  for (;;) {
    try {
      return { done: await deed(anyway), anyway };
    } catch (thrown) {
      const trouble = asTrouble(thrown);
      const word = wants(trouble);
      // What was said already and is refused all the same is an error like others.
      if (word === undefined || anyway[word]) throw thrown;
      if (!(await ask(trouble))) return undefined;
      anyway = { ...anyway, [word]: true };
    }
  }
}
