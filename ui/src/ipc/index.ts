/**
 * The page's only door to the program. Nothing else names Tauri; everything else calls these verbs.
 * What is shown is defined in Rust (`src-tauri/src/commands/`), from which `types/` is written.
 */
import { Channel, invoke, isTauri } from '@tauri-apps/api/core';
import type { AccountForm } from './types/AccountForm';
import type { AddressAnswer } from './types/AddressAnswer';
import type { Again } from './types/Again';
import type { AlertLine } from './types/AlertLine';
import type { AlertPage } from './types/AlertPage';
import type { AmazonPage } from './types/AmazonPage';
import type { BrowserEnd } from './types/BrowserEnd';
import type { CallAnswers } from './types/CallAnswers';
import type { Checked } from './types/Checked';
import type { Destination } from './types/Destination';
import type { Erased } from './types/Erased';
import type { FolderOffer } from './types/FolderOffer';
import type { MailboxPage } from './types/MailboxPage';
import type { HistoryLine } from './types/HistoryLine';
import type { LetterPage } from './types/LetterPage';
import type { Overview } from './types/Overview';
import type { ReportingForm } from './types/ReportingForm';
import type { ReportingPage } from './types/ReportingPage';
import type { ReportPreview } from './types/ReportPreview';
import type { PracticeMailbox } from './types/PracticeMailbox';
import type { PracticeQuestion } from './types/PracticeQuestion';
import type { ProtectPage } from './types/ProtectPage';
import type { RecoveryPage } from './types/RecoveryPage';
import type { SavedFile } from './types/SavedFile';
import type { SearchEnd } from './types/SearchEnd';
import type { SearchStep } from './types/SearchStep';
import type { News } from './types/News';
import type { NoticesForm } from './types/NoticesForm';
import type { SettingsPage } from './types/SettingsPage';
import type { TableKind } from './types/TableKind';
import type { TestEnd } from './types/TestEnd';
import type { TestStep } from './types/TestStep';
import type { Speech } from './types/Speech';
import type { ShowPage } from './types/ShowPage';
import type { Thunderbird } from './types/Thunderbird';
import type { Trouble } from './types/Trouble';
import type { UpdateEnd } from './types/UpdateEnd';
import type { UpdateOffer } from './types/UpdateOffer';
import type { UpdateStep } from './types/UpdateStep';

export type { AccountForm } from './types/AccountForm';
export type { AccountLamp } from './types/AccountLamp';
export type { AccountLine } from './types/AccountLine';
export type { AddressAnswer } from './types/AddressAnswer';
export type { Again } from './types/Again';
export type { AlertLine } from './types/AlertLine';
export type { AlertPage } from './types/AlertPage';
export type { AlertProgress } from './types/AlertProgress';
export type { AlertVerdict } from './types/AlertVerdict';
export type { AmazonPage } from './types/AmazonPage';
export type { BranchLine } from './types/BranchLine';
export type { BrowserEnd } from './types/BrowserEnd';
export type { BrowserWay } from './types/BrowserWay';
export type { CallAnswers } from './types/CallAnswers';
export type { Checked } from './types/Checked';
export type { CheckedKind } from './types/CheckedKind';
export type { CheckedVerdict } from './types/CheckedVerdict';
export type { ConcernKind } from './types/ConcernKind';
export type { DeskLine } from './types/DeskLine';
export type { Destination } from './types/Destination';
export type { FolderLine } from './types/FolderLine';
export type { FolderOffer } from './types/FolderOffer';
export type { GuidedStep } from './types/GuidedStep';
export type { HistoryLine } from './types/HistoryLine';
export type { LeftOutWhy } from './types/LeftOutWhy';
export type { LetterPage } from './types/LetterPage';
export type { LookBackLine } from './types/LookBackLine';
export type { MailboxPage } from './types/MailboxPage';
export type { MarkedPiece } from './types/MarkedPiece';
export type { MissingFolder } from './types/MissingFolder';
export type { Overview } from './types/Overview';
export type { OwnedText } from './types/OwnedText';
export type { PracticeMailbox } from './types/PracticeMailbox';
export type { PracticeQuestion } from './types/PracticeQuestion';
export type { ProtectPage } from './types/ProtectPage';
export type { QuestionLine } from './types/QuestionLine';
export type { PieceLine } from './types/PieceLine';
export type { Reason } from './types/Reason';
export type { Reasoned } from './types/Reasoned';
export type { Remedy } from './types/Remedy';
export type { RecoveryPage } from './types/RecoveryPage';
export type { ReportAnswer } from './types/ReportAnswer';
export type { ReportingForm } from './types/ReportingForm';
export type { ReportingPage } from './types/ReportingPage';
export type { ReportLine } from './types/ReportLine';
export type { ReportPreview } from './types/ReportPreview';
export type { ReportStage } from './types/ReportStage';
export type { ReportStep } from './types/ReportStep';
export type { ReportWay } from './types/ReportWay';
export type { SavedFile } from './types/SavedFile';
export type { SearchEnd } from './types/SearchEnd';
export type { SearchStep } from './types/SearchStep';
export type { NoticesForm } from './types/NoticesForm';
export type { QuietForm } from './types/QuietForm';
export type { SettingsPage } from './types/SettingsPage';
export type { SecurityForm } from './types/SecurityForm';
export type { SetAsideLine } from './types/SetAsideLine';
export type { ServerForm } from './types/ServerForm';
export type { ShowPage } from './types/ShowPage';
export type { SignalLine } from './types/SignalLine';
export type { Speech } from './types/Speech';
export type { Stranger } from './types/Stranger';
export type { TableKind } from './types/TableKind';
export type { TaskLine } from './types/TaskLine';
export type { TestEnd } from './types/TestEnd';
export type { TestStep } from './types/TestStep';
export type { Thunderbird } from './types/Thunderbird';
export type { Trouble } from './types/Trouble';
export type { TrustForm } from './types/TrustForm';
export type { UpdateEnd } from './types/UpdateEnd';
export type { UpdateOffer } from './types/UpdateOffer';
export type { UpdateStep } from './types/UpdateStep';
export type { UpdatesForm } from './types/UpdatesForm';
export type { Way } from './types/Way';

