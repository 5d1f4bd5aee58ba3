/** Which screen is shown. */
import type { Destination } from '../ipc';

/** What is carried along: a sentence to show there, an address to begin with. */
type Luggage = { notice?: string; address?: string };

class Navigation {
  here = $state.raw<Destination | undefined>(undefined);
  notice = $state('');
  address = $state('');

  go(to: Destination, { notice = '', address = '' }: Luggage = {}): void {
    this.notice = notice;
    this.address = address;
    this.here = to;
  }
}

export const navigation = new Navigation();
