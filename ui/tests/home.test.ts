/** The list of Home: searched, narrowed, by day; the last weeks; choosing several. */
import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import type { AccountLine, AlertLine, HistoryLine, Overview } from '../src/ipc';
import Confirm from '../src/parts/Confirm.svelte';
import PutAway from '../src/parts/PutAway.svelte';
import Waiting from '../src/parts/Waiting.svelte';
import Questions from '../src/screens/home/Questions.svelte';
import Line from '../src/screens/home/AlertLine.svelte';
import AlertList from '../src/screens/home/AlertList.svelte';
import Choosing from '../src/screens/home/Choosing.svelte';
import Glance from '../src/screens/home/Glance.svelte';
import Find from '../src/screens/home/Find.svelte';
import SetAside from '../src/screens/home/SetAside.svelte';
import Ways from '../src/screens/home/Ways.svelte';
import Weeks from '../src/screens/home/Weeks.svelte';
import { byDay, filters, found, look } from '../src/state/list.svelte';
import { navigation } from '../src/state/navigation.svelte';
import { DAYS, most, weeks } from '../src/state/weeks';
import { speak } from '../src/words';
import { day } from '../src/words/shown';

const nothing = (): Promise<void> => Promise.resolve();

/** Rendered once, without a browser. */
function shown(component: unknown, props: Record<string, unknown>): string {
  const { body } = render(component as Component<Record<string, unknown>>, { props });
  return body.replaceAll(/<!--.*?-->/gs, '');
}

const buttons = (html: string): string[] =>
  [...html.matchAll(/<button[^>]*>(.*?)<\/button>/gs)].map(([, text = '']) => text.trim());

function line(id: number, more: Partial<AlertLine> = {}): AlertLine {
  const plain = { id, from_name: 'Amazon', from_address: 'a@parcel.example', subject: `Order ${String(id)}`, arrived_at: 0 };
  return { ...plain, verdict: 'scam', progress: 'open', progress_sentence: '', ...more };
}

const alerts = [
  line(1),
  line(2, { verdict: 'doubtful', from_name: 'Prime Team' }),
  line(3, { progress: 'reported' }),
  line(4, { progress: 'dismissed', verdict: 'doubtful' }),
  line(5, { verdict: 'genuine', from_address: 'no-reply@amazon.de' }),
  line(6, { progress: 'reporting' }),
];
const ids = (list: AlertLine[]): number[] => list.map((alert) => alert.id);

test('every word that was typed is found in what is shown', () => {
  expect(ids(found(alerts, '', 'all'))).toEqual([1, 2, 3, 4, 5, 6]);
  expect(ids(found(alerts, ' PRIME  order ', 'all'))).toEqual([2]);
  expect(ids(found(alerts, 'amazon.de', 'all'))).toEqual([5]);
  expect(ids(found(alerts, 'nowhere', 'all'))).toEqual([]);
});

test.each([
  ['open', [1, 2]],
  ['scam', [1, 3, 6]],
  ['doubtful', [2, 4]],
  ['genuine', [5]],
  ['reported', [3, 6]],
  ['dismissed', [4]],
] as const)('only what is %s', (filter, expected) => {
  expect(filters).toContain(filter);
  expect(ids(found(alerts, '', filter))).toEqual(expected);
});

test('the first line of a day names it', () => {
  const now = Date.now() / 1000;
  const list = [line(1, { arrived_at: now }), line(2, { arrived_at: now }), line(3, { arrived_at: now - 86_400 }), line(4, { arrived_at: 0 })];
  expect(byDay(list, day).map((row) => row.day)).toEqual(['today', undefined, 'yesterday', 'January 1, 1970']);
});

test('thousands are narrowed within a moment', () => {
  const many = Array.from({ length: 5000 }, (_, id) => line(id, { subject: `Your order ${String(id)} was placed` }));
  const start = performance.now();
  expect(byDay(found(many, 'order 4999', 'open'), () => 'x')).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(500);
});

