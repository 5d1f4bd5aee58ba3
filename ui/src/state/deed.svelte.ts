/** Something the reader asks for, again and again perhaps, and what went wrong with it last. */
import type { Trouble } from '../ipc';
import { asTrouble } from './live.svelte';

export class Deed {
  trouble = $state.raw<Trouble | undefined>(undefined);
  /** Which of several was asked for: what went wrong is said beside it. */
  at = $state('');

  /** Does it. What went wrong before is over; what goes wrong now is kept to be shown. */
  run = async (deed: () => Promise<void>, at = ''): Promise<void> => {
    this.at = at;
    this.trouble = undefined;
    try {
      await deed();
    } catch (thrown) {
      this.trouble = asTrouble(thrown);
    }
  };
}
