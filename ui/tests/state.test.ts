import { expect, test, vi } from 'vitest';
import type { AccountLamp, Overview, SearchStep, Stranger } from '../src/ipc';
import { accepting, draftOf, isAccepted, looksLikeAddress, missingServer, toForm, unknownWay } from '../src/state/draft';
import { glance, isQuiet, status } from '../src/state/status';
import { navigation, type Screen } from '../src/state/navigation.svelte';
import { free } from '../src/state/folders';
import { backWord } from '../src/words/ids';
import { stepOf, withStep } from '../src/state/welcome';
import { choose, kindOf } from '../src/words/choose';
import { ago, when } from '../src/words/when';

function overview(states: AccountLamp[], more: Partial<Overview> = {}): Overview {
  const accounts = states.map((state, place) => ({
    id: String(place),
    address: 'rosa@example.com',
    state,
    sentence: '',
    next_step: '',
    remedy: 'nothing' as const,
    last_checked: 90,
    look_back: null,
    missing_folders: [],
  }));
  return { accounts, lacking: [], paused_until: null, pending: 0, set_aside: [], rescued: null, questions: [], newer: null, demo: false, ...more };
}

test.each([
  ['nothing to watch', overview([]), { id: 'window-status-no-account', lit: false }],
  ['watching', overview(['watching', 'offline']), { id: 'window-status-watching', count: 1, lit: true }],
  ['a scam waits', overview(['watching'], { pending: 2 }), { id: 'window-status-pending', count: 2, lit: true }],
  ['a scam found earlier does not light a lamp that is offline', overview(['offline'], { pending: 2 }), { id: 'window-status-offline', lit: false }],
  ['sign-in refused comes first', overview(['watching', 'needs-you'], { pending: 2 }), { id: 'window-status-needs-you', lit: true }],
  ['offline is no alarm', overview(['offline']), { id: 'window-status-offline', lit: false }],
  ['connecting', overview(['connecting', 'offline']), { id: 'window-status-connecting', lit: false }],
  ['paused until resumed', overview(['paused'], { paused_until: 0 }), { id: 'window-status-paused', lit: false }],
  ['paused for a while', overview(['paused'], { paused_until: 9 }), { id: 'window-status-paused-until', until: 9, lit: false }],
])('status: %s', (_story, given, expected) => {
  expect(status(given)).toEqual(expected);
});

const looking = { state: 'running', days: 30, looked: 1, total: 2, sentence: '' } as const;
/** The same, with the look through older mail of the first mailbox. */
function lookingBack(given: Overview, state: 'running' | 'paused' | 'done'): Overview {
  const accounts = given.accounts.map((account, place) => (place === 0 ? { ...account, look_back: { ...looking, state } } : account));
  return { ...given, accounts };
}

test.each([
  ['watching: the sentence above has the count', overview(['watching', 'watching']), { checked: 90, unreached: 0 }],
  ['a scam waits', overview(['watching', 'watching'], { pending: 1 }), { watching: 2, checked: 90, unreached: 0 }],
  ['the second is offline', overview(['watching', 'offline']), { checked: 90, unreached: 1 }],
  ['one needs the reader', overview(['watching', 'needs-you', 'offline']), { watching: 1, checked: 90, unreached: 1 }],
  ['nothing is watched', overview(['offline', 'connecting']), { unreached: 0 }],
  ['it rests', overview(['paused'], { paused_until: 0 }), { unreached: 0 }],
])('at a glance: %s', (_story, given, expected) => {
  expect(glance(given)).toEqual(expected);
});

test('the time of the last look is true for each mailbox', () => {
  const given = overview(['watching', 'watching']);
  const times = (at: (number | null)[]): number | undefined =>
    glance({ ...given, accounts: given.accounts.map((account, place) => ({ ...account, last_checked: at[place] ?? null })) }).checked;
  expect(times([200, 100])).toBe(100);
  expect(times([200, null])).toBeUndefined();
});

test.each([
  ['everything is watched', overview(['watching', 'watching']), true],
  ['one is signed out', overview(['watching', 'needs-you']), false],
  ['one is offline', overview(['offline', 'watching']), false],
  ['it rests', overview(['paused'], { paused_until: 0 }), false],
  ['older mail is being looked through', lookingBack(overview(['watching', 'watching']), 'running'), false],
  ['that rests', lookingBack(overview(['watching']), 'paused'), false],
  ['older mail was looked through', lookingBack(overview(['watching']), 'done'), true],
  ['something is asked', overview(['watching'], { questions: [{ id: 1, concern: 'flood', alert: null, sentence: '', at: 0 }] }), false],
  ['a message was set aside', overview(['watching'], { set_aside: [{ number: 1, address: '', at: 0 }] }), false],
  ['no mailbox', overview([]), false],
])('all quiet, or not: %s', (_story, given, quiet) => {
  expect(isQuiet(given)).toBe(quiet);
});