/** What the user has said twice: of a message that is Amazon's own, of many reports in an hour. */
export type Anyway = { genuine: boolean; many: boolean };

/** Every verb rejects with a {@link Trouble}. */
export type Ipc = {
  startScreen(): Promise<Destination>;
  /** Home stands there with all its words. */
  windowDrawn(): Promise<void>;
  /** What the page is to speak. */
  speech(): Promise<Speech>;
  /** A folder of `locales/`; null: what the system speaks. */
  chooseLanguage(language: string | null): Promise<void>;
  /** "Real or fake?" */
  practiceQuestions(): Promise<PracticeQuestion[]>;
  /** The made-up mailbox, looked through; nothing of it is kept or sent. */
  practiceMailbox(): Promise<PracticeMailbox>;
  /** Opens a page of Amazon's in the browser; the address is the program's. */
  openProtectPage(page: ProtectPage): Promise<void>;
  /** "I already clicked": where the reader stands. */
  recovery(): Promise<RecoveryPage>;
  /** Begins a list by what is true; what is done stays done. */
  beginRecovery(branches: string[]): Promise<void>;
  /** Something happened anew: a list of its own, with the message from which the reader came. The one before is kept. */
  beginNewRecovery(branches: string[], alert: number | null): Promise<void>;
  /** Takes up the list that was begun before. */
  turnRecovery(): Promise<void>;
  /** Something more is true than what the list was begun for; it is begun where it was not. */
  addRecovery(branch: string): Promise<void>;
  tickRecovery(task: string, done: boolean): Promise<void>;
  /** Puts the list away, and forgets what was done. */
  endRecovery(): Promise<void>;
  /** Opens the page for a task in the browser; the address is the program's. */
  openTask(task: string): Promise<void>;
  /** What is chosen about Porchlight itself. */
  settings(): Promise<SettingsPage>;
  /** How Porchlight is doing, for somebody who helps; without anything of the user's. */
  supportReport(): Promise<string>;
  /** In per cent; at once. */
  setTextSize(size: number): Promise<void>;
  /** A domain; null: the shop of the system's country. */
  setShop(domain: string | null): Promise<void>;
  setNotices(form: NoticesForm): Promise<void>;
  /** Whether to start with the computer. */
  setStarts(on: boolean): Promise<void>;
  /** Says false where nobody shows notifications. */
  testNotice(): Promise<boolean>;
  /** Null: this is the newest version. */
  lookForUpdate(): Promise<UpdateOffer | null>;
  /** Fetches what was found, and tells how far it is. */
  getUpdate(onStep: (step: UpdateStep) => void): Promise<UpdateEnd>;
  /** Ends that without a trace. */
  stopUpdate(): Promise<void>;
  /** Whether to look for newer versions once a day. */
  setDailyUpdates(on: boolean): Promise<void>;
  overview(): Promise<Overview>;
  alerts(): Promise<AlertLine[]>;
  alert(id: number): Promise<AlertPage>;
  /** A closer look at its words, its links and its technical part. */
  letterOf(id: number): Promise<LetterPage>;
  /** Opens a page of the user's own shop in the browser; the address is the program's. */
  checkOnAmazon(id: number, page: AmazonPage): Promise<void>;
  /** Shows the message in the user's own mail program. */
  openMessage(id: number): Promise<void>;
  /** Remembers the sender of a message as fine, or forgets it. */
  trustSender(id: number, fine: boolean): Promise<void>;
  /** One message on a page for somebody else. */
  showPage(id: number): Promise<ShowPage>;
  /** Prints what the window shows. */
  printPage(): Promise<void>;
  /** Begins a new mail with what that page shows. */
  mailPage(id: number): Promise<void>;
  /** Reports; refuses with `report-genuine` or `report-many` what wants to be said twice. */
  reportAlert(id: number, anyway: Anyway): Promise<AlertLine>;
  askAmazon(id: number, many: boolean): Promise<AlertLine>;
  /** Takes back what has not left. */
  undoReport(id: number): Promise<AlertLine>;
  moveBack(id: number): Promise<AlertLine>;
  sendAgain(id: number, report: number, zipped: boolean): Promise<AlertLine>;
  believeSent(id: number, report: number): Promise<AlertLine>;
  /** Where a mailbox has no Junk folder: makes one, or leaves messages in the inbox. */
  decideJunk(make: boolean): Promise<void>;
  /** What will be sent; the desk by its id. */
  previewReport(id: number, to: string): Promise<ReportPreview>;
  openMailProgram(id: number, to: string): Promise<SavedFile>;
  saveMessage(id: number): Promise<SavedFile>;
  /** Shows the file that was saved last. */
  showSaved(): Promise<void>;
  openAmazonForm(): Promise<void>;
  history(): Promise<HistoryLine[]>;
  saveHistory(kind: TableKind): Promise<SavedFile>;
  /** Every message that was found, with its verdict. */
  saveFound(kind: TableKind): Promise<SavedFile>;
  /** Says how many messages were forgotten. */
  eraseOlder(days: number): Promise<number>;
  /** Says what could not be removed. */
  eraseAll(): Promise<Erased>;
  reporting(): Promise<ReportingPage>;
  setReporting(form: ReportingForm): Promise<void>;
  dismissAlert(id: number): Promise<AlertLine>;
  /** Several at once. */
  dismissAlerts(ids: number[]): Promise<void>;
  /** It was decided about by mistake. */
  reopenAlert(id: number): Promise<AlertLine>;
  /** The user has reported it himself. */
  reportedByHand(id: number): Promise<AlertLine>;
  checkText(text: string): Promise<Checked>;
  checkCall(call: CallAnswers): Promise<Checked>;
  /** Opens the system's own window; null where no file was chosen in it. */
  chooseFile(): Promise<Checked | null>;
  /** Looks at what was dropped on the window; null where that was done already. */
  checkDropped(): Promise<Checked | null>;
  removeAccount(id: string): Promise<void>;
  /** Looks through older mail; null: all of it. */
  lookBack(id: string, days: number | null): Promise<void>;
  /** Lets that rest, or go on. */
  restLookBack(id: string, rest: boolean): Promise<void>;
  /** What may be changed of an account, as it is set. */
  mailbox(id: string): Promise<MailboxPage>;
  /** Asks the mail server: not to be asked again and again. */
  serverFolders(id: string): Promise<FolderOffer>;
  addFolder(id: string, name: string): Promise<void>;
  removeFolder(id: string, name: string): Promise<void>;
  setDnsLookups(id: string, allowed: boolean): Promise<void>;
  answerQuestion(id: number): Promise<void>;
  reopenQuestion(id: number): Promise<void>;
  /** Opens a page of Amazon's in the browser, in the shop of an alert where there is one; the address is the program's. */
  openAmazon(alert: number | null, page: AmazonPage): Promise<void>;
  checkNow(): Promise<void>;
  /** Ends a rest. */
  resume(): Promise<void>;
  /** The user has read of the messages that were set aside, up to this one. */
  readSetAside(until: number): Promise<void>;
  /** What became of damaged records was read. */
  forgetRescued(): Promise<void>;
  wayFor(address: string): Promise<AddressAnswer>;
  discoverServers(address: string, onStep: (step: SearchStep) => void): Promise<SearchEnd>;
  /** Opens the page of one step of a provider in the browser; the address is the program's. */
  openSetupPage(provider: string, step: number): Promise<void>;
  thunderbirdAccounts(): Promise<Thunderbird>;
  /** The way into an account that is there already. */
  wayAgain(id: string): Promise<Again>;
  acceptCertificate(id: string, fingerprint: string): Promise<void>;
  /** Waits for the user to come back from the browser. */
  signInBrowser(form: AccountForm): Promise<BrowserEnd>;
  testConnection(form: AccountForm, password: string, onStep: (step: TestStep) => void): Promise<TestEnd>;
  addAccount(form: AccountForm, password: string): Promise<string>;
  /** Ends a search or a sign-in in the browser, and forgets what it brought. */
  stopSetup(): Promise<void>;
  /** Something changed: read again what is shown. Returns how to stop listening. */
  onChanged(heard: () => void): Promise<() => void>;
  /** The program leads the window to a screen. Returns how to stop listening. */
  onShow(heard: (to: Destination) => void): Promise<() => void>;
  /** A file was dropped on the window; only the program knows which. Returns how to stop listening. */
  onDropped(heard: () => void): Promise<() => void>;
  /** Another language was chosen. Returns how to stop listening. */
  onSpeech(heard: (speech: Speech) => void): Promise<() => void>;
};

