/** How much was found and reported on each day of the last weeks, in the reader's own time. */
import type { AlertLine, HistoryLine, ReportStage } from '../ipc';

export const DAYS = 28;

export type Day = { at: Date; found: number; reported: number };

/** Stages of reports that went out, as far as anybody knows. */
const GONE: readonly ReportStage[] = ['sent', 'acknowledged', 'uncertain'];

function midnight(at: Date): Date {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate());
}

/**
 * The days, oldest first; the last one is today. A message that went to three desks was reported once; who asks Amazon
 * about one reports nothing.
 */
export function weeks(alerts: readonly AlertLine[], history: readonly HistoryLine[], now: Date): Day[] {
  const today = midnight(now);
  const days = Array.from({ length: DAYS }, (_, place) => ({
    at: new Date(today.getFullYear(), today.getMonth(), today.getDate() - (DAYS - 1 - place)),
    found: 0,
    reported: 0,
  }));
  const places = new Map(days.map((day) => [day.at.getTime(), day]));
  const of = (seconds: number): Day | undefined => places.get(midnight(new Date(seconds * 1000)).getTime());
  for (const alert of alerts) {
    const day = alert.verdict === 'genuine' ? undefined : of(alert.arrived_at);
    if (day) day.found++;
  }
  const told = new Set<string>();
  for (const line of history) {
    const day = !line.asks && GONE.includes(line.stage) ? of(line.asked_at) : undefined;
    const key = `${String(line.alert)} ${String(day?.at.getTime())}`;
    if (!day || told.has(key)) continue;
    told.add(key);
    day.reported++;
  }
  return days;
}

/** The largest number of a day: how high the picture is. */
export function most(days: readonly Day[]): number {
  return Math.max(1, ...days.flatMap((day) => [day.found, day.reported]));
}
