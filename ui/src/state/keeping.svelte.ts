/** Choices that are kept at once, one after the other: which was kept last, and what went wrong with which. */
import { asTrouble } from './live.svelte';
import type { Trouble } from '../ipc';

export class Keeping {
  /** The control that was used last. */
  at = $state('');
  kept = $state(false);
  trouble = $state.raw<Trouble | undefined>(undefined);
  #before: Promise<unknown> = Promise.resolve();

  /** Keeps what was chosen there, once what was chosen before is kept. Whether that went well. */
  keep = (at: string, deed: () => Promise<void>): Promise<boolean> => {
    this.at = at;
    // Emptied first: who listens hears the same word only where it comes anew.
    this.kept = false;
    this.trouble = undefined;
    const kept = this.#before.then(async () => {
      try {
        await deed();
        this.kept = this.at === at;
        return true;
      } catch (thrown) {
        this.at = at;
        this.trouble = asTrouble(thrown);
        return false;
      }
    });
    this.#before = kept;
    return kept;
  };
}
