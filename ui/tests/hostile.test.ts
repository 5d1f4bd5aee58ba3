/**
 * Strangers' words in every field that may hold some: they are text, nothing of them becomes a link or markup, they turn
 * nothing around that is ours, and the page breaks them where they do not end.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import type { AccountLine, AlertLine, AlertPage, Checked, HistoryLine, LetterPage, QuestionLine, ReportLine, ShowPage, Way } from '../src/ipc';
import Accounts from '../src/parts/Accounts.svelte';
import Apart from '../src/parts/Apart.svelte';
import Links from '../src/parts/Links.svelte';
import MissingFolders from '../src/parts/MissingFolders.svelte';
import TroubleNote from '../src/parts/TroubleNote.svelte';
import Envelope from '../src/screens/alert/Envelope.svelte';
import Experts from '../src/screens/alert/Experts.svelte';
import Reports from '../src/screens/alert/Reports.svelte';
import Trust from '../src/screens/alert/Trust.svelte';
import Why from '../src/screens/alert/Why.svelte';
import Words from '../src/screens/alert/Words.svelte';
import Choice from '../src/screens/batch/Choice.svelte';
import Result from '../src/screens/check/Result.svelte';
import Line from '../src/screens/history/HistoryLine.svelte';
import Listed from '../src/screens/home/AlertLine.svelte';
import Questions from '../src/screens/home/Questions.svelte';
import SetAside from '../src/screens/home/SetAside.svelte';
import ChooseFolder from '../src/screens/mailbox/ChooseFolder.svelte';
import Letter from '../src/screens/practice/Letter.svelte';
import Updates from '../src/screens/settings/Updates.svelte';
import Sheet from '../src/screens/show/Sheet.svelte';
import Certificate from '../src/screens/welcome/Certificate.svelte';
import Found from '../src/screens/welcome/Found.svelte';
import FromThunderbird from '../src/screens/welcome/FromThunderbird.svelte';
import Heading from '../src/screens/welcome/Heading.svelte';
import Moved from '../src/screens/welcome/Moved.svelte';
import { unknownWay } from '../src/state/draft';
import { apart, languages, say, speak } from '../src/words';

const worst = {
  markup: '<img src=x onerror=alert(1)>"\'&{$x}</code></p><script>1</script> https://evil.example/',
  'signs that turn the direction around': '\u202egpj.exe \u2066\u2067x\u2069\u2069\u2069 \u202d1\u202c\u200f',
  'no end': 'A'.repeat(10_000),
  'signs that are not seen': 'Ama\u200bzon\u200d \u2060\ufeff\u00ad\u034f.example',
  'a script from right to left': '\u05e9\u05dc\u05d5\u05dd amazon.de 123 \u0645\u0631\u062d\u0628\u0627',
} as const;

/** As it stands in a page that shows it as text. */
const asText = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Rendered once, without a browser. */
function shown(component: unknown, props: Record<string, unknown>): string {
  const { body } = render(component as Component<Record<string, unknown>>, { props });
  return body.replaceAll(/<!--.*?-->/gs, '');
}

const nothing = (): Promise<void> => Promise.resolve();
const silent = { sentence: '', reasons: [] };

/** A name, the part that shows it, and how many times at least. */
type Place = [string, unknown, Record<string, unknown>, number];

