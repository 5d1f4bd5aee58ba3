/**
 * Sample data in place of the program, for looking at the screens with `npm run dev` in a browser, and for the tests
 * of what is rarely seen (`tests/desktop/states.rs`).
 * `?screen=alert&id=1`, `?screen=add-account` choose the screen, `?home=quiet`, `?home=new`, `?home=trouble`,
 * `?home=long` another Home. A password of `wrong` is refused, `strange` meets a certificate that nobody vouches
 * for. `?fail`: nothing can be read; `?refuse`: nothing can be done; `?many`: everything is more than usual.
 * `?hostile`: whatever a stranger may write does its worst. `?language=it` speaks Italian. Never part of a build.
 */
import { unknownWay } from '../state/draft';
import { languages } from '../words';
import { choose, kindOf } from '../words/choose';
import type {
  AccountLine,
  AlertLine,
  AlertPage,
  Checked,
  Destination,
  DeskLine,
  HistoryLine,
  Ipc,
  LookBackLine,
  MissingFolder,
  OwnedText,
  QuestionLine,
  Reason,
  ReportingPage,
  PracticeQuestion,
  RecoveryPage,
  ReportLine,
  SettingsPage,
  Speech,
  TaskLine,
  Trouble,
  Way,
} from '.';

const now = Math.floor(Date.now() / 1000);
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const reason = (signal: string, sentence: string, excerpt: string): Reason => ({ signal, sentence, excerpt });

/** What of a page has to do with reports, before there is one. */
const unreported = {
  can_undo: false,
  can_move_back: false,
  can_reopen: false,
  can_say_by_hand: false,
  has_question: false,
  was_that_you: false,
  no_junk: false,
  reports: [],
  by_hand: null,
  ways: [],
  desk_address: 'reportascam@amazon.com',
} satisfies Partial<AlertPage>;

const sent: ReportLine = {
  id: 1,
  desk: 'amazon',
  name: 'Amazon',
  address: 'reportascam@amazon.com',
  asks: false,
  stage: 'sent',
  sentence: 'Your mail provider has accepted it. It goes to Amazon.',
  next_step: '',
  message_id: '<3f5c@example.com>',
  steps: [
    { at: now - 3 * 86_400, sentence: 'You wanted it to be sent.', said: '' },
    { at: now - 3 * 86_400 + 10, sentence: 'It was handed to your mail provider.', said: '' },
    { at: now - 3 * 86_400 + 12, sentence: 'Your mail provider accepted it.', said: '250 2.0.0 Ok: queued' },
  ],
  answers: [],
  ways: [],
};
const answered: ReportLine = {
  ...sent,
  id: 2,
  desk: 'amazon-verify',
  address: 'verify@amazon.com',
  asks: true,
  stage: 'acknowledged',
  sentence: 'Amazon has answered.',
  answers: [
    {
      at: now - 3600,
      from: 'verify@amazon.com',
      subject: 'Re: Is this message really from Amazon?',
      text: 'Hello,\n\nthank you for writing. The message you forwarded was not sent by Amazon.',
    },
  ],
};
const refusedReport: ReportLine = {
  ...sent,
  id: 3,
  stage: 'refused',
  sentence: 'Your mail provider refused to send the report.',
  next_step: 'Send it in another way.',
  steps: [
    ...sent.steps.slice(0, 2),
    { at: now - 60, sentence: 'Your mail provider refused to send the report.', said: '550 5.7.1 phishing content' },
  ],
  ways: ['again', 'zipped', 'mail-program', 'file', 'form'],
};

const desks: DeskLine[] = [
  { id: 'apwg', name: 'Anti-Phishing Working Group', address: 'reportphishing@apwg.org', country: '', chosen: false },
  { id: 'uk', name: 'National Cyber Security Centre (SERS)', address: 'report@phishing.gov.uk', country: 'GB', chosen: true },
];

const uncertain: ReportLine = {
  ...sent,
  id: 4,
  stage: 'uncertain',
  sentence: 'The connection broke off while it was being sent. It may have arrived. It is not sent again by itself.',
  next_step: 'Look into the folder with the mail you have sent. If it is there, it has arrived.',
  ways: ['believe', 'again', 'mail-program', 'file', 'form'],
};
const bounced: ReportLine = {
  ...refusedReport,
  id: 5,
  stage: 'bounced',
  sentence: 'It came back: the mail server of Amazon did not take it.',
  next_step: 'Send it in another way.',
};