test('how long ago something was is as coarse as people say it', () => {
  const now = new Date(1_000_000 * 1000);
  const said = (seconds: number, language = 'en'): string | undefined => ago(language, 1_000_000 - seconds, now);
  expect([said(-5), said(59)]).toEqual([undefined, undefined]);
  expect([said(60), said(3599), said(7200), said(90_000)]).toEqual(['1 minute ago', '59 minutes ago', '2 hours ago', '1 day ago']);
  expect([said(300, 'de'), said(300, 'fr'), said(300, 'ja')]).toEqual(['vor 5 Minuten', 'il y a 5 minutes', '5 分前']);
});

test('times are told by day, counted at midnight', () => {
  const now = new Date(2026, 10, 3, 0, 30);
  const at = (...parts: [number, number, number, number, number]): number => new Date(...parts).getTime() / 1000;
  expect(when('en-GB', at(2026, 10, 3, 0, 5), now)).toEqual({ day: 'today', time: '00:05' });
  expect(when('en-GB', at(2026, 10, 2, 23, 50), now)).toEqual({ day: 'yesterday', time: '23:50' });
  expect(when('en-GB', at(2026, 9, 30, 12, 0), now).day).toBe('30 October');
  expect(when('en-GB', at(2025, 11, 31, 12, 0), now).day).toBe('31 December 2025');
});

test('the day before the clocks change is still yesterday', () => {
  const sunday = new Date(2026, 9, 25, 22, 0);
  expect(when('en', new Date(2026, 9, 24, 23, 30).getTime() / 1000, sunday).day).toBe('yesterday');
});

test('a language is chosen by tag, then by its first part, then English', () => {
  expect(choose(['de-AT', 'fr'], ['en', 'de'], 'en')).toBe('de');
  expect(choose(['pt-BR'], ['en', 'pt', 'pt-BR'], 'en')).toBe('pt-BR');
  expect(kindOf('en', ['de-AT', 'en-GB', 'en'])).toBe('en-GB');
  expect(choose(['xx'], ['en', 'de'], 'en')).toBe('en');
});

test.each([
  ['rosa@example.com', true],
  [' rosa@mail.example.com ', true],
  ['rosa', false],
  ['rosa@localhost', false],
  ['rosa@example.', false],
  ['a b@example.com', false],
])('address %j: %s', (text, expected) => {
  expect(looksLikeAddress(text)).toBe(expected);
});

const HOME = { host: 'home.example', port: 993, security: 'tls' as const, fingerprint: null };

test('a draft becomes a form; no name, no outgoing server', () => {
  const draft = draftOf(unknownWay('rosa@example.com'));
  expect(missingServer(draft)).toBe('imap-host');
  draft.imap.host = ' imap.example.com ';
  expect(missingServer(draft)).toBeUndefined();
  draft.clientId = 'left over';
  expect(toForm(draft)).toEqual({
    again: null,
    moved: false,
    address: 'rosa@example.com',
    user: 'rosa@example.com',
    smtp_user: '',
    imap: { host: 'imap.example.com', port: 993, security: 'tls', fingerprint: null },
    smtp: null,
    dns_lookups: true,
    browser: null,
  });
  draft.imap.port = 70_000;
  expect(missingServer(draft)).toBe('imap-port');
});

test('a password never stands in a form', () => {
  const draft = { ...draftOf(unknownWay('rosa@example.com')), password: 'hunter2' };
  expect(JSON.stringify(toForm(draft))).not.toContain('hunter2');
});

test('the browser is used where the provider wants it, with a registration of one’s own where there is one', () => {
  const browser = { provider: 'microsoft', name: 'Microsoft', ready: false, wants_secret: false };
  const draft = draftOf({ ...unknownWay('rosa@outlook.com'), sign_in: 'browser', browser });
  draft.clientId = ' own ';
  expect(toForm(draft).browser).toEqual({ provider: 'microsoft', client_id: 'own', client_secret: '' });
  // Somebody who types an app password is not sent to the browser, registered or not.
  const gmail = draftOf({ ...unknownWay('rosa@gmail.com'), sign_in: 'app-password', browser });
  expect(toForm(gmail).browser).toBeNull();
});

test('a certificate is accepted for its own server, and once for one machine', () => {
  const draft = draftOf({ ...unknownWay('rosa@home.example'), imap: HOME, smtp: { ...HOME, port: 465 } });
  const stranger: Stranger = { server: 'imap', host: 'home.example', fingerprint: 'AB:CD', changed: false };
  expect(isAccepted(draft, stranger)).toBe(false);
  const accepted = accepting(draft, stranger);
  expect([accepted.imap.fingerprint, accepted.smtp.fingerprint]).toEqual(['AB:CD', null]);
  expect(draft.imap.fingerprint).toBeNull();
  const smtp: Stranger = { ...stranger, server: 'smtp' };
  expect(isAccepted(accepted, smtp)).toBe(true);
  expect(isAccepted(accepted, { ...smtp, fingerprint: 'AB:CE' })).toBe(false);
  expect(isAccepted(accepted, { ...smtp, host: 'elsewhere.example' })).toBe(false);
  expect(isAccepted(accepted, { ...smtp, changed: true })).toBe(false);
});

test('each part belongs to one of three steps', () => {
  expect((['address', 'search', 'found', 'servers'] as const).map(stepOf)).toEqual([1, 1, 1, 1]);
  expect((['sign-in', 'try', 'certificate'] as const).map(stepOf)).toEqual([2, 3, 3]);
});