function places(words: string): Place[] {
  const line: AlertLine = { id: 1, verdict: 'scam', from_name: words, from_address: words, subject: words, arrived_at: 0, progress: 'open', progress_sentence: '' };
  const owned = { before: words, owner: words, after: words, amazons: false };
  const evidence = { sentence: 'It wants you to open a file.', reasons: [{ signal: 'attachment', sentence: 'It brings a file:', excerpt: words }] };
  const report: ReportLine = {
    id: 1, desk: 'amazon', name: 'Amazon', address: 'reportascam@amazon.com', asks: false, stage: 'refused', sentence: 'It was refused.',
    next_step: '', message_id: words, steps: [{ at: 0, sentence: 'It was refused.', said: words }],
    answers: [{ at: 0, from: words, subject: words, text: words }], ways: [],
  };
  const checked: Checked = {
    kind: 'message', name: words, verdict: 'scam', sentence: '', advice: '', claim: silent, proof: silent, ask: evidence,
    links: [owned], limits: [], from_name: words, from_address: words, subject: words, sms: false, desks: [],
  };
  const thunderbird = { ways: [{ ...unknownWay(words), address: words, name: words }], left_out: [{ name: words, why: 'not-imap' }] };
  const told: HistoryLine = {
    id: 1, alert: 1, desk: 'Amazon', to: words, asks: false, mailbox: words, stage: 'refused',
    sentence: 'It was refused.', from_name: words, from_address: words, subject: words, asked_at: 0,
  };
  const server = { host: words, port: 993, security: 'tls', fingerprint: null } as const;
  const way: Way = {
    ...unknownWay(words), name: words, smtp_user: words, imap: server, smtp: server,
    source: { place: 'Its own domain says so.', host: words, elsewhere: true },
  };
  const letter: LetterPage = {
    words: [{ text: words, signals: [] }, { text: words, signals: ['x'] }], cut: false, limits: [], reply_to: [], can_open: false, trust: 'offered',
    signals: [{ id: 'x', question: 'ask', strength: 'strong', place: 'text', excerpt: words }], authentication: [words], headers: words, json: words,
  };
  const sheet: ShowPage = { title: '', rows: [{ label: 'From', text: words }], words_label: 'What it says', words, cut: '', made: '' };
  const account: AccountLine = { id: 'a', address: words, state: 'watching', sentence: '', next_step: '', remedy: 'nothing', last_checked: null, look_back: null, missing_folders: [] };
  const question: QuestionLine = { id: 1, concern: 'flood', alert: null, sentence: words, at: 0 };
  const page: AlertPage = {
    line, verdict: '', advice: '', claim: silent, proof: silent, ask: evidence, links: [owned], sender: owned, account_address: words, can_report: true,
    can_undo: false, can_move_back: false, can_reopen: false, can_say_by_hand: false, has_question: false, was_that_you: false, no_junk: false,
    reports: [], by_hand: null, ways: [], desk_address: '',
  };
  const stranger = { server: 'imap', host: words, fingerprint: 'AB:CD', changed: false } as const;
  return [
    ['a line of the list', Listed, { alert: line }, 3],
    ['who sent it, and where answers go (Reply-To)', Envelope, { line, mailbox: words, sender: owned, replyTo: [owned, owned] }, 12],
    ['where links go', Links, { links: [owned] }, 3],
    ['the name of an attached file', Why, { claim: silent, proof: silent, ask: evidence }, 1],
    ['the words of a message', Words, { letter, meanings: new Map([['x', 'It hurries you.']]) }, 2],
    ['what experts get', Experts, { alert: 1, letter }, 4],
    ['a sender that may be called fine', Trust, { alert: 1, trust: 'offered', dismissed: true, sender: owned, again: nothing }, 3],
    ['what a server said when it refused a report, and what a desk answered', Reports, { alert: 1, reports: [report], byHand: null, again: nothing, believe: nothing }, 5],
    ['what the system said', TroubleNote, { trouble: { code: 'not-printed', sentence: '', next_step: '', said: words } }, 1],
    ['the page for somebody else', Sheet, { page: sheet }, 2],
    ['the name of a file that was dropped', Result, { checked, again: () => undefined }, 8],
    ['a line of the history', Line, { line: told }, 4],
    ['one of several messages', Choice, { alert: line, chosen: false, choose: nothing, result: undefined }, 2],
    ['a mailbox', Accounts, { accounts: [account] }, 1],
    ['a question about a mailbox', Questions, { questions: [question], read: nothing }, 1],
    ['a message that was set aside', SetAside, { setAside: [{ address: words, at: 0 }] }, 1],
    ['a folder that is gone', MissingFolders, { id: 'a', folders: [{ name: words, words, sentence: words }] }, 1],
    ['the folders of a mailbox', ChooseFolder, { free: [{ name: words, words }], add: nothing }, 1],
    ['a folder that is watched now', Apart, { id: 'window-folders-added', values: { folder: words } }, 1],
    ['the address of a mailbox that is added', Heading, { title: '', address: words }, 1],
    ['servers that were found for an address', Found, { way, agree: nothing, byHand: nothing, back: nothing }, 7],
    ['a server with a certificate of its own', Certificate, { stranger, mayAccept: true, accept: nothing, leave: nothing }, 1],
    ['servers that have changed', Moved, { way, elsewhere: [], choose: nothing, search: nothing, byHand: nothing, back: undefined, leave: nothing }, 2],
    ['names of accounts in Thunderbird', FromThunderbird, { thunderbird, choose: () => undefined }, 2],
    ['what changed in a newer version', Updates, { updates: { daily: false, offer: { version: words, notes: words, by_hand: true } } }, 2],
    ['a message of the practice mailbox', Letter, { page, decision: undefined, decide: nothing, back: nothing }, 10],
  ];
}

