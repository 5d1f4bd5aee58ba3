/** A value of the program that is read again whenever the program says that something changed. */
import { ipc, troubleIn, type Trouble } from '../ipc';
import { say } from '../words';

/** What to show when the page itself failed: every error has a sentence and a next step. */
export function asTrouble(thrown: unknown): Trouble {
  return (
    troubleIn(thrown) ?? {
      code: 'window',
      sentence: say('window-trouble'),
      next_step: say('window-trouble-next'),
    }
  );
}

export class Live<T> {
  value = $state.raw<T | undefined>(undefined);
  trouble = $state.raw<Trouble | undefined>(undefined);
  #ask: () => Promise<T>;
  #asked = 0;

  constructor(ask: () => Promise<T>) {
    this.#ask = ask;
  }

  /** Reads again. An answer that was overtaken by a later question is dropped. */
  read = async (): Promise<void> => {
    const mine = ++this.#asked;
    try {
      const value = await this.#ask();
      if (mine !== this.#asked) return;
      this.value = value;
      this.trouble = undefined;
    } catch (thrown) {
      if (mine === this.#asked) this.trouble = asTrouble(thrown);
    }
  };

  /** For `$effect`: reads now and after each change, until the screen is left. */
  follow = (): (() => void) => {
    void this.read();
    const stop = ipc.onChanged(() => void this.read());
    return () => void stop.then((end) => {
      end();
    });
  };
}
