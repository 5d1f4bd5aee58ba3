/** What is decided about a message of the practice mailbox, and what would come of it. */

/** The buttons of a real message. */
export type Decision = 'reported' | 'asked' | 'dismissed' | 'me' | 'not-me';

/** What is said at once. */
export const told: Record<Decision, string> = {
  reported: 'window-practice-reported',
  asked: 'window-practice-asked',
  dismissed: 'window-practice-fine',
  me: 'window-practice-fine',
  'not-me': 'window-practice-not-me',
};

/** What stands in the list then; one that Amazon is asked about stays open. */
export const listed: Record<Decision, string | undefined> = {
  reported: 'window-progress-reported',
  asked: undefined,
  dismissed: 'window-progress-dismissed',
  me: 'window-progress-answered',
  'not-me': 'window-progress-answered',
};
