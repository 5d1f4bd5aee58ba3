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

/** Screens to which "back" leads again from where they led to. */
const TURNS = ['settings', 'add-account', 'protect', 'history'] as const;

/** Where something is typed that takes a while to type again. */
const SETUP: readonly string[] = ['add-account', 'sign-in-again'];

/** Where a message of the list is looked at, and what belongs to it. */
const READING: readonly string[] = ['alert', 'preview', 'show', 'recover'];

/** Which message a screen belongs to. */
function messageOf(screen: Screen | undefined): number | undefined {
  if (screen?.screen === 'recover') return 'alert' in screen ? screen.alert : undefined;
  return screen?.screen === 'alert' || screen?.screen === 'show' || screen?.screen === 'preview' ? screen.id : undefined;
}

/** Where in the list the reader was. */
export type Place = { alert: number; scrolled: number };

class Navigation {
  here = $state.raw<Screen | undefined>(undefined);
  notice = $state('');
  /** Where "back" leads from a screen to which several lead. */
  back = $state.raw<Screen>({ screen: 'home' });

  /** Something is being typed that would be lost elsewhere. */
  busy = $state(false);
  /** Where the program wanted to lead meanwhile. */
  waiting = $state.raw<Screen | undefined>(undefined);

  /** Where the reader left the list to read a message. */
  #left: Place | undefined;

  go(to: Screen, { notice = '' }: Luggage = {}): void {
    const turn = TURNS.find((screen) => screen === this.here?.screen && screen !== to.screen);
    this.notice = notice;
    // What belongs to a message leads back to it, and it goes on leading back to where it was opened.
    const [from, message] = [messageOf(this.here), messageOf(to)];
    if (from === undefined || from !== message) this.back = { screen: turn ?? 'home' };
    if (this.here?.screen === 'home' && to.screen === 'alert') {
      this.#left = { alert: to.id, scrolled: globalThis.scrollY };
    } else if (to.screen !== 'home' && !READING.includes(to.screen)) this.#left = undefined;
    // It is offered until it was taken up, and once more where setting up leads to.
    if (!SETUP.includes(this.here?.screen ?? '')) this.waiting = undefined;
    this.here = to;
  }

  /** Where in the list the reader goes on; once for each way back. */
  takePlace(): Place | undefined {
    const left = this.#left;
    this.#left = undefined;
    return left;
  }

  /** Takes up what has waited. */
  takeUp(): void {
    const to = this.waiting;
    this.waiting = undefined;
    if (to) this.go(to);
  }

  /** Where the program leads by itself: there at once, unless that would throw away what is being typed. */
  lead(to: Screen): void {
    if (this.busy) this.waiting = to;
    else this.go(to);
  }
}

export const navigation = new Navigation();
