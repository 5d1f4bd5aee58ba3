/** How far back older mail can be looked through. */
export const ranges: readonly { days: number | null; word: string }[] = [
  { days: 7, word: 'window-back-week' },
  { days: 30, word: 'window-back-month' },
  { days: 365, word: 'window-back-year' },
  { days: null, word: 'window-back-all' },
];