const listeners = new Set<(news: News) => void>();
let line: Promise<void> | undefined;

function open(): Promise<void> {
  const onNews = new Channel<News>((news) => {
    for (const listener of [...listeners]) listener(news);
  });
  return invoke('hear', { onNews });
}

/** Hears what the program tells by itself, on the one line of this page. Returns how to stop listening. */
async function listen(heard: (news: News) => void): Promise<() => void> {
  listeners.add(heard);
  line ??= open();
  await line;
  return () => {
    listeners.delete(heard);
  };
}

const program: Ipc = {
  startScreen: () => invoke('start_screen'),
  windowDrawn: () => invoke('window_drawn'),
  speech: () => invoke('speech'),
  chooseLanguage: (language) => invoke('choose_language', { language }),
  practiceQuestions: () => invoke('practice_questions'),
  practiceMailbox: () => invoke('practice_mailbox'),
  openProtectPage: (page) => invoke('open_protect_page', { page }),
  recovery: () => invoke('recovery'),
  beginRecovery: (branches) => invoke('begin_recovery', { branches }),
  beginNewRecovery: (branches, alert) => invoke('begin_new_recovery', { branches, alert }),
  turnRecovery: () => invoke('turn_recovery'),
  addRecovery: (branch) => invoke('add_recovery', { branch }),
  tickRecovery: (task, done) => invoke('tick_recovery', { task, done }),
  endRecovery: () => invoke('end_recovery'),
  openTask: (task) => invoke('open_task', { task }),
  printPage: () => invoke('print_page'),
  settings: () => invoke('settings'),
  supportReport: () => invoke('support_report'),
  setTextSize: (size) => invoke('set_text_size', { size }),
  setShop: (domain) => invoke('set_shop', { domain }),
  setNotices: (form) => invoke('set_notices', { form }),
  setStarts: (on) => invoke('set_starts', { on }),
  testNotice: () => invoke('test_notice'),
  lookForUpdate: () => invoke('look_for_update'),
  getUpdate: (heard) => {
    const onStep = new Channel<UpdateStep>(heard);
    return invoke('get_update', { onStep });
  },
  stopUpdate: () => invoke('stop_update'),
  setDailyUpdates: (on) => invoke('set_daily_updates', { on }),
  overview: () => invoke('overview'),
  alerts: () => invoke('alerts'),
  alert: (id) => invoke('alert', { id }),
  letterOf: (id) => invoke('letter_of', { id }),
  checkOnAmazon: (id, page) => invoke('check_on_amazon', { id, page }),
  openMessage: (id) => invoke('open_message', { id }),
  trustSender: (id, fine) => invoke('trust_sender', { id, fine }),
  showPage: (id) => invoke('show_page', { id }),
  mailPage: (id) => invoke('mail_page', { id }),
  reportAlert: (id, anyway) => invoke('report_alert', { id, genuine: anyway.genuine, many: anyway.many }),
  askAmazon: (id, many) => invoke('ask_amazon', { id, many }),
  undoReport: (id) => invoke('undo_report', { id }),
  moveBack: (id) => invoke('move_back', { id }),
  sendAgain: (id, report, zipped) => invoke('send_again', { id, report, zipped }),
  believeSent: (id, report) => invoke('believe_sent', { id, report }),
  decideJunk: (make) => invoke('decide_junk', { make }),
  previewReport: (id, to) => invoke('preview_report', { id, to }),
  openMailProgram: (id, to) => invoke('open_mail_program', { id, to }),
  saveMessage: (id) => invoke('save_message', { id }),
  showSaved: () => invoke('show_saved'),
  openAmazonForm: () => invoke('open_amazon_form'),
  history: () => invoke('history'),
  saveHistory: (kind) => invoke('save_history', { kind }),
  saveFound: (kind) => invoke('save_found', { kind }),
  eraseOlder: (days) => invoke('erase_older', { days }),
  eraseAll: () => invoke('erase_all'),
  reporting: () => invoke('reporting'),
  setReporting: (form) => invoke('set_reporting', { form }),
  dismissAlert: (id) => invoke('dismiss_alert', { id }),
  dismissAlerts: (ids) => invoke('dismiss_alerts', { ids }),
  reopenAlert: (id) => invoke('reopen_alert', { id }),
  reportedByHand: (id) => invoke('reported_by_hand', { id }),
  checkText: (text) => invoke('check_text', { text }),
  checkCall: (call) => invoke('check_call', { call }),
  chooseFile: () => invoke('choose_file'),
  checkDropped: () => invoke('check_dropped'),
  removeAccount: (id) => invoke('remove_account', { id }),
  lookBack: (id, days) => invoke('look_back', { id, days }),
  restLookBack: (id, rest) => invoke('rest_look_back', { id, rest }),
  mailbox: (id) => invoke('mailbox', { id }),
  serverFolders: (id) => invoke('server_folders', { id }),
  addFolder: (id, name) => invoke('add_folder', { id, name }),
  removeFolder: (id, name) => invoke('remove_folder', { id, name }),
  setDnsLookups: (id, allowed) => invoke('set_dns_lookups', { id, allowed }),
  answerQuestion: (id) => invoke('answer_question', { id }),
  reopenQuestion: (id) => invoke('reopen_question', { id }),
  openAmazon: (alert, page) => invoke('open_amazon', { alert, page }),
  checkNow: () => invoke('check_now'),
  resume: () => invoke('resume'),
  readSetAside: (until) => invoke('read_set_aside', { until }),
  forgetRescued: () => invoke('forget_rescued'),
  wayFor: (address) => invoke('way_for', { address }),
  discoverServers: (address, heard) => {
    const onStep = new Channel<SearchStep>(heard);
    return invoke('discover_servers', { address, onStep });
  },
  openSetupPage: (provider, step) => invoke('open_setup_page', { provider, step }),
  thunderbirdAccounts: () => invoke('thunderbird_accounts'),
  wayAgain: (id) => invoke('way_again', { id }),
  acceptCertificate: (id, fingerprint) => invoke('accept_certificate', { id, fingerprint }),
  signInBrowser: (form) => invoke('sign_in_browser', { form }),
  testConnection: (form, password, heard) => {
    const onStep = new Channel<TestStep>(heard);
    return invoke('test_connection', { form, password, onStep });
  },
  addAccount: (form, password) => invoke('add_account', { form, password }),
  stopSetup: () => invoke('stop_setup'),
  onChanged: (heard) =>
    listen((news) => {
      if (news.news === 'changed') heard();
    }),
  onShow: (heard) =>
    listen((news) => {
      if (news.news === 'show') heard(news.to);
    }),
  onDropped: (heard) =>
    listen((news) => {
      if (news.news === 'dropped') heard();
    }),
  onSpeech: (heard) =>
    listen((news) => {
      if (news.news === 'speech') heard(news.speech);
    }),
};

async function door(): Promise<Ipc> {
  // `vite dev` in a browser: sample data, so that screens can be looked at. Not part of a build.
  if (import.meta.env.DEV && !isTauri()) return (await import('./stand-in')).standIn();
  return program;
}

export const ipc: Ipc = await door();

/** What was thrown, if the program threw it; else (a fault of the page itself) undefined. */
export function troubleIn(thrown: unknown): Trouble | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  return 'sentence' in thrown && 'next_step' in thrown && 'code' in thrown ? (thrown as Trouble) : undefined;
}
