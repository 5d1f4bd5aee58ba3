/** Every word shown comes from locales/, and every word there is shown. */
import { readdirSync, readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { languages, paragraph, say, speak } from '../src/words';
import { direction } from '../src/words/choose';
import { moment } from '../src/words/shown';

const root = new URL('..', import.meta.url);
const sources = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(svelte|ts)$/.test(path) && path !== 'ipc/stand-in.ts')
  .map((path) => ({ path, text: readFileSync(new URL(`src/${path}`, root), 'utf8') }));

const folder = new URL('../locales/en/', root);
const words = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
/** Those of the page; the program says the rest. */
const ids = words
  .flatMap((file) => [...new FluentResource(file).body].map((entry) => entry.id))
  .filter((id) => id.startsWith('window-'));
const used = new Set(sources.flatMap(({ text }) => [...text.matchAll(/['"](window-[a-z-]+)['"]/g)].map(([, id]) => id)));

test('every id the page uses has words', () => {
  expect([...used].filter((id) => id !== undefined && !ids.includes(id))).toEqual([]);
  // Said by the page itself, which reads only some of the files.
  expect([...used].filter((id) => id !== undefined && say(id) === id)).toEqual([]);
  expect(used.size).toBeGreaterThan(50);
});

test('every word is used', () => {
  expect(ids.filter((id) => !used.has(id))).toEqual([]);
});

/** WCAG 2.2, 2.5.3: whoever speaks to the computer says what he sees. */
test.each(languages)('%s: a longer name of a button has in it what stands on the button', (language) => {
  speak({ language, locale: language });
  const which = ids.filter((id) => id.endsWith('-which') && ids.includes(id.slice(0, -'-which'.length)));
  expect(which.length).toBeGreaterThan(5);
  const said = which.map((id) => [say(id), say(id.slice(0, -'-which'.length))] as const);
  speak({ language: 'en', locale: 'en' });
  for (const [longer, shown] of said) expect(longer).toContain(shown);
});

test('words are calm', () => {
  for (const file of words) expect(file).not.toContain('!');
});

test('numbers take their plural', () => {
  expect(say('window-status-watching', { count: 1 })).toBe('The porch light is on. Watching 1 mailbox.');
  expect(say('window-status-watching', { count: 2 })).toBe('The porch light is on. Watching 2 mailboxes.');
});

test('one right answer is one, in every language that says so', () => {
  const right = (language: string, count: number): string => {
    speak({ language, locale: language });
    return say('window-protect-result', { right: count, count: 5 });
  };
  expect([right('it', 1), right('it', 4)]).toEqual(['1 giusto su 5.', '4 giusti su 5.']);
  expect([right('fr', 0), right('fr', 1), right('fr', 4)]).toEqual([
    '0 bonne réponse sur 5.',
    '1 bonne réponse sur 5.',
    '4 bonnes réponses sur 5.',
  ]);
  speak({ language: 'en', locale: 'en' });
});

/** A moment in March of a year that has passed: its day is written out. */
const MARCH = Date.UTC(2021, 2, 5, 12) / 1000;

test('another language is spoken at once, with its dates and numbers', () => {
  expect(languages).toContain('it');
  speak({ language: 'it', locale: 'it-IT' });
  expect(say('window-status-watching', { count: 1 })).toBe('La luce sulla porta è accesa. 1 casella è sorvegliata.');
  expect(say('window-status-watching', { count: 12_345 })).toContain('12.345 caselle');
  expect(moment(MARCH)).toMatch(/^5 marzo 2021, \d\d:\d\d$/);
  speak({ language: 'ja', locale: 'ja-JP' });
  expect(say('window-status-watching', { count: 2 })).toContain('2個のメールボックス');
  expect(moment(MARCH)).toMatch(/^2021年3月5日 \d\d:\d\d$/);
  speak({ language: 'en', locale: 'en-GB' });
  expect(moment(MARCH)).toMatch(/^5 March 2021, /);
});

test('a language that is not there and a tag that is none are no trouble', () => {
  speak({ language: 'it', locale: 'it-$$' });
  expect(say('window-remove')).toBe('Rimuovi');
  speak({ language: 'tlh', locale: 'tlh' });
  expect(say('window-remove')).toBe('Remove');
  speak({ language: 'en', locale: 'en' });
  expect([direction('ja'), direction('he')]).toEqual(['ltr', 'rtl']);
});

/** Attributes that a reader sees or hears. */
const SPOKEN = new Set(['alt', 'aria-label', 'aria-description', 'label', 'placeholder', 'title', 'text']);

/** Every piece of text written straight into a component. */
function written(node: unknown, found: string[] = []): string[] {
  if (Array.isArray(node)) {
    for (const one of node) written(one, found);
    return found;
  }
  if (typeof node !== 'object' || node === null) return found;
  const { type, name, data, value } = node as Record<string, unknown>;
  if (type === 'Attribute') {
    if (SPOKEN.has(String(name))) written(value, found);
    return found;
  }
  if (type === 'Text' && /\p{L}/u.test(String(data))) found.push(String(data).trim());
  for (const child of Object.values(node)) written(child, found);
  return found;
}

const components = sources.filter(({ path }) => path.endsWith('.svelte'));

test.each(components)('$path has no words of its own', ({ text }) => {
  expect(written(parse(text, { modern: true }).fragment)).toEqual([]);
});

test('the search for words finds them', () => {
  const fragment = parse('<p title="Hello">{#if x}<b>there</b>{/if}</p>', { modern: true }).fragment;
  expect(written(fragment)).toEqual(['Hello', 'there']);
});

test('between two sentences stands a space, and none where the language writes none', () => {
  expect(paragraph('One.', '', 'Two.')).toBe('One. Two.');
  expect(paragraph('', '')).toBe('');
  speak({ language: 'ja', locale: 'ja-JP' });
  expect(paragraph('ひとつ。', 'ふたつ。')).toBe('ひとつ。ふたつ。');
  speak({ language: 'en', locale: 'en' });
});
