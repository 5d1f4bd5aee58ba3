/** The one sentence at the top of Home, and whether the lamp in the picture burns. */
import type { AccountLine, Overview } from '../ipc';

export type Status = { id: string; count?: number; until?: number; lit: boolean };

/** What stands below that sentence: what is watched, since when nobody looked, and what is not reached. */
export type Glance = {
  /** Where the sentence itself does not say it. */
  watching?: number;
  /** Of the mailbox that waited longest: it must be true for each of them. */
  checked?: number;
  unreached: number;
};

/** What needs the reader comes first, then what keeps the lamp dark, then the quiet case. */
export function status(overview: Overview): Status {
  const { accounts, paused_until: pausedUntil, pending } = overview;
  if (accounts.length === 0) return { id: 'window-status-no-account', lit: false };
  if (pausedUntil === 0) return { id: 'window-status-paused', lit: false };
  if (pausedUntil !== null) return { id: 'window-status-paused-until', until: pausedUntil, lit: false };
  const watching = accounts.filter((account) => account.state === 'watching').length;
  const lit = watching > 0;
  if (accounts.some((account) => account.state === 'needs-you')) return { id: 'window-status-needs-you', lit };
  if (lit && pending > 0) return { id: 'window-status-pending', count: pending, lit };
  if (lit) return { id: 'window-status-watching', count: watching, lit };
  if (accounts.some((account) => account.state === 'connecting')) return { id: 'window-status-connecting', lit };
  return { id: 'window-status-offline', lit };
}

const inState = (accounts: readonly AccountLine[], state: AccountLine['state']): AccountLine[] =>
  accounts.filter((account) => account.state === state);

/** Nothing where it rests, or where nothing is watched. */
export function glance(overview: Overview): Glance {
  const { accounts, paused_until: pausedUntil } = overview;
  const watched = inState(accounts, 'watching');
  if (pausedUntil !== null || watched.length === 0) return { unreached: 0 };
  const times = watched.flatMap(({ last_checked: at }) => at ?? []);
  return {
    ...(status(overview).id === 'window-status-watching' ? {} : { watching: watched.length }),
    // One that was never looked through has no time, and then there is none for all.
    ...(times.length < watched.length ? {} : { checked: Math.min(...times) }),
    unreached: inState(accounts, 'offline').length,
  };
}

/**
 * Whether "all is quiet" is true: somebody looks into every mailbox, all older mail was looked through, and nothing is
 * asked of the reader.
 */
export function isQuiet({ accounts, questions, set_aside: setAside }: Overview): boolean {
  const looked = accounts.every(({ state, look_back: back }) => state === 'watching' && (back === null || back.state === 'done'));
  return accounts.length > 0 && looked && questions.length === 0 && setAside.length === 0;
}