/** A link or an address, with the registered name in the middle. */
const owned = (before: string, owner: string, after = '', amazons = false): OwnedText => ({ before, owner, after, amazons });
const choices: SettingsPage = {
  language: null,
  text_size: 100,
  text_sizes: [100, 125, 150, 175, 200],
  shop: null,
  shop_of_system: 'amazon.co.uk',
  shops: [
    { domain: 'amazon.com', country: 'US' },
    { domain: 'amazon.co.uk', country: 'GB' },
    { domain: 'amazon.de', country: 'DE' },
    { domain: 'amazon.co.jp', country: 'JP' },
  ],
  notices: { scams: true, doubtful: false, questions: true, trouble: true, reports: true, quiet: null },
  starts: true,
  data_folder: '/home/rosa/.local/share/porchlight',
  updates: { daily: false, offer: null },
  version: '0.1.0',
  rules: '2026.11.4',
  built_from: 'adler2 v2.0.1: 0BSD OR MIT OR Apache-2.0',
  licence: 'MIT License\n\nCopyright (c) …',
};
const practice: PracticeQuestion[] = [true, false].map((real, place) => ({
  id: String(place),
  from_name: 'Amazon',
  from_address: real ? 'order-update@amazon.co.uk' : 'orders@parcel-desk.example',
  subject: 'Your order',
  text: 'Thank you for your order.\nhttps://parcel-desk.example/x',
  real,
  why: 'The address after the name.',
}));
const tasks: TaskLine[] = ['amazon-password', 'email-password', 'two-step'].map((id, place) => ({
  id,
  title: `Do this (${id}).`,
  more: 'Choose it there. Take a new one that you use nowhere else.',
  host: place === 1 ? '' : 'www.amazon.co.uk',
  done: place === 0,
}));
let recovery: RecoveryPage = {
  branches: ['nothing', 'password', 'mailbox', 'money', 'gift-cards', 'remote', 'other'].map((id) => ({
    id,
    sentence: `I gave away: ${id}.`,
    chosen: false,
  })),
  tasks: [],
  elsewhere: false,
  alert: null,
  earlier: false,
};
let earlier: RecoveryPage | undefined;
const spoken = new Set<(speech: Speech) => void>();

/** What of a page is about nothing in particular. */
const plain: Omit<AlertPage, 'line'> = {
  verdict: 'This message is not from Amazon. It is a scam.',
  advice: 'Do not answer it, do not call, and do not follow its links.',
  claim: { sentence: 'It says it is Amazon.', reasons: [] },
  proof: { sentence: 'It can’t prove it: nothing shows that Amazon sent it.', reasons: [] },
  ask: { sentence: 'It wants to lead you away from Amazon.', reasons: [] },
  links: [],
  sender: owned('help@', 'parcel.example'),
  account_address: 'rosa@example.com',
  can_report: true,
  ...unreported,
};

const samples: AlertPage[] = [
  {
    line: line(1, 'scam', 'Amazon Support', 'order-help@parcel-desk.example', 'Your order of a MacBook Pro for $2,399.00 was placed', 240),
    verdict: 'This message is not from Amazon. It is a scam.',
    advice: 'Do not answer it, do not call, and do not follow its links. Report it to Amazon, and you are done.',
    claim: {
      sentence: 'It says it is Amazon.',
      reasons: [reason('from-name-says-amazon', 'The sender calls itself Amazon.', 'Amazon Support')],
    },
    proof: {
      sentence: 'It can’t prove it: nothing shows that Amazon sent it.',
      reasons: [reason('from-is-elsewhere', 'Its address does not belong to Amazon.', 'order-help@parcel-desk.example')],
    },
    ask: {
      sentence: 'It wants you to call this number.',
      reasons: [
        reason('call-this-number', 'It wants you to call a number that is not Amazon’s.', 'If you did not place this order, call +1 (555) 010-0199 at once to cancel.'),
        reason('hurry', 'It wants you to hurry.', 'within 24 hours'),
      ],
    },
    links: [
      owned('hxxps://amazon-orders[.]', 'parcel-desk[.]example', '/cancel?id=48151623'),
      owned('hxxps://www[.]', 'amazon[.]com', '/gp/help', true),
    ],
    sender: owned('order-help@', 'parcel-desk.example'),
    account_address: 'rosa@example.com',
    can_report: true,
    ...unreported,
  },
  {
    line: line(2, 'doubtful', 'Prime Team', 'news@prime-club.example', 'A gift is waiting for Prime members', 86_400),
    verdict: 'We can’t tell whether this message is from Amazon.',
    advice: 'Leave its links alone. Open Amazon the way you always do and look at your orders and your Message Center.',
    claim: { sentence: 'It speaks of Amazon, but does not clearly say that it is Amazon.', reasons: [] },
    proof: { sentence: 'It can’t prove it: nothing shows that Amazon sent it.', reasons: [] },
    ask: { sentence: 'It does not ask you to do anything risky.', reasons: [] },
    links: [],
    sender: owned('help@', 'parcel.example'),
    account_address: 'rosa@example.com',
    can_report: true,
    ...unreported,
    has_question: true,
    reports: [answered],
  },
  {
    ...plain,
    line: line(3, 'scam', '', 'x7@\u0430mazon.example', 'Ihr Konto wurde gesperrt', 3 * 86_400, 'reported', 'Reported to Amazon and moved to Junk.'),
    proof: { sentence: 'It can’t prove it: your mail provider checked, and Amazon did not send it.', reasons: [] },
    links: [owned('hxxps://', 'konto[.]example', '/')],
    sender: owned('x7@', '\u0430mazon.example'),
    can_move_back: true,
    reports: [sent],
  },
  {
    ...plain,
    line: line(4, 'scam', 'Amazon', 'help@parcel.example', 'Your parcel waits', 7200, 'refused', 'Your mail provider refused to send the report.'),
    no_junk: true,
    can_say_by_hand: true,
    reports: [refusedReport],
  },
];

