/** The one sentence at the top of Home, and whether the lamp in the picture burns. */
import type { Overview } from '../ipc';

export type Status = { id: string; count?: number; until?: number; lit: boolean };

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
