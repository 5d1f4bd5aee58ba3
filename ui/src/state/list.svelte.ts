/** The list of Home: what of it is shown, by day. */
import type { AlertLine } from '../ipc';
import { waits } from './batch';

export const filters = ['all', 'open', 'scam', 'doubtful', 'genuine', 'reported', 'dismissed'] as const;
export type Filter = (typeof filters)[number];

/** What the reader looks for; kept while a message is looked at. */
class Look {
  words = $state('');
  filter = $state<Filter>('all');
  /** The field and the choice are there. Few look for anything, and the list is to be seen at once. */
  searching = $state(false);
  /** All of them, not only the newest. */
  all = $state(false);
}

export const look = new Look();

/** So many are shown at first: what comes below the list stays within reach. */
export const NEWEST = 10;

/** So many lines of a list are simply there; of more only what is seen is drawn. */
export const FEW = NEWEST;

function fits(alert: AlertLine, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return waits(alert);
    case 'reported':
      return ['reported', 'reporting', 'uncertain', 'by-hand'].includes(alert.progress);
    case 'dismissed':
      return alert.progress === 'dismissed' || alert.progress === 'answered';
    default:
      return alert.verdict === filter;
  }
}

/** The messages of a kind in which every word that was typed is found, in any field that is shown. */
export function found(alerts: readonly AlertLine[], typed: string, filter: Filter): AlertLine[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter((word) => word !== '');
  return alerts.filter((alert) => {
    if (!fits(alert, filter)) return false;
    const text = [alert.subject, alert.from_name, alert.from_address].join('\n').toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** One line of the list; the first of its day names it. */
export type Row = { alert: AlertLine; day: string | undefined };

/** A number for each day in the reader's own time. */
function dayOfYear(seconds: number): number {
  const at = new Date(seconds * 1000);
  return (at.getFullYear() * 12 + at.getMonth()) * 31 + at.getDate();
}

/** The lines with their days. `say` says a day as people do, which costs: it is asked once a day. */
export function byDay(alerts: readonly AlertLine[], say: (seconds: number) => string): Row[] {
  let last: number | undefined;
  return alerts.map((alert) => {
    const now = dayOfYear(alert.arrived_at);
    const row = { alert, day: now === last ? undefined : say(alert.arrived_at) };
    last = now;
    return row;
  });
}