test('a place that is asked stands once, with its last answer', () => {
  const step = (place: string, outcome: string): SearchStep => ({ place, place_sentence: place, outcome, sentence: outcome });
  let steps: SearchStep[] = [];
  for (const one of [step('a', 'asking'), step('b', 'asking'), step('a', 'nothing')]) steps = withStep(steps, one);
  expect(steps.map(({ place, outcome }) => `${place} ${outcome}`)).toEqual(['a nothing', 'b asking']);
});

test('back leads to the settings for whoever came from there, else to Home', () => {
  navigation.go({ screen: 'settings' });
  navigation.go({ screen: 'mailbox', id: 'a' });
  expect(navigation.back).toEqual({ screen: 'settings' });
  expect(backWord(navigation.back)).toBe('window-back-settings');
  navigation.go(navigation.back);
  navigation.go({ screen: 'home' });
  navigation.go({ screen: 'mailbox', id: 'a' });
  expect(navigation.back).toEqual({ screen: 'home' });
  expect(backWord(navigation.back)).toBe('window-back');
});

test('back from the practice leads to where it was begun, and the first screen has no list behind it', () => {
  navigation.go({ screen: 'home' });
  navigation.go({ screen: 'add-account' });
  expect(navigation.back).toEqual({ screen: 'home' });
  navigation.go({ screen: 'practice' });
  expect(navigation.back).toEqual({ screen: 'add-account' });
  expect(backWord(navigation.back)).toBe('window-setup-back');
  // Led there by the program while it is there: that is no way back.
  navigation.go({ screen: 'add-account' });
  navigation.go({ screen: 'add-account' });
  expect(navigation.back).toEqual({ screen: 'home' });
  navigation.go({ screen: 'protect' });
  navigation.go({ screen: 'practice' });
  expect(navigation.back).toEqual({ screen: 'protect' });
});

test('what comes while something is typed waits, and is offered once more afterwards', () => {
  navigation.go({ screen: 'add-account' });
  navigation.lead({ screen: 'alert', id: 7 });
  expect(navigation.here).toEqual({ screen: 'alert', id: 7 });
  navigation.go({ screen: 'add-account' });
  navigation.busy = true;
  navigation.lead({ screen: 'alert', id: 7 });
  expect([navigation.here?.screen, navigation.waiting?.screen]).toEqual(['add-account', 'alert']);
  navigation.busy = false;
  navigation.go({ screen: 'home' });
  expect(navigation.waiting).toEqual({ screen: 'alert', id: 7 });
  navigation.go({ screen: 'protect' });
  expect(navigation.waiting).toBeUndefined();
  navigation.go({ screen: 'add-account' });
  navigation.busy = true;
  navigation.lead({ screen: 'check', dropped: true });
  navigation.takeUp();
  expect([navigation.here, navigation.waiting]).toEqual([{ screen: 'check', dropped: true }, undefined]);
  navigation.busy = false;
});

test('who comes back to the list goes on where he was, and nobody else', () => {
  vi.stubGlobal('scrollY', 1200);
  const read = (...screens: Screen[]): unknown => {
    navigation.go({ screen: 'home' });
    navigation.takePlace();
    for (const screen of screens) navigation.go(screen);
    navigation.go({ screen: 'home' });
    return navigation.takePlace();
  };
  const message: Screen = { screen: 'alert', id: 7 };
  expect(read(message)).toEqual({ alert: 7, scrolled: 1200 });
  expect(read(message, { screen: 'recover', alert: 7 }, message)).toEqual({ alert: 7, scrolled: 1200 });
  expect(read(message, { screen: 'settings' })).toBeUndefined();
  expect(read({ screen: 'settings' })).toBeUndefined();
  expect(navigation.takePlace()).toBeUndefined();
});

test('what belongs to a message leads back to it, and the message to where it was opened', () => {
  navigation.go({ screen: 'home' });
  navigation.go({ screen: 'history' });
  navigation.go({ screen: 'alert', id: 1 });
  expect(navigation.back).toEqual({ screen: 'history' });
  navigation.go({ screen: 'preview', id: 1, desk: 'amazon' });
  navigation.go({ screen: 'alert', id: 1 });
  navigation.go({ screen: 'recover', alert: 1 });
  navigation.go({ screen: 'alert', id: 1 });
  expect(navigation.back).toEqual({ screen: 'history' });
  // A notification of another message leads to that one, and it was not opened from the history.
  navigation.lead({ screen: 'alert', id: 3 });
  expect(navigation.back).toEqual({ screen: 'home' });
  navigation.go({ screen: 'home' });
  navigation.go({ screen: 'alert', id: 2 });
  expect(navigation.back).toEqual({ screen: 'home' });
});

test('a folder that a server lists twice is offered once, and one that is watched is not', () => {
  const line = (name: string): { name: string; words: string } => ({ name, words: name });
  expect(free(['A', 'B', 'A', 'C'].map(line), ['C']).map(({ name }) => name)).toEqual(['A', 'B']);
});
