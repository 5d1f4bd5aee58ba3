/** What the settings show, and what is given back. */
import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import type { NoticesForm, SettingsPage } from '../src/ipc';
import About from '../src/screens/settings/About.svelte';
import Look from '../src/screens/settings/Look.svelte';
import Notices from '../src/screens/settings/Notices.svelte';
import Privacy from '../src/screens/settings/Privacy.svelte';
import Shop from '../src/screens/settings/Shop.svelte';
import Start from '../src/screens/settings/Start.svelte';
import Updates from '../src/screens/settings/Updates.svelte';
import { Keeping } from '../src/state/keeping.svelte';
import { clockOf, minutesOf, NIGHT } from '../src/state/notices';
import { languages, speak } from '../src/words';
import { languageName, percent } from '../src/words/shown';

/** Rendered once, without a browser. */
function shown(component: unknown, props: Record<string, unknown> = {}): string {
  const { body } = render(component as Component<Record<string, unknown>>, { props });
  return body.replaceAll(/<!--.*?-->/gs, '');
}

const notices: NoticesForm = { scams: true, doubtful: false, questions: true, trouble: true, reports: true, quiet: null };
const page: SettingsPage = {
  language: 'it',
  text_size: 150,
  text_sizes: [100, 150, 200],
  shop: null,
  shop_of_system: 'amazon.de',
  shops: [
    { domain: 'amazon.com', country: 'US' },
    { domain: 'amazon.de', country: 'DE' },
  ],
  notices,
  starts: true,
  data_folder: '/home/rosa/.local/share/porchlight',
  updates: null,
  version: '1.2.3',
  rules: '2026.1',
  built_from: 'adler2 v2.0.1: MIT',
  licence: 'Permission is hereby <b>granted</b>',
};

afterEach(() => {
  speak({ language: 'en', locale: 'en-GB' });
});

test('every language there is can be chosen, each by its own name', () => {
  const html = shown(Look, { page });
  for (const tag of languages) expect(html).toContain(`lang="${tag}"`);
  expect(html).toMatch(/<option[^>]*value="it"[^>]*selected[^>]*>Italiano<\/option>/);
  expect(languageName('ja')).toBe('日本語');
  expect(languageName('fr')).toBe('Français');
  expect(html).toContain('As the system');
});

test('the text grows to twice its size, and the size is written as the reader writes numbers', () => {
  const html = shown(Look, { page });
  expect(html).toMatch(/<option[^>]*value="150"[^>]*selected[^>]*>150%<\/option>/);
  expect(html).toContain('>200%</option>');
  speak({ language: 'de', locale: 'de-DE' });
  expect(percent(200)).toBe('200\u00a0%');
});

test('the shop is named by country, and the system’s own is said', () => {
  const html = shown(Shop, { page });
  expect(html).toContain('As the system: Germany (amazon.de)');
  expect(html).toContain('>United States (amazon.com)</option>');
  speak({ language: 'ja', locale: 'ja-JP' });
  expect(shown(Shop, { page })).toContain('ドイツ (amazon.de)');
});

test('what knocks is ticked, and quiet hours have times only where there are some', () => {
  const html = shown(Notices, { notices });
  const ticked = [...html.matchAll(/name="notice-([a-z]+)" checked/g)].map(([, name]) => name);
  expect(ticked).toEqual(['scams', 'questions', 'trouble', 'reports']);
  expect(html).not.toContain('type="time"');
  const quiet = shown(Notices, { notices: { ...notices, quiet: NIGHT } });
  expect(quiet).toContain('value="22:00"');
  expect(quiet).toContain('value="07:00"');
  expect(quiet).not.toContain('never quiet');
  expect(shown(Notices, { notices: { ...notices, quiet: { from: 60, until: 60 } } })).toContain('never quiet');
});

test('a time of day goes there and back, and half of one is none', () => {
  expect([clockOf(0), clockOf(425), clockOf(1439)]).toEqual(['00:00', '07:05', '23:59']);
  expect([0, 425, 1439].map((minutes) => minutesOf(clockOf(minutes)))).toEqual([0, 425, 1439]);
  expect(minutesOf('07:05:30')).toBe(425);
  for (const wrong of ['', '7', '24:00', '12:60', 'ab:cd']) expect(minutesOf(wrong)).toBeUndefined();
});

test('where nobody can say whether it starts, nothing is offered', () => {
  expect(shown(Start, { starts: true })).toContain('name="starts" checked');
  expect(shown(Start, { starts: false })).not.toContain('checked');
  expect(shown(Start, { starts: null })).not.toContain('<input');
});

test('that a choice is kept is said beside it, and so is what went wrong', async () => {
  const regions = [...shown(Notices, { notices: { ...notices, quiet: NIGHT } }).matchAll(/<p role="status" class="soft"/g)];
  // One for each kind, for quiet hours and for their times.
  expect(regions).toHaveLength(7);
  const keeping = new Keeping();
  const order: string[] = [];
  const deed = (name: string) => () => {
    order.push(name);
    return Promise.resolve();
  };
  const first = keeping.keep('scams', deed('first'));
  const second = keeping.keep('quiet', deed('second'));
  expect(keeping.kept).toBe(false);
  expect(await Promise.all([first, second])).toEqual([true, true]);
  expect(order).toEqual(['first', 'second']);
  expect([keeping.at, keeping.kept]).toEqual(['quiet', true]);
  const trouble = { code: 'offline', sentence: 'It is offline.', next_step: '' };
  expect(await keeping.keep('scams', () => Promise.reject(trouble as unknown as Error))).toBe(false);
  expect([keeping.at, keeping.kept, keeping.trouble?.code]).toEqual(['scams', false, 'offline']);
  expect(await keeping.keep('scams', deed('third'))).toBe(true);
  expect(keeping.trouble).toBeUndefined();
});

test('privacy is ten sentences in every language', () => {
  for (const language of languages) {
    speak({ language, locale: language });
    const sentences = [...shown(Privacy).matchAll(/<li[^>]*>(.*?)<\/li>/gs)].map(([, text = '']) => text);
    expect(sentences).toHaveLength(10);
    const text = new Intl.Segmenter(language, { granularity: 'sentence' });
    for (const sentence of sentences) {
      expect(sentence).toMatch(/[.。]$/);
      expect([...text.segment(sentence)].map(({ segment }) => segment)).toEqual([sentence]);
    }
  }
});

test('about says version and rules; the licence is text', () => {
  const html = shown(About, { page });
  expect(html).toContain('Version 1.2.3');
  expect(html).toContain('2026.1');
  expect(html).toContain('&lt;b>granted');
  expect(html).toContain('adler2 v2.0.1: MIT');
});

test('newer versions are looked for only where the build can, and what changed is text', () => {
  const none = shown(Updates, { updates: null });
  expect(none).toContain('does not look for newer versions');
  expect(none).not.toContain('<button');
  const off = shown(Updates, { updates: { daily: false, offer: null } });
  expect(off).toMatch(/name="daily-updates"(?![^>]*checked)/);
  expect(off).not.toContain('data-offer');
  const offer = { version: '9.0.0', notes: 'One\n<b>Two</b>', by_hand: true };
  const found = shown(Updates, { updates: { daily: true, offer } });
  expect(found).toMatch(/name="daily-updates" checked/);
  expect(found.replaceAll(/<[^>]*>/g, '')).toContain('Version 9.0.0 is there.');
  expect(found).toContain('&lt;b>Two');
  expect(found).toContain('saves it as a file');
  expect(shown(Updates, { updates: { daily: true, offer: { ...offer, by_hand: false } } })).toContain('starts anew');
});