/** Each piece of text of a page, with what stands directly around it. */
function pieces(html: string): { text: string; name: string; attributes: string }[] {
  const open: { name: string; attributes: string }[] = [];
  const found: { text: string; name: string; attributes: string }[] = [];
  for (const [, closes, name = '', attributes = '', text = ''] of html.matchAll(/<(\/?)(\w+)((?:\s[\w:-]+(?:="[^"]*")?)*)\s*\/?>([^<]*)/g)) {
    if (closes === '/') while (open.length > 0 && open.pop()?.name !== name);
    else if (!['input', 'br', 'path', 'circle'].includes(name)) open.push({ name, attributes });
    const around = open.at(-1);
    if (text.trim() !== '' && around) found.push({ text, ...around });
  }
  return found;
}

const all = Object.entries(worst).flatMap(([kind, words]) =>
  places(words).map(([where, ...place]) => [`${kind}, in ${where}`, words, ...place] as const),
);

test.each(all)('%s', (_story, words, component, props, least) => {
  const html = shown(component, props);
  const text = asText(words);
  expect(html.split(text).length - 1).toBeGreaterThanOrEqual(least);
  expect(html).not.toMatch(/<img|<script|<a |<iframe|href=|\sonerror=(?!alert)/);
  const theirs = pieces(html).filter((piece) => piece.text.includes(text));
  expect(theirs.length).toBeGreaterThanOrEqual(least);
  for (const piece of theirs) {
    // Apart from ours: nothing of it can turn around what stands beside it.
    const around = `<${piece.name}${piece.attributes}>`;
    expect(around).toMatch(/^<bdi|\bdir="(?:auto|ltr)"|^<mark/);
    // And nothing else stands with it.
    if (piece.name !== 'mark' && !around.includes('data-words')) expect(piece.text.replaceAll(text, '').trim()).toBe('');
  }
});

test('pieces are found with what stands around them', () => {
  expect(pieces('<p>Ours <bdi class="x">theirs</bdi>, ours.</p><input type="text"/><b>more</b>')).toEqual([
    { text: 'Ours ', name: 'p', attributes: '' },
    { text: 'theirs', name: 'bdi', attributes: ' class="x"' },
    { text: ', ours.', name: 'p', attributes: '' },
    { text: 'more', name: 'b', attributes: '' },
  ]);
});

test.each(languages)('%s: a sentence with somebody else’s words in it is whole, and they stand apart', (language) => {
  speak({ language, locale: language });
  for (const id of ['window-folders-added', 'window-folders-removed', 'window-folders-junk']) {
    const found = apart(id, { folder: 'Einkäufe' });
    expect(found.map(({ text }) => text).join('')).toBe(say(id, { folder: 'Einkäufe' }));
    expect(found.filter(({ theirs }) => theirs).map(({ text }) => text)).toEqual(['Einkäufe']);
  }
  speak({ language: 'en', locale: 'en' });
});

const root = new URL('../src/', import.meta.url);
const styles = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(svelte|css)$/.test(path))
  .map((path) => [path.replaceAll('\\', '/'), readFileSync(new URL(path, root), 'utf8')] as const);

test('what does not end is broken, wherever it stands', () => {
  const base = styles.find(([path]) => path === 'style/base.css')?.[1] ?? '';
  expect(base).toMatch(/body \{[^}]*overflow-wrap: anywhere/);
  for (const [path, text] of styles) {
    // Nobody takes it back, nothing keeps a line whole, and no column is as wide as its longest word.
    expect([path, /overflow-wrap: (?:normal|break-word)|word-break: keep-all/.exec(text)?.[0]]).toEqual([path, undefined]);
    expect([path, text.replace(/\.unseen \{[^}]*\}/, '').includes('nowrap;') && !text.includes('flex-wrap: nowrap;')]).toEqual([path, false]);
    expect([path, /grid-template-columns:(?:[^;]*\s)?1fr[\s;]/.exec(text)?.[0]]).toEqual([path, undefined]);
  }
});

test.each(['a line of the list', 'a line of the history', 'one of several messages'])('%s takes no more lines than three for a name', (where) => {
  const [, component, props] = places('A').find(([name]) => name === where) ?? [];
  const html = shown(component, props ?? {});
  expect((html.match(/class="[^"]*\bshort\b/g) ?? []).length).toBe(2);
  expect(styles.find(([path]) => path === 'style/base.css')?.[1]).toMatch(/\.short \{[^}]*-webkit-line-clamp: 3/);
});
