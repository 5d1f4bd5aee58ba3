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
  #now: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  constructor(ask: () => Promise<T>) {
    this.#ask = ask;
  }

  /**
   * Reads again: what is there when this is asked, or newer. Of many that ask while it is read, one reads for all: in a
   * flood of mail each answer is shown, however long it takes, and no questions pile up.
   */
  read = (): Promise<void> => {
    if (this.#now === undefined) {
      this.#now = this.#once().finally(() => {
        this.#now = undefined;
      });
      return this.#now;
    }
    this.#next ??= this.#now.then(() => {
      this.#next = undefined;
      return this.read();
    });
    return this.#next;
  };

  async #once(): Promise<void> {
    try {
      this.value = await this.#ask();
      this.trouble = undefined;
    } catch (thrown) {
      this.trouble = asTrouble(thrown);
    }
  }

  /** For `$effect`: reads now and after each change, until the screen is left. */
  follow = (): (() => void) => {
    void this.read();
    const stop = ipc.onChanged(() => void this.read());
    return () => void stop.then((end) => {
      end();
    });
  };
}
