/** The closer look at a message: whose a link is, what is marked, what experts get, and the page for somebody else. */
import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import type { AlertLine, LetterPage, OwnedText, Reasoned, ShowPage } from '../src/ipc';
import Links from '../src/parts/Links.svelte';
import TroubleNote from '../src/parts/TroubleNote.svelte';
import Envelope from '../src/screens/alert/Envelope.svelte';
import Experts from '../src/screens/alert/Experts.svelte';
import More from '../src/screens/alert/More.svelte';
import Trust from '../src/screens/alert/Trust.svelte';
import Why from '../src/screens/alert/Why.svelte';
import Words from '../src/screens/alert/Words.svelte';
import Sheet from '../src/screens/show/Sheet.svelte';
import { together } from '../src/state/reasons';
import { noted } from '../src/state/marks';
import { languages } from '../src/words';

/** Rendered once, without a browser. */
function shown(component: unknown, props: Record<string, unknown>): string {
  const { body } = render(component as Component<Record<string, unknown>>, { props });
  return body.replaceAll(/<!--.*?-->/gs, '');
}

const evil: OwnedText = { before: 'hxxps://www[.]amazon[.]com[.]', owner: 'evil[.]example', after: '/<b>', amazons: false };
const home: OwnedText = { before: 'hxxps://www[.]', owner: 'amazon[.]de', after: '/', amazons: true };

test('of a link the name that somebody registered stands out, and nothing can be clicked', () => {
  const html = shown(Links, { links: [evil, home] });
  expect(html).toMatch(/amazon\[\.\]com\[\.\]<\/bdi><strong[^>]*>evil\[\.\]example<\/strong><bdi[^>]*>\/&lt;b><\/bdi>/);
  expect(html).toContain('This page is not Amazon’s.');
  expect(html).toContain('This page is Amazon’s.');
  expect(html).not.toContain('<a ');
  expect(shown(Links, { links: [] })).toBe('');
});

test('how addresses are written is explained where the first of them stands', () => {
  const explained = 'Web addresses are written here so that nobody can click them by accident: “hxxp” at the front';
  expect(shown(Links, { links: [evil] })).toContain(explained);
  const line = (excerpt: string): Reasoned => ({ sentence: 'x', reasons: [{ signal: 's', sentence: 'A link.', excerpt }] });
  const none: Reasoned = { sentence: 'x', reasons: [] };
  expect(shown(Why, { claim: none, proof: none, ask: line('hxxps://evil[.]example/') })).toContain(explained);
  expect(shown(Why, { claim: none, proof: none, ask: line('call now') })).not.toContain('hxxp');
});

const line: AlertLine = {
  id: 1,
  verdict: 'scam',
  from_name: 'Amazon <b>',
  from_address: 'no-reply@amazon.de',
  subject: 'x',
  arrived_at: 0,
  progress: 'open',
  progress_sentence: '',
};

test('a forged address of Amazon’s is not shown as good', () => {
  const sender: OwnedText = { before: 'no-reply@', owner: 'amazon.de', after: '', amazons: true };
  const forged = shown(Envelope, { line, mailbox: '', sender, replyTo: [evil] });
  expect(forged).toMatch(/<strong [^>]*class="[^"]*\bplain\b[^"]*"[^>]*>amazon\.de/);
  expect(forged).toContain('anybody can write it there');
  expect(forged).toContain('Answers go to');
  const genuine = shown(Envelope, { line: { ...line, verdict: 'genuine' }, mailbox: '', sender, replyTo: [] });
  expect(genuine).not.toMatch(/\bplain\b/);
  expect(genuine).not.toContain('Answers go to');
});

const letter: LetterPage = {
  words: [
    { text: 'Dear customer, ', signals: [] },
    { text: 'call <img src=x> now', signals: ['call-number', 'hurries'] },
    { text: ', hurry', signals: ['hurries', 'unknown'] },
  ],
  cut: true,
  limits: ['The message is very large. Only the beginning was read.'],
  reply_to: [],
  can_open: true,
  trust: 'not-offered',
  signals: [{ id: 'call-number', question: 'ask', strength: 'strong', place: 'text', excerpt: '<script>' }],
  authentication: [],
  headers: 'From: <x@parcel.example>',
  json: '{"verdict": "Scam"}',
};
const meanings = new Map([
  ['call-number', 'It wants you to call.'],
  ['hurries', 'It wants you to hurry.'],
]);

test('each meaning has one number, wherever it is found', () => {
  const { pieces, notes } = noted(letter.words, meanings);
  expect(notes).toEqual(['It wants you to call.', 'It wants you to hurry.']);
  expect(pieces.map((piece) => piece.notes)).toEqual([[], [1, 2], [2]]);
  // The mark stands at the words, not at the line ends around them.
  expect(noted([{ text: ' \n call \n', signals: ['hurries'] }], meanings).pieces).toEqual([
    { text: ' \n ', notes: [] },
    { text: 'call', notes: [1] },
    { text: ' \n', notes: [] },
  ]);
  // What nobody can explain is not marked.
  expect(noted([{ text: 'x', signals: ['unknown'] }], meanings).pieces).toEqual([{ text: 'x', notes: [] }]);
});

test('the words are plain text with marks, and say that there is more', () => {
  const html = shown(Words, { letter, meanings });
  expect(html).toContain('Only the beginning was read.');
  expect(html.match(/<mark/g)).toHaveLength(2);
  expect(html).toContain('call &lt;img src=x> now');
  expect(html).toContain('Only its beginning is shown here.');
  expect(html.match(/<li/g)).toHaveLength(2);
  expect(shown(Words, { letter: { ...letter, words: [], limits: [] }, meanings }).trim()).toBe('');
});

