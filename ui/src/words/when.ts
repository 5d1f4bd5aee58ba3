/** Times as people say them: "today, 14:32", "yesterday, 9:05", "3 November, 18:20". */

/** Whole days between two moments, counted at midnight in the reader's own time. */
function daysBetween(from: Date, to: Date): number {
  const midnight = (at: Date): number => Date.UTC(at.getFullYear(), at.getMonth(), at.getDate());
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

/** Day and time of a moment (seconds since 1970), seen from now. */
export function when(language: string, seconds: number, now: Date): { day: string; time: string } {
  const at = new Date(seconds * 1000);
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(at);
  const days = daysBetween(at, now);
  if (Math.abs(days) <= 1) {
    return { day: new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day'), time };
  }
  const sameYear = at.getFullYear() === now.getFullYear();
  const day = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
  return { day, time };
}

/** "1 minute ago"; nothing within the same minute. As coarse as people say it. */
export function ago(language: string, seconds: number, now: Date): string | undefined {
  const gone = Math.max(0, Math.floor(now.getTime() / 1000) - seconds);
  if (gone < 60) return undefined;
  const [count, unit] =
    gone < 3600 ? ([gone / 60, 'minute'] as const) : gone < 86_400 ? ([gone / 3600, 'hour'] as const) : ([gone / 86_400, 'day'] as const);
  return new Intl.RelativeTimeFormat(language).format(-Math.floor(count), unit);
}