test('what waits below the newest ones is offered at once', () => {
  const many = (older: Partial<AlertLine>): string =>
    shown(AlertList, {
      alerts: [...Array.from({ length: 10 }, (_, id) => line(id + 1, { progress: 'dismissed' })), line(11, older)],
      overview: overview([]),
    });
  expect(many({ progress: 'open', verdict: 'scam' })).toContain('What waits for you');
  expect(many({ progress: 'dismissed', verdict: 'scam' })).not.toContain('What waits for you');
});

test('what is typed is kept, and the count is told', () => {
  look.words = 'order';
  const html = shown(Find, { count: 3 });
  expect(html).toMatch(/role="status"[^>]*>\s*3 messages\./);
  expect(html).toMatch(/<label for="find"/);
  expect(html).toMatch(/<label for="filter"/);
  look.words = '';
  expect(shown(Find, { count: 3 })).not.toContain('3 messages');
});

test('a stranger’s words are text, and the box of a line is named by its subject', () => {
  const html = shown(Line, { alert: line(7, { subject: '<img src=x>', from_name: '' }) });
  expect(html).toContain('&lt;img src=x>');
  expect(html).toContain('id="subject-7"');
});

test('a verdict is told by its shape as well as by its word', () => {
  const drawn = (['scam', 'doubtful', 'genuine'] as const).map((verdict) => {
    const html = shown(Line, { alert: line(7, { verdict }) });
    const [, kind, shape = ''] = /<svg class="(\w+)[^"]*"[^>]*aria-hidden="true"[^>]*>(.*?)<\/svg>/s.exec(html) ?? [];
    expect(kind).toBe(verdict);
    return shape.replaceAll(/class="[^"]*"/g, '').trim();
  });
  expect(new Set(drawn).size).toBe(3);
  for (const shape of drawn) expect(shape).toMatch(/<(path|circle)/);
});

const choosing = (props: Record<string, unknown>): string[] =>
  buttons(shown(Choosing, { picked: 0, reported: 0, all: nothing, report: nothing, fine: nothing, end: nothing, ...props }));

test('choosing several offers what can be done with them, and nothing before', () => {
  expect(choosing({ choosing: false })).toEqual(['Choose several']);
  expect(choosing({ choosing: true })).toEqual(['Stop choosing', 'Choose all']);
  expect(choosing({ choosing: true, picked: 2, reported: 1 })).toEqual([
    'Stop choosing',
    'Choose all',
    'Report 1 message',
    'They are not scams: 2 messages',
  ]);
});

/** 20 June 2021, at noon in the reader's own time. */
const now = new Date(2021, 5, 20, 12);
const at = (daysAgo: number, hour = 12): number => new Date(2021, 5, 20 - daysAgo, hour).getTime() / 1000;
const told = (id: number, more: Partial<HistoryLine> = {}): HistoryLine => ({
  id,
  alert: id,
  desk: 'Amazon',
  to: 'reportascam@amazon.com',
  asks: false,
  mailbox: 'rosa@example.com',
  stage: 'sent',
  sentence: '',
  from_name: '',
  from_address: '',
  subject: '',
  asked_at: at(0),
  ...more,
});

test('each day of the last weeks counts what came and what went, in the reader’s own time', () => {
  const list = [
    line(1, { arrived_at: at(0, 0) }),
    line(2, { arrived_at: at(0, 23) }),
    line(3, { arrived_at: at(27, 0) }),
    line(4, { arrived_at: at(28, 23) }),
    line(5, { arrived_at: at(1), verdict: 'genuine' }),
  ];
  const history = [told(1), told(1, { id: 9, desk: 'NCSC' }), told(2, { stage: 'withdrawn' }), told(3, { asked_at: at(2) }), told(4, { asks: true })];
  const days = weeks(list, history, now);
  expect(days).toHaveLength(DAYS);
  expect([days.at(0)?.found, days.at(-2)?.found, days.at(-1)?.found]).toEqual([1, 0, 2]);
  expect([days.at(-3)?.reported, days.at(-1)?.reported]).toEqual([1, 1]);
  expect(days.reduce((all, one) => all + one.found, 0)).toBe(3);
  expect(most(days)).toBe(2);
  expect(most([])).toBe(1);
});