/** What is rarely seen: only where its own page is asked for, or among the many. */
const rare: AlertPage[] = [
  {
    ...plain,
    line: line(5, 'genuine', 'Amazon.com', 'account-update@amazon.com', 'Your password was changed', 900),
    verdict: 'Amazon says the password of your account was changed. Was that you?',
    advice: 'If it was you, there is nothing to do.',
    sender: owned('account-update@', 'amazon.com', '', true),
    was_that_you: true,
  },
  { ...plain, line: line(6, 'doubtful', '', '', '', 900), verdict: 'We can’t tell whether this message is from Amazon.' },
  { ...plain, line: line(7, 'scam', 'Amazon', 'help@parcel.example', 'Locked', 900, 'uncertain', uncertain.sentence), reports: [uncertain] },
  { ...plain, line: line(8, 'scam', 'Amazon', 'help@parcel.example', 'Locked', 900, 'refused', bounced.sentence), can_say_by_hand: true, reports: [bounced] },
  {
    ...plain,
    line: line(9, 'scam', 'Amazon', 'help@parcel.example', 'Locked', 900),
    can_report: false,
    can_say_by_hand: true,
    ways: ['mail-program', 'file', 'form'],
  },
];

/** More than anybody reads, with words that do not end. */
function many(): AlertPage[] {
  const verdicts = ['scam', 'doubtful', 'genuine'] as const;
  return Array.from({ length: 400 }, (_, place) => {
    const verdict = verdicts[place % 3] ?? 'scam';
    const subject = place % 5 === 0 ? 'Youraccountislockedandhastobeconfirmed'.repeat(4) : `Your order ${String(place)}`;
    return { ...plain, line: line(100 + place, verdict, 'Amazon', `help${'.long'.repeat(12)}@parcel.example`, subject, place * 7200) };
  });
}

function line(
  id: number,
  verdict: AlertLine['verdict'],
  fromName: string,
  fromAddress: string,
  subject: string,
  ago: number,
  progress: AlertLine['progress'] = 'open',
  sentence = '',
): AlertLine {
  return { id, verdict, from_name: fromName, from_address: fromAddress, subject, arrived_at: now - ago, progress, progress_sentence: sentence };
}

const reportGenuine: Trouble = {
  code: 'report-genuine',
  sentence: 'This message is really from Amazon.',
  next_step: 'Nothing needs to be reported. If you still want to, say so once more.',
};
const reportMany: Trouble = {
  code: 'report-many',
  sentence: 'That is more reports than usual for one hour.',
  next_step: 'Look at the messages once more. If they are all scams, go on.',
};
const nothingToCheck: Trouble = {
  code: 'nothing-to-check',
  sentence: 'There is nothing here to look at.',
  next_step: 'Paste the words of the message, or choose a file.',
};
const checked: Checked = {
  kind: 'message',
  name: '',
  verdict: 'scam',
  sentence: 'This message is not from Amazon. It is a scam.',
  advice: 'Do not answer it, do not call, and do not follow its links.',
  claim: { sentence: 'It says it is Amazon.', reasons: [] },
  proof: { sentence: 'It can’t prove it: anybody can make such a file.', reasons: [] },
  ask: { sentence: 'It wants you to follow a link that does not go to Amazon.', reasons: [] },
  links: [{ before: 'hxxps://', owner: 'pay-desk[.]example', after: '/x', amazons: false }],
  limits: [],
  from_name: '',
  from_address: '',
  subject: '',
  sms: false,
  desks: [{ id: 'amazon', name: 'Amazon', address: 'reportascam@amazon.com', country: '', chosen: false }],
};

const olderMail: LookBackLine = {
  state: 'running',
  days: 30,
  looked: 160,
  total: 400,
  sentence: 'Looking through older mail: 160 of 400 messages so far. 1 of them pretends to be from Amazon.',
};

const gmail: Way = {
  ...unknownWay(''),
  provider: 'gmail',
  name: 'Gmail',
  imap: { host: 'imap.gmail.com', port: 993, security: 'tls', fingerprint: null },
  smtp: { host: 'smtp.gmail.com', port: 465, security: 'tls', fingerprint: null },
  sign_in: 'app-password',
  steps: [
    { sentence: 'Sign in to Gmail in your browser and switch on two-step verification, if it is not on yet.', host: 'support.google.com' },
    { sentence: 'Open Google’s page for app passwords, type “Porchlight” as the name and choose “Create”.', host: 'myaccount.google.com' },
    { sentence: 'Copy the password that is shown, come back to this window, and paste it below, with its spaces or without. You need not remember it.', host: '' },
  ],
  browser: { provider: 'google', name: 'Google', ready: false, wants_secret: true },
  own_server: false,
};
const outlook: Way = {
  ...gmail,
  provider: 'outlook',
  name: 'Outlook.com, Hotmail, Live',
  sign_in: 'browser',
  steps: [{ sentence: 'Microsoft takes no password from mail programs. You sign in on Microsoft’s own page, in your browser.', host: '' }],
  browser: { provider: 'microsoft', name: 'Microsoft', ready: false, wants_secret: false },
};
const family: Way = {
  ...unknownWay('rosa@family.example'),
  imap: { host: 'imap.family.example', port: 993, security: 'tls', fingerprint: null },
  smtp: { host: 'smtp.hoster.example', port: 587, security: 'starttls', fingerprint: null },
  source: { place: 'At the name behind the @ of your email address', host: 'autoconfig.family.example', elsewhere: true },
};