test('experts get ids, headers and JSON in a drawer that is closed', () => {
  const html = shown(Experts, { alert: 1, letter });
  expect(html).toMatch(/^\s*<details(?![^>]*\bopen\b)/);
  for (const piece of ['call-number', 'From: &lt;x@parcel.example>', '"Scam"', 'There is none.', '&lt;script>']) {
    expect(html).toContain(piece);
  }
  expect(html).not.toContain('<script');
  expect(buttons(html)).toEqual(['Save the message as a file (.eml)']);
});

test('what servers wrote about the sender is shown as they wrote it', () => {
  const authentication = ['mx.example; dkim=fail header.d=<b>amazon.com', 'mx.example; spf=none'];
  const html = shown(Experts, { alert: 1, letter: { ...letter, authentication } });
  expect(html).toMatch(/<code dir="ltr"[^>]*>mx\.example; dkim=fail header\.d=&lt;b>amazon\.com<\/code>/);
  expect(html).toMatch(/<code dir="ltr"[^>]*>mx\.example; spf=none<\/code>/);
  expect(html).not.toContain('There is none.');
});

const buttons = (html: string): string[] =>
  [...html.matchAll(/<button[^>]*>(.*?)<\/button>/gs)].map(([, text = '']) => text.trim());

test('what else can be done; another program is offered only where it could find the message', () => {
  const all = ['Your Orders', 'Message Center', 'Show it to someone I trust', 'Open in my mail program'];
  expect(buttons(shown(More, { alert: 1, canOpen: true }))).toEqual(all);
  expect(buttons(shown(More, { alert: 1, canOpen: false }))).toEqual(all.slice(0, 3));
});

test('the page for somebody else has no link and no button', () => {
  const page: ShowPage = {
    title: 'Please look',
    rows: [{ label: 'Why', text: 'It says it is Amazon.\nIt can’t prove it.' }],
    words_label: 'What it says',
    words: 'Go to hxxps://evil[.]example <a href="x">',
    cut: '',
    made: 'Made by Porchlight.',
  };
  const html = shown(Sheet, { page });
  expect(html).toContain('&lt;a href="x">');
  expect(html).not.toMatch(/<a |<button/);
  expect(html).not.toContain('data-cut');
  // Whoever reads it on paper cannot scroll.
  const cut = shown(Sheet, { page: { ...page, cut: 'Only the beginning stands here.' } });
  expect(cut).toMatch(/data-cut[^>]*>Only the beginning stands here\./);
});

test('what the system said of a failure stands in a drawer, and what to do in plain sight', () => {
  const trouble = { code: 'not-printed', sentence: 'Nothing was printed.', next_step: 'Look at the printer.' };
  const html = shown(TroubleNote, { trouble: { ...trouble, said: 'exit <b>status</b>: 3' } });
  expect(html).toMatch(/Nothing was printed\..*Look at the printer\..*<details(?![^>]*\bopen\b)[^>]*>.*What the system said.*exit &lt;b>status/s);
  expect(shown(TroubleNote, { trouble })).not.toContain('<details');
});

/** The words of one language in one file. */
const wordsOf = (language: string, file: string): Map<string, string> =>
  new Map(
    [...readFileSync(new URL(`../../locales/${language}/${file}.ftl`, import.meta.url), 'utf8').matchAll(/^([\w-]+) = (.+)$/gm)].map(
      ([, id = '', text = '']) => [id, text],
    ),
  );

test.each(languages)('%s: where no mail program opens, the button that is named is the one that is there', (language) => {
  const next = wordsOf(language, 'errors').get('error-mail-not-begun-next');
  expect(next).toContain(wordsOf(language, 'window').get('window-show-copy'));
  for (const id of ['error-not-printed', 'error-not-printed-next', 'error-mail-not-begun']) {
    expect(wordsOf(language, 'errors').get(id)).toBeTruthy();
  }
  // It is not the words of another failure.
  expect(wordsOf(language, 'errors').get('error-not-printed')).not.toBe(wordsOf(language, 'errors').get('error-file-not-saved'));
});

test('a sender is called fine only where it may be, and only once its message was', () => {
  const sender: OwnedText = { before: 'letter@', owner: 'garden.example', after: '', amazons: false };
  const trust = (trust: string, dismissed: boolean): string[] =>
    buttons(shown(Trust, { alert: 1, trust, dismissed, sender, again: () => Promise.resolve() }));
  expect(trust('not-offered', true)).toEqual([]);
  expect(trust('offered', false)).toEqual([]);
  expect(trust('offered', true)).toEqual(['This sender is always fine']);
  expect(trust('remembered', false)).toEqual(['Warn me again']);
});

test('what was seen in several places is said once', () => {
  const reasons = [
    { signal: 'hurries', sentence: 'It wants you to hurry.', excerpt: 'now' },
    { signal: 'threatens', sentence: 'It brings bad news.', excerpt: '' },
    { signal: 'hurries', sentence: 'It wants you to hurry.', excerpt: 'today' },
    { signal: 'hurries', sentence: 'It wants you to hurry.', excerpt: 'now' },
  ];
  expect(together(reasons)).toEqual([
    { signal: 'hurries', sentence: 'It wants you to hurry.', excerpts: ['now', 'today'] },
    { signal: 'threatens', sentence: 'It brings bad news.', excerpts: [] },
  ]);
});
