/** Which screen is shown. */
import type { Screen } from '../ipc';

class Navigation {
  here = $state.raw<Screen | undefined>(undefined);
  /** A sentence to be read out and shown on the next screen: "The mailbox was added." */
  notice = $state('');

  go(to: Screen, notice = ''): void {
    this.notice = notice;
    this.here = to;
  }
}

export const navigation = new Navigation();