const refused: Trouble = {
  code: 'sign-in-refused',
  sentence: 'Your mail provider did not accept the user name or password.',
  next_step: 'Type the password again. Many providers want a separate app password here, not the one you use on their website.',
};

/** What cannot be read, or done, whatever the reader tries. */
const broken: Trouble = {
  code: 'store-failed',
  sentence: 'Porchlight cannot read or write its records on this computer.',
  next_step: 'Check that the disk is not full and that the folder may be written to.',
};
const QUESTIONS: readonly (keyof Ipc)[] = [
  'overview', 'alerts', 'alert', 'letterOf', 'history', 'reporting', 'settings', 'recovery', 'mailbox', 'serverFolders',
  'showPage', 'previewReport', 'practiceMailbox', 'practiceQuestions', 'wayAgain',
];
const DEEDS: readonly (keyof Ipc)[] = [
  'reportAlert', 'askAmazon', 'undoReport', 'moveBack', 'sendAgain', 'believeSent', 'decideJunk', 'dismissAlert', 'dismissAlerts',
  'reportedByHand', 'openMailProgram', 'saveMessage', 'openAmazonForm', 'saveHistory', 'saveFound', 'eraseOlder', 'eraseAll',
  'setReporting', 'setNotices', 'setStarts', 'setShop', 'setTextSize', 'setDailyUpdates', 'lookForUpdate', 'testNotice',
  'supportReport', 'removeAccount', 'lookBack', 'restLookBack', 'addFolder', 'removeFolder', 'setDnsLookups',
  'answerQuestion', 'openAmazon', 'checkOnAmazon', 'openMessage', 'checkNow', 'readSetAside', 'forgetRescued',
  'openTask', 'tickRecovery', 'beginRecovery', 'beginNewRecovery', 'turnRecovery', 'endRecovery', 'printPage', 'mailPage', 'openSetupPage', 'openProtectPage',
  'chooseFile', 'checkText', 'checkCall', 'signInBrowser', 'wayFor',
];

/** What the system does not do, with what it said. */
const unopened: Trouble = {
  code: 'mail-not-begun',
  sentence: 'No mail program could be opened, so no email was begun and nothing was sent.',
  next_step: 'Choose “Copy it”. Then open your email yourself, as you always do, and paste the text into a new message.',
  said: 'Launcher "xdg-open" failed with ExitStatus(unix_wait_status(768))',
};

/** With those that fail in place of those that work. */
function failing(ipc: Ipc, names: readonly (keyof Ipc)[]): Ipc {
  const refuse = (trouble: Trouble) => (): Promise<never> => Promise.reject(trouble as unknown as Error);
  const refused = names.map((name) => [name, refuse(name === 'mailPage' || name === 'printPage' ? unopened : broken)]);
  return { ...ipc, ...(Object.fromEntries(refused) as Partial<Ipc>) };
}

/** Markup, signs that turn the direction around, some that are not seen, a script from right to left; and no end. */
const WORST = `<img src=x onerror=window.broken=1>\u202egpj.exe\u2066\u05e9\u05dc\u05d5\u05dd\u200b\u2069\u2069 ${'A'.repeat(4000)}`;
/** What a stranger, a server, a desk, another program or the maker of an update may write. */
const THEIRS = new Set([
  'from_name', 'from_address', 'subject', 'excerpt', 'before', 'owner', 'after', 'from', 'text', 'said', 'words', 'host', 'mailbox',
  'headers', 'json', 'authentication', 'notes', 'user', 'smtp_user', 'account_address',
]);

/** The same with the worst of words wherever a stranger may write. */
function spoilt(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return THEIRS.has(name) || (name === 'name' && value.includes('@')) ? WORST : value;
  if (Array.isArray(value)) return value.map((one) => spoilt(one, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoilt(inner, key)]));
}

function hostile(ipc: Ipc): Ipc {
  type Verb = (...given: unknown[]) => unknown;
  const isOurs = (name: string): boolean => name.startsWith('on') || name === 'speech' || name === 'startScreen';
  const verbs = (Object.entries(ipc) as [string, Verb][]).map(([name, verb]): [string, Verb] => [
    name,
    isOurs(name) ? verb : async (...given) => spoilt(await verb(...given)),
  ]);
  return Object.fromEntries(verbs) as unknown as Ipc;
}

export function standIn(): Ipc {
  const query = new URLSearchParams(location.search);
  const ipc = query.has('hostile') ? hostile(working(query)) : working(query);
  return failing(ipc, [...(query.has('fail') ? QUESTIONS : []), ...(query.has('refuse') ? DEEDS : [])]);
}

