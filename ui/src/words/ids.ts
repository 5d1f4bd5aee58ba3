/** Which words stand for which value of the program. */
import type {
  AccountLamp,
  AlertProgress,
  AlertVerdict,
  BrowserEnd,
  CallAnswers,
  ConcernKind,
  LeftOutWhy,
  Remedy,
  ReportStage,
  ReportWay,
  SecurityForm,
} from '../ipc';
import type { Filter } from '../state/list.svelte';
import type { Screen } from '../state/navigation.svelte';

export const verdictWord: Record<AlertVerdict, string> = {
  scam: 'window-verdict-scam',
  doubtful: 'window-verdict-doubtful',
  genuine: 'window-verdict-genuine',
};

export const lampWord: Record<AccountLamp, string> = {
  connecting: 'window-lamp-connecting',
  watching: 'window-lamp-watching',
  offline: 'window-lamp-offline',
  'needs-you': 'window-lamp-needs-you',
  paused: 'window-lamp-paused',
};

/** The way to what helps; for screen readers with the name of the mailbox. */
export const remedyWord: Record<Exclude<Remedy, 'nothing'>, { button: string; which: string }> = {
  'sign-in-again': { button: 'window-sign-in-again', which: 'window-sign-in-again-which' },
  'look-at-certificate': { button: 'window-look-at-certificate', which: 'window-look-at-certificate-which' },
  'change-servers': { button: 'window-servers-change', which: 'window-servers-change-which' },
};

/** An open alert needs no word: it is the rule. */
export const progressWord: Record<Exclude<AlertProgress, 'open'>, string> = {
  dismissed: 'window-progress-dismissed',
  'by-hand': 'window-progress-by-hand',
  answered: 'window-progress-answered',
  reporting: 'window-progress-reporting',
  reported: 'window-progress-reported',
  uncertain: 'window-progress-uncertain',
  refused: 'window-progress-refused',
};

/** Where a report stands, in a word. */
export const stageWord: Record<ReportStage, string> = {
  withdrawn: 'window-stage-withdrawn',
  waiting: 'window-stage-waiting',
  sending: 'window-stage-sending',
  sent: 'window-stage-sent',
  acknowledged: 'window-stage-acknowledged',
  bounced: 'window-stage-bounced',
  uncertain: 'window-stage-uncertain',
  refused: 'window-stage-refused',
};

/** What can be done about a report that did not go. What may have gone is not simply sent "again". */
export const wayWord: Record<ReportWay, string> = {
  believe: 'window-way-believe',
  again: 'window-report-again',
  zipped: 'window-way-zipped',
  'mail-program': 'window-way-mail-program',
  file: 'window-way-file',
  form: 'window-way-form',
};

/** The way back to a screen. */
export function backWord({ screen }: Screen): string {
  if (screen === 'settings') return 'window-back-settings';
  return screen === 'home' ? 'window-back' : 'window-setup-back';
}

export const securityWord: Record<SecurityForm, string> = {
  tls: 'window-security-tls',
  starttls: 'window-security-starttls',
  plain: 'window-security-plain',
};

/** How a sign-in in the browser ended that did not end well. */
export const browserEndWord: Record<Exclude<BrowserEnd, 'signed-in'>, string> = {
  denied: 'window-browser-denied',
  'timed-out': 'window-browser-timed-out',
  cancelled: 'window-browser-cancelled',
  'no-browser': 'window-browser-none',
};

/** Why an account of Thunderbird is not offered. */
export const leftOutWord: Record<LeftOutWhy, string> = {
  'not-imap': 'window-thunderbird-not-imap',
  'not-private': 'window-thunderbird-not-private',
  'other-sign-in': 'window-thunderbird-other-sign-in',
  incomplete: 'window-thunderbird-incomplete',
};

/** What this computer lacks; an id of a newer program shows nothing rather than an id. */
export const lackingWord = new Map([
  ['no-tray', 'window-lacking-no-tray'],
  ['no-notifications', 'window-lacking-no-notifications'],
  ['no-keyring', 'window-lacking-no-keyring'],
]);

/** When there is nothing to worry about. */
export const fineWord: Record<ConcernKind, string> = {
  vanished: 'window-question-vanished-fine',
  flood: 'window-question-flood-fine',
  changed: 'window-question-changed-fine',
};

/** The answer where it was the reader. */
export const knownWord: Record<ConcernKind, string> = {
  vanished: 'window-question-me',
  flood: 'window-question-flood-known',
  changed: 'window-question-me',
};

/** The answer where it was not. */
export const strangeWord: Record<ConcernKind, string> = {
  vanished: 'window-question-not-me',
  flood: 'window-question-flood-strange',
  changed: 'window-question-not-me',
};

/** What to look for on Amazon itself. */
export const lookWord: Record<ConcernKind, string> = {
  vanished: 'window-question-vanished-look',
  flood: 'window-question-flood-look',
  changed: 'window-question-changed-look',
};

/** The questions about a call, in the order they are asked. */
export const callWord: Record<keyof CallAnswers, string> = {
  code: 'window-check-call-code',
  install: 'window-check-call-install',
  gift_card: 'window-check-call-gift-card',
  numbers: 'window-check-call-numbers',
  secret: 'window-check-call-secret',
  hurry: 'window-check-call-hurry',
};

/** Which messages of the list are shown. */
export const filterWord: Record<Filter, string> = {
  all: 'window-filter-all',
  open: 'window-filter-open',
  scam: 'window-filter-scam',
  doubtful: 'window-filter-doubtful',
  genuine: 'window-filter-genuine',
  reported: 'window-filter-reported',
  dismissed: 'window-filter-dismissed',
};