test('the picture says in words what it shows, and is a table as well', () => {
  const seconds = Math.floor(Date.now() / 1000);
  const html = shown(Weeks, { alerts: [line(1, { arrived_at: seconds })], history: [told(1, { asked_at: seconds })] });
  expect(html).toMatch(/<svg[^>]*role="img"[^>]*aria-label="Found: 1. Reported: 1."/);
  expect(html.match(/<th scope="row"/g)).toHaveLength(1);
  expect(html).not.toContain('style=');
  expect(shown(Weeks, { alerts: [], history: [] })).toBe('');
  const asked = shown(Weeks, { alerts: [line(1, { arrived_at: seconds })], history: [told(1, { asked_at: seconds, asks: true })] });
  expect(asked).toContain('aria-label="Found: 1. Reported: 0."');
});

test('the numbers of the table are written as the reader writes them', () => {
  speak({ language: 'de', locale: 'de-DE' });
  const seconds = Math.floor(Date.now() / 1000);
  const html = shown(Weeks, { alerts: Array.from({ length: 1234 }, (_, id) => line(id, { arrived_at: seconds })), history: [] });
  speak({ language: 'en', locale: 'en' });
  expect(html).toMatch(/<td[^>]*>1\.234<\/td>/);
  expect(html).not.toContain('>1234<');
});

test('something can be checked before there is a mailbox', () => {
  expect(buttons(shown(Ways, { alerts: [], watched: false }))).toEqual([
    'Check something',
    'I already clicked',
    'Protect me',
    'Settings',
  ]);
  expect(buttons(shown(Ways, { alerts, watched: true }))).toEqual([
    'Check something',
    'Report several at once',
    'I already clicked',
    'Protect me',
    'Reports',
    'Settings',
  ]);
});

function overview(states: AccountLine['state'][], more: Partial<Overview> = {}): Overview {
  const plain = { address: 'rosa@example.com', sentence: '', next_step: '', remedy: 'nothing', look_back: null, missing_folders: [] } as const;
  const accounts = states.map((state, place) => ({ ...plain, id: String(place), state, last_checked: 0, missing_folders: [] }));
  return { accounts, lacking: [], paused_until: null, pending: 0, set_aside: [], rescued: null, questions: [], newer: null, demo: false, ...more };
}

const listed = (count: number): string =>
  shown(AlertList, { alerts: Array.from({ length: count }, (_, id) => line(id)), overview: overview([]) });

test('nobody is told that all is quiet while a mailbox is not looked into', () => {
  const empty = (given: Overview): string => shown(AlertList, { alerts: [], overview: given });
  expect(empty(overview(['watching', 'watching']))).toContain('All quiet.');
  for (const given of [overview(['watching', 'needs-you']), overview(['watching'], { set_aside: [{ number: 1, address: '', at: 0 }] })]) {
    expect(empty(given)).toContain('Nothing was found so far.');
    expect(empty(given)).not.toContain('You need not do anything');
  }
  expect(empty(overview([]))).toContain('Nothing here yet.');
});

test('below the sentence stands what is watched, when it was looked into and what is not reached', () => {
  const now = Math.floor(Date.now() / 1000);
  const since = (given: Overview, seconds: number): Overview => ({
    ...given,
    accounts: given.accounts.map((account) => ({ ...account, last_checked: now - seconds })),
  });
  const said = (given: Overview): string => shown(Glance, { overview: given }).replaceAll(/<[^>]*>/g, '');
  expect(said(since(overview(['watching', 'watching']), 61))).toBe('Last checked 1 minute ago.');
  expect(said(since(overview(['watching', 'offline'], { pending: 1 }), 3))).toBe(
    'Watching 1 mailbox. Last checked just now. 1 mailbox cannot be reached right now.',
  );
  expect(said(overview(['paused'], { paused_until: 0 }))).toBe('');
});