function working(query: URLSearchParams): Ipc {
  const home = query.get('home') ?? 'busy';
  const isMany = query.has('many');
  const heard = new Set<() => void>();
  const changed = (): void => {
    for (const tell of heard) tell();
  };

  let folders = [{ name: 'Eink&AOQ-ufe', words: 'Einkäufe' }];
  let gone = home === 'trouble';
  const missing = (): MissingFolder[] =>
    gone
      ? [{ name: 'Old', words: 'Old', sentence: 'The folder “Old” is not there any more. Everything else is watched all the same.' }]
      : [];
  let signatures = true;
  let rescued = query.has('rescued');
  let rests = home === 'paused';
  let setAside = home === 'trouble';
  let isFetching = false;
  let questions: QuestionLine[] =
    home === 'trouble'
      ? [
          { id: 1, concern: 'vanished', alert: null, sentence: 'Amazon says the password of your account was changed. Was that you? The message about it came to rosa@example.com and was gone from the inbox minutes later.', at: now - 600 },
          { id: 2, concern: 'flood', alert: null, sentence: 'Far more mail than usual came to rosa@example.com within minutes. Sometimes that is done to hide one message, such as an order that nobody should notice.', at: now - 900 },
        ]
      : [];

  let putAway: QuestionLine[] = [];
  let accounts: AccountLine[] =
    home === 'new'
      ? []
      : [{ id: 'a1', address: 'rosa@example.com', state: 'watching', sentence: 'Watching, checked just now.', next_step: '', remedy: 'nothing', last_checked: now - 90, look_back: olderMail, missing_folders: missing() }];
  if (home === 'trouble') {
    accounts.push(
      { id: 'a2', address: 'rosa.longer.address@mail.example.org', state: 'needs-you', sentence: refused.sentence, next_step: refused.next_step, remedy: 'sign-in-again', last_checked: null, look_back: null, missing_folders: [] },
      { id: 'a3', address: 'shop@example.net', state: 'offline', sentence: 'Your mail server cannot be reached.', next_step: 'Check that this computer is online.', remedy: 'nothing', last_checked: null, look_back: null, missing_folders: [] },
    );
  }
  const back = (id: string, look_back: LookBackLine): void => {
    accounts = accounts.map((account) => (account.id === id ? { ...account, look_back } : account));
    changed();
  };
  const shownOnly = query.get('screen') === 'alert' ? rare : [];
  const listed = home === 'quiet' || home === 'new' ? [] : home === 'long' ? [...samples, ...many()] : [...samples, ...shownOnly];
  const pages = new Map(listed.map((page) => [page.line.id, page]));

  const told = (one: AlertPage, report: ReportLine): HistoryLine => ({
    id: report.id,
    alert: one.line.id,
    desk: report.name,
    to: report.address,
    asks: report.asks,
    mailbox: one.account_address,
    stage: report.stage,
    sentence: report.sentence,
    from_name: one.line.from_name,
    from_address: one.line.from_address,
    subject: one.line.subject,
    asked_at: report.steps[0]?.at ?? now,
  });
  let reporting: ReportingPage = { undo: 10, desks, arf: false, keep_copies: false, mark_doubtful: false, make_junk: null };

  const page = (id: number): AlertPage => {
    const found = pages.get(id);
    if (found) return found;
    const unknown: Trouble = {
      code: 'alert-unknown',
      sentence: 'This message is not in the list any more.',
      next_step: 'Let Porchlight look at your mailbox again, then see your list.',
    };
     
    throw unknown;
  };
  const turn = (
    id: number,
    progress: AlertLine['progress'],
    sentence: string,
    more: Partial<AlertPage> = {},
  ): AlertLine => {
    const old = page(id);
    const next = { ...old, can_undo: false, can_move_back: false, can_reopen: false, can_say_by_hand: false, by_hand: null, ...more, line: { ...old.line, progress, progress_sentence: sentence } };
    pages.set(id, next);
    changed();
    return next.line;
  };

  /** The list as it is now, told as the program tells it. */
  function change(what: Partial<RecoveryPage>): void {
    recovery = { ...recovery, ...what };
    for (const tell of heard) tell();
  }

  function begin(ids: string[]): void {
    change({
      branches: recovery.branches.map((one) => ({ ...one, chosen: ids.includes(one.id) })),
      tasks: ids.length > 0 ? tasks : [],
      elsewhere: ids.includes('remote'),
    });
  }

  return {
    startScreen: () => {
      const name = query.get('screen');
      const id = Number(query.get('id') ?? 1);
      const ids: Partial<Record<string, object>> = { mailbox: { id: 'a1' }, 'sign-in-again': { id: 'a1' }, show: { id }, preview: { id, desk: 'amazon' } };
      const screen: Destination =
        name === 'alert'
          ? { screen: name, id }
          : name === null
            ? { screen: 'home' }
            : // Where the program itself leads to none of the others, whoever looks may.
              ({ screen: name, ...ids[name] } as Destination);
      return Promise.resolve(screen);
    },
    overview: () =>
      Promise.resolve({
        accounts,
        lacking: home === 'trouble' ? ['no-tray', 'no-notifications', 'no-keyring'] : [],
        paused_until: rests ? now + 3600 : null,
        pending: [...pages.values()].filter(({ line: one }) => one.verdict === 'scam' && one.progress === 'open').length,
        set_aside: setAside ? [{ number: 1, address: 'rosa@example.com', at: now - 7200 }] : [],
        rescued: rescued ? ['Porchlight’s records were damaged', 'New records were begun with what could still be read.'] : null,
        newer: query.get('newer'),
        questions,
        demo: query.has('demo'),
      }),
    alerts: () => Promise.resolve([...pages.values()].map((one) => one.line)),
    alert: async (id) => Promise.resolve(page(id)),
    reportAlert: async (id, anyway) => {
      await wait(300);
      if (page(id).line.verdict === 'genuine' && !anyway.genuine) throw reportGenuine;
      if (isMany && !anyway.many) throw reportMany;
      const done = 'Reported to Amazon and moved to Junk.';
      setTimeout(() => {
        if (page(id).can_undo) turn(id, 'reported', done, { can_move_back: true, reports: [sent] });
      }, 5000);
      return turn(id, 'reporting', 'It is reported in a moment. Until then you can take it back.', { can_undo: true });
    },
    askAmazon: (id, more) =>
      isMany && !more
        ? Promise.reject(reportMany as unknown as Error)
        : Promise.resolve(turn(id, 'open', '', { has_question: true, reports: [answered] })),
    undoReport: (id) => Promise.resolve(turn(id, 'open', '')),
    moveBack: (id) => Promise.resolve(turn(id, 'reported', 'Reported to Amazon. The message is back in your inbox.')),
    sendAgain: (id) => Promise.resolve(turn(id, 'reporting', 'The report is on its way.', { reports: [sent] })),
    believeSent: (id) => Promise.resolve(turn(id, 'reported', 'Reported to Amazon.', { reports: [sent] })),
    decideJunk: () => {
      for (const [id, one] of pages) pages.set(id, { ...one, no_junk: false });
      changed();
      return Promise.resolve();
    },
    previewReport: () =>
      Promise.resolve({
        desk: { id: 'amazon', name: 'Amazon', address: 'reportascam@amazon.com', country: '', chosen: true },
        also: desks.filter((desk) => desk.chosen),
        subject: 'Report of a message pretending to be Amazon',
        cover: 'This message pretends to be from Amazon.\r\nIt is attached as it arrived.\r\n',
        pieces: [{ name: 'suspicious-message.eml', kind: 'message/rfc822', octets: 12_345 }],
        raw: 'From: rosa@example.com\r\nTo: reportascam@amazon.com\r\n',
        octets: 13_000,
        cut: true,
        limits: [],
      }),
    openMailProgram: () => {
      const none: Trouble = { code: 'no-mail-program', sentence: 'No mail program was found.', next_step: 'Save the message as a file instead.' };
      return Promise.reject(none as unknown as Error);
    },
    saveMessage: (id) => Promise.resolve({ name: `suspicious-message-${String(id)}.eml`, folder: '/home/rosa/Downloads' }),
    showSaved: () => Promise.resolve(),
    openAmazonForm: () => Promise.resolve(),
    history: () => Promise.resolve([...pages.values()].flatMap((one) => one.reports.map((report) => told(one, report)))),
    saveHistory: (kind) => Promise.resolve({ name: `porchlight-reports.${kind}`, folder: '/home/rosa/Downloads' }),
    saveFound: (kind) => Promise.resolve({ name: `porchlight-found.${kind}`, folder: '/home/rosa/Downloads' }),
    eraseOlder: () => Promise.resolve(2),
    eraseAll: () => {
      accounts = [];
      pages.clear();
      changed();
      return Promise.resolve({ secret_left: false, start_left: false });
    },
    reporting: () => Promise.resolve(reporting),
    setReporting: (form) => {
      reporting = { ...form, desks: reporting.desks.map((desk) => ({ ...desk, chosen: form.desks.includes(desk.id) })) };
      return Promise.resolve();
    },
    dismissAlert: async (id) => Promise.resolve(turn(id, 'dismissed', '', { can_reopen: true, was_that_you: false })),
    dismissAlerts: async (ids) => {
      for (const id of ids) turn(id, 'dismissed', '', { can_reopen: true });
      return Promise.resolve();
    },
    reopenAlert: async (id) => Promise.resolve(turn(id, 'open', '')),
    reportedByHand: async (id) => {
      const sentence = 'You said that you have reported it yourself.';
      return Promise.resolve(turn(id, 'by-hand', sentence, { can_reopen: true, by_hand: { at: now, sentence, said: '' } }));
    },
    wayFor: (address) => {
      const known = address.endsWith('@gmail.com') ? gmail : address.endsWith('@outlook.com') ? outlook : null;
      return Promise.resolve({
        meant: address.endsWith('@gmial.com') ? address.replace('gmial', 'gmail') : null,
        way: known && { ...known, address, user: address },
      });
    },
    discoverServers: async (address, onStep) => {
      for (const host of [`autoconfig.${address.split('@')[1] ?? ''}`, 'autoconfig.thunderbird.net']) {
        const step = { place: host, place_sentence: 'Somewhere', outcome: 'asking', sentence: `Asking ${host}` };
        onStep(step);
        await wait(700);
        onStep({ ...step, outcome: 'nothing', sentence: `${host} knows nothing about it.` });
      }
      return address.endsWith('family.example') ? { end: 'found', way: family } : { end: 'not-found' };
    },
    openSetupPage: () => Promise.resolve(),
    thunderbirdAccounts: () =>
      Promise.resolve({
        ways: query.has('thunderbird') ? [family] : [],
        left_out: query.has('thunderbird') ? [{ name: 'old@example.net', why: 'not-imap' }] : [],
      }),
    wayAgain: () =>
      Promise.resolve({
        way: { ...gmail, address: 'rosa@gmail.com' },
        stranger: null,
        elsewhere: query.has('moved') ? [{ ...gmail, address: 'rosa@gmail.com', name: 'Yahoo Mail' }] : [],
        unreachable: query.has('moved'),
      }),
    acceptCertificate: () => Promise.resolve(),
    signInBrowser: async () => {
      await wait(1500);
      return 'denied';
    },
    stopSetup: () => Promise.resolve(),
    testConnection: async (form, password, onStep) => {
      await wait(400);
      if (password === 'strange' && form.imap.fingerprint === null) {
        return { end: 'certificate', server: 'imap', host: form.imap.host, fingerprint: 'AB:'.repeat(31) + 'CD', changed: false };
      }
      onStep({ step: 'found-mailbox', sentence: 'The mail server answers, and the connection is private.' });
      await wait(400);

      if (password === 'wrong') throw refused;
      onStep({ step: 'signed-in', sentence: 'You are signed in.' });
      await wait(400);
      onStep({ step: 'opened-inbox', sentence: 'Your inbox can be read.' });
      await wait(400);
      onStep({ step: 'can-send', sentence: 'Reports can be sent.' });
      return { end: 'works' };
    },
    addAccount: (form) => {
      accounts = [...accounts, { id: form.address, address: form.address, state: 'connecting', sentence: 'Connecting.', next_step: '', remedy: 'nothing', last_checked: null, look_back: olderMail, missing_folders: [] }];
      changed();
      return Promise.resolve(form.address);
    },
    letterOf: (id) =>
      Promise.resolve({
        words: [
          { text: 'Dear customer,\n\nIf you did not place this order, ', signals: [] },
          { text: 'call +1 (555) 010-0199 at once', signals: ['call-this-number', 'hurry'] },
          { text: ' to cancel it.\n\nAmazon Support', signals: [] },
        ],
        cut: id === 4,
        limits: id === 4 ? ['The message is too large to read in full. A part of it was left out.'] : [],
        reply_to: [owned('box@', 'other.example')],
        can_open: true,
        trust: 'offered',
        signals: page(id).ask.reasons.map((one) => ({ id: one.signal, question: 'ask', strength: 'strong', place: 'text', excerpt: one.excerpt })),
        authentication: ['Authentication-Results: mx.example.com; spf=pass; dmarc=fail'],
        headers: 'From: Amazon Support <order-help@parcel-desk.example>\nSubject: Your order',
        json: '{\n  "verdict": "Scam"\n}',
      }),
    checkOnAmazon: () => Promise.resolve(),
    openMessage: () => Promise.resolve(),
    trustSender: () => Promise.resolve(),
    showPage: (id) =>
      Promise.resolve({
        title: 'Please look at this message with me',
        rows: [
          { label: 'What Porchlight says', text: page(id).verdict },
          { label: 'What to do', text: page(id).advice },
          { label: 'From', text: page(id).line.from_address },
        ],
        words_label: 'What it says',
        words: 'Dear customer, …',
        cut: isMany ? 'There are more words in the message; only the beginning stands here.' : '',
        made: 'Made by Porchlight. The links here are written so that nobody can click them.',
      }),
    printPage: () => Promise.resolve(),
    mailPage: () => Promise.resolve(),
    checkText: (text) =>
      text.trim() === '' ? Promise.reject(nothingToCheck as unknown as Error) : Promise.resolve({ ...checked, kind: 'text', sms: true, desks: [] }),
    checkCall: (call) =>
      Promise.resolve({
        ...checked,
        kind: 'call',
        sentence: 'That call was not from Amazon. It was a scam.',
        ask: { sentence: 'They wanted a code from you.', reasons: call.code ? [reason('call-code', 'A code opens your account. Amazon never asks for one on the telephone.', '')] : [] },
        links: [],
        desks: [],
      }),
    chooseFile: () => Promise.resolve({ ...checked, name: 'letter.eml', subject: 'Your account', from_address: 'help@parcel.example' }),
    checkDropped: () => Promise.resolve(null),
    removeAccount: (id) => {
      accounts = accounts.filter((account) => account.id !== id);
      changed();
      return Promise.resolve();
    },
    lookBack: (id, days) => {
      back(id, { ...olderMail, days, looked: 0, total: 0, sentence: 'Looking through older mail.' });
      return Promise.resolve();
    },
    restLookBack: (id, rest) => {
      back(id, { ...olderMail, state: rest ? 'paused' : 'running' });
      const done = 'Looked through the last 30 days: 400 messages. 1 of them pretends to be from Amazon.';
      // Whoever let it go on sees how it ends.
      if (!rest) setTimeout(() => { back(id, { ...olderMail, state: 'done', looked: 400, sentence: done }); }, 2000);
      return Promise.resolve();
    },
    mailbox: () =>
      Promise.resolve({ address: 'rosa@example.com', folders, missing: missing(), dns_lookups: signatures }),
    serverFolders: async () => {
      await wait(900);
      return {
        folders: [
          { name: 'Archive', words: 'Archive' },
          { name: 'Eink&AOQ-ufe', words: 'Einkäufe' },
          { name: 'Letters', words: 'Letters' },
        ],
        junk: { name: 'Junk', words: 'Junk' },
      };
    },
    addFolder: (_id, name) => {
      folders = [...folders, { name, words: name }];
      changed();
      return Promise.resolve();
    },
    removeFolder: (_id, name) => {
      folders = folders.filter((folder) => folder.name !== name);
      gone &&= name !== 'Old';
      accounts = accounts.map((account) => ({ ...account, missing_folders: missing() }));
      changed();
      return Promise.resolve();
    },
    setDnsLookups: (_id, allowed) => {
      signatures = allowed;
      changed();
      return Promise.resolve();
    },
    answerQuestion: (id) => {
      putAway = questions.filter((question) => question.id === id);
      questions = questions.filter((question) => question.id !== id);
      changed();
      return Promise.resolve();
    },
    reopenQuestion: () => {
      questions = [...questions, ...putAway];
      changed();
      return Promise.resolve();
    },
    openAmazon: () => Promise.resolve(),
    windowDrawn: () => wait(0),
    checkNow: () => wait(300),
    resume: () => {
      rests = false;
      changed();
      return Promise.resolve();
    },
    readSetAside: () => {
      setAside = false;
      changed();
      return Promise.resolve();
    },
    forgetRescued: () => {
      rescued = false;
      return Promise.resolve();
    },
    onChanged: (tell) => {
      heard.add(tell);
      return Promise.resolve(() => heard.delete(tell));
    },
    onShow: () => Promise.resolve(() => undefined),
    speech: () => {
      const wanted = [query.get('language') ?? [], navigator.languages].flat();
      const language = choose(wanted, languages, 'en');
      return Promise.resolve({ language, locale: kindOf(language, wanted) });
    },
    onDropped: () => Promise.resolve(() => undefined),
    chooseLanguage: (language) => {
      choices.language = language;
      for (const tell of spoken) tell({ language: language ?? 'en', locale: language ?? 'en' });
      return Promise.resolve();
    },
    practiceQuestions: () => Promise.resolve(practice),
    practiceMailbox: () => Promise.resolve({ looked: samples.length + 2, found: samples }),
    openProtectPage: () => Promise.resolve(),
    recovery: () => Promise.resolve({ ...recovery }),
    beginRecovery: (branches) => Promise.resolve(begin(branches)),
    beginNewRecovery: (branches, alert) => {
      if (recovery.tasks.length > 0) earlier = recovery;
      begin(branches);
      return Promise.resolve(change({ alert, earlier: earlier !== undefined }));
    },
    turnRecovery: () => {
      if (earlier) [recovery, earlier] = [{ ...earlier, earlier: true }, recovery];
      return Promise.resolve(change({}));
    },
    addRecovery: (branch) => Promise.resolve(begin([...recovery.branches.flatMap((one) => (one.chosen ? one.id : [])), branch])),
    tickRecovery: (task, done) =>
      Promise.resolve(change({ tasks: recovery.tasks.map((one) => (one.id === task ? { ...one, done } : one)) })),
    endRecovery: () => Promise.resolve(begin([])),
    openTask: () => Promise.resolve(),
    settings: () => Promise.resolve({ ...choices }),
    supportReport: () => Promise.resolve('Porchlight 0.1.0\nMailboxes: 1\n'),
    setTextSize: (size) => {
      choices.text_size = size;
      document.documentElement.style.setProperty('zoom', String(size / 100));
      return Promise.resolve();
    },
    setShop: (domain) => Promise.resolve(void (choices.shop = domain)),
    setNotices: (form) => Promise.resolve(void (choices.notices = form)),
    setStarts: (on) => Promise.resolve(void (choices.starts = on)),
    testNotice: () => Promise.resolve(true),
    lookForUpdate: async () => {
      await wait(900);
      return { version: '0.2.0', notes: '- Knocks more softly.\n- Speaks Portuguese.', by_hand: true };
    },
    getUpdate: async (tell) => {
      isFetching = true;
      for (let tenth = 1; tenth <= 10; tenth++) {
        tell({ loaded: tenth * 1_400_000, total: 14_000_000 });
        await wait(400);
        if (!isFetching) return { end: 'stopped' };
      }
      return { end: 'saved', file: { name: 'porchlight-0.2.0.deb', folder: '/home/rosa/Downloads' } };
    },
    stopUpdate: () => Promise.resolve(void (isFetching = false)),
    setDailyUpdates: (on) => Promise.resolve(void (choices.updates = { daily: on, offer: null })),
    onSpeech: (tell) => {
      spoken.add(tell);
      return Promise.resolve(() => spoken.delete(tell));
    },
  };
}
