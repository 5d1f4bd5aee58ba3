/** Which screen is shown. */
import type { Destination } from '../ipc';

/** Where the program may lead, and what only the window leads to. */
export type Screen =
  | Destination
  | { screen: 'sign-in-again' | 'mailbox'; id: string }
  | { screen: 'show'; id: number }
  | { screen: 'preview'; id: number; desk: string }
  | { screen: 'check'; dropped?: boolean }
  | { screen: 'batch'; chosen?: number[] }
  | { screen: 'recover'; alert?: number }
  | { screen: 'protect' | 'practice' }
  | { screen: 'history' }
  | { screen: 'settings' };

/** What is carried along: a sentence to show there. */
type Luggage = { notice?: string };

class Navigation {
  here = $state.raw<Screen | undefined>(undefined);
  notice = $state('');
  /** Where "back" leads from a screen to which several lead. */
  back = $state.raw<Screen>({ screen: 'home' });

  go(to: Screen, { notice = '' }: Luggage = {}): void {
    this.notice = notice;
    this.back = { screen: this.here?.screen === 'settings' ? 'settings' : 'home' };
    this.here = to;
  }
}

export const navigation = new Navigation();
