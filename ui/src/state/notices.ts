/** Quiet hours as people choose them, and as they are kept: in minutes since midnight. */
import type { QuietForm } from '../ipc';

/** From ten in the evening until seven. */
export const NIGHT: QuietForm = { from: 22 * 60, until: 7 * 60 };

/** As a field for the time of day has it: `22:00`. */
export function clockOf(minutes: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Undefined for a field that is empty or half filled. */
export function minutesOf(clock: string): number | undefined {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(clock) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const all = Number(hours) * 60 + Number(minutes);
  return Number(hours) < 24 && Number(minutes) < 60 ? all : undefined;
}