test('a message that could not be checked is told with its time and its mailbox until it was read of', () => {
  const many = Array.from({ length: 7 }, (_, place) => ({ address: place === 0 ? '' : 'rosa@example.com', at: 1_790_000_000 - place }));
  const html = shown(SetAside, { setAside: many });
  expect(html).toContain('7 messages could not be checked.');
  expect(html.match(/<li/g)).toHaveLength(5);
  expect(html.match(/<bdi[^>]*>rosa@example.com/g)).toHaveLength(4);
  expect(buttons(html)).toEqual(['I have read this']);
  expect(shown(SetAside, { setAside: [] }).trim()).toBe('');
});

test('what was put away says so where it stood, and may be had again', () => {
  expect(shown(PutAway, {})).toMatch(/<p role="status" tabindex="-1">It is put away\.<\/p>/);
  expect(buttons(shown(PutAway, {}))).toEqual([]);
  expect(buttons(shown(PutAway, { again: nothing }))).toEqual(['Open it again']);
  expect(shown(Questions, { questions: [], read: nothing }).trim()).toBe('');
});

test('a flood alone is not asked about as if it were a deed', () => {
  const flood = { id: 1, concern: 'flood', alert: null, sentence: 'Far more mail than usual.', at: 0 } as const;
  const asked = (...questions: unknown[]): string => shown(Questions, { questions, read: nothing });
  expect(asked(flood)).toContain('Do you know why?');
  expect(asked(flood, { ...flood, id: 2, concern: 'vanished' })).toContain('Was that you?');
});

test('of two answers the safe one is recommended', () => {
  const html = shown(Confirm, { title: 'Erase?', yes: 'Erase', no: 'Keep it', deed: nothing, leave: nothing, children: () => undefined });
  const main = [...html.matchAll(/<button[^>]*class="[^"]*\bmain\b[^"]*"[^>]*>(.*?)<\/button>/gs)];
  expect(main.map(([, text = '']) => text.trim())).toEqual(['Keep it']);
  expect(buttons(html)).toEqual(['Keep it', 'Erase']);
});

test('what waits says so, and what opening it would cost', () => {
  const html = (): string => shown(Waiting, {});
  expect(html()).not.toContain('<button');
  navigation.go({ screen: 'add-account' });
  navigation.busy = true;
  navigation.lead({ screen: 'check', dropped: true });
  expect(html()).toContain('The file that you dropped can be checked.');
  expect(html()).toContain('what you have typed here is lost');
  navigation.busy = false;
  expect(html()).not.toContain('what you have typed here is lost');
  navigation.takeUp();
  expect(html()).not.toContain('<button');
});

test('a line under the day has the time alone, and says once what became of it', () => {
  const html = shown(Line, { alert: line(8, { arrived_at: Date.now() / 1000, progress: 'reported', progress_sentence: 'Reported to Amazon and moved to Junk.' }) });
  expect(html).not.toContain('today');
  expect(html).toMatch(/<span class="when[^>]*>\d{1,2}:\d\d/);
  expect(html.match(/Reported/g)).toHaveLength(1);
});

test('the newest are simply there, and the rest is asked for', () => {
  expect(listed(10).match(/role="listitem"/g)).toHaveLength(10);
  expect(buttons(listed(10))).not.toContain('Show all 10 messages');
  const many = listed(25);
  expect(many.match(/data-alert=/g)).toHaveLength(10);
  expect(buttons(many)).toContain('Show all 25 messages');
});

test('what looks for messages is there where it is asked for, and leaves its room to the list until then', () => {
  expect(buttons(listed(3)).slice(0, 2)).toEqual(['Search in this list', 'Choose several']);
  expect(listed(3)).not.toContain('role="search"');
  look.searching = true;
  expect(listed(3)).toContain('role="search"');
  expect(buttons(listed(3))).not.toContain('Search in this list');
  look.searching = false;
});

test('one message needs no search and no choosing', () => {
  const one = listed(1);
  expect(one).not.toContain('role="search"');
  expect(buttons(one)).not.toContain('Choose several');
  expect(buttons(one)).not.toContain('Search in this list');
  expect(one.match(/<h3/g)).toHaveLength(1);
});
