/** "I already clicked": what is asked, what is listed, what is on paper. */
import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import type { BranchLine, QuestionLine, TaskLine } from '../src/ipc';
import WasThatYou from '../src/screens/alert/WasThatYou.svelte';
import Questions from '../src/screens/home/Questions.svelte';
import Choose from '../src/screens/recover/Choose.svelte';
import Steps from '../src/screens/recover/Steps.svelte';
import { ticked } from '../src/state/recover';
import { say, speak } from '../src/words';

/** Rendered once, without a browser. */
function shown(component: unknown, props: Record<string, unknown>): string {
  const { body } = render(component as Component<Record<string, unknown>>, { props });
  return body.replaceAll(/<!--.*?-->/gs, '');
}

const nothing = (): Promise<void> => Promise.resolve();
const branches = (...chosen: string[]): BranchLine[] =>
  ['nothing', 'password', 'mailbox', 'money', 'gift-cards', 'remote', 'other'].map((id) => ({ id, sentence: `gave ${id}`, chosen: chosen.includes(id) }));
const task = (id: string, more: Partial<TaskLine> = {}): TaskLine => ({ id, title: `Do ${id}.`, more: 'How.', host: '', done: false, ...more });

const steps = (tasks: TaskLine[], elsewhere = false): string =>
  shown(Steps, { tasks, elsewhere, other: () => undefined, another: () => undefined, end: nothing });

afterEach(() => {
  speak({ language: 'en', locale: 'en' });
});

test('seven answers, none chosen for the reader, and nothing that hurries or blames', () => {
  const html = shown(Choose, { branches: branches(), begun: '', begin: nothing });
  expect(html.match(/type="checkbox"/g)).toHaveLength(7);
  expect(html).not.toContain(' checked');
  expect(html).toContain('That happens to many people.');
  const begun = shown(Choose, { branches: branches('money', 'remote'), begun: 'money remote', begin: nothing });
  expect([...begun.matchAll(/value="([a-z-]+)" checked/g)].map(([, id]) => id)).toEqual(['money', 'remote']);
});

test('what happens anew begins with nothing ticked, and the list that is begun stays within reach', () => {
  const begun = shown(Choose, { branches: branches('money'), begun: '', begin: nothing, goOn: () => undefined });
  expect(begun).not.toContain(' checked');
  expect(begun).toContain('You have begun a list already. It stays as it is.');
  expect(begun).toContain('Go on with that list');
  expect(shown(Choose, { branches: branches(), begun: '', begin: nothing })).not.toContain('Go on with that list');
  const props = { tasks: [task('orders')], elsewhere: false, other: () => undefined, another: () => undefined, end: nothing };
  expect(shown(Steps, props)).toContain('Begin a new list');
  expect(shown(Steps, props)).not.toContain('Show the earlier list');
  expect(shown(Steps, { ...props, turn: nothing })).toContain('Show the earlier list');
});

test('whoever gave something away did not give away nothing', () => {
  expect(ticked([], 'nothing', true)).toEqual(['nothing']);
  expect(ticked(['nothing'], 'money', true)).toEqual(['money']);
  expect(ticked(['money'], 'remote', true)).toEqual(['money', 'remote']);
  expect(ticked(['money', 'remote'], 'money', false)).toEqual(['remote']);
  expect(ticked(['money', 'remote'], 'nothing', true)).toEqual(['nothing']);
});

test('on a computer that a stranger is in nothing is opened: the address is there to type elsewhere', () => {
  const html = steps([task('disconnect'), task('orders', { host: 'www.amazon.de' })], true);
  expect(html).toContain('On the other device, open: www.amazon.de');
  expect(html).not.toContain('Open the page');
  expect(html.match(/type="checkbox"/g)).toHaveLength(2);
});

test('steps are numbered, and only those with a page have a way there, named for whoever hears it', () => {
  const html = steps([task('amazon-password', { host: 'www.amazon.de' }), task('email-password'), task('orders', { done: true })]);
  expect(html.match(/<li/g)).toHaveLength(3);
  expect(html.match(/type="checkbox"/g)).toHaveLength(3);
  expect(html).toContain('aria-label="Open the page: Do amazon-password. (www.amazon.de)"');
  expect(html.match(/Open the page: /g)).toHaveLength(1);
  expect(html).toMatch(/name="orders" checked/);
  expect(html).toContain('1 of 3 steps done');
});

test('at the end it says so', () => {
  expect(steps([task('orders', { done: true })])).toContain('That was everything.');
  expect(steps([task('orders')])).not.toContain('That was everything.');
});

test('progress has its plural in every language', () => {
  expect(say('window-recover-progress', { done: 0, count: 1 })).toBe('0 of 1 step done');
  speak({ language: 'de', locale: 'de-DE' });
  expect(say('window-recover-progress', { done: 2, count: 7 })).toBe('2 von 7 Schritten erledigt');
  speak({ language: 'ja', locale: 'ja-JP' });
  expect(say('window-recover-progress', { done: 2, count: 7 })).toBe('7件のうち2件が済みました');
});

const question: QuestionLine = { id: 3, concern: 'changed', alert: 3, sentence: 'Amazon says <b>so</b>.', at: 0 };

test.each([
  ['what Amazon says of the account', question, 3],
  ['a mail that vanished', { ...question, concern: 'vanished' as const }, 5],
])('%s: two answers, and a way to look for oneself', (_story, given, items) => {
  const html = shown(Questions, { questions: [given] });
  expect(html.indexOf('Yes, that was me')).toBeGreaterThan(0);
  expect(html.indexOf('No, that was not me')).toBeGreaterThan(html.indexOf('Yes, that was me'));
  expect(html).toContain('Message Center');
  // The mailbox is looked at only where something happened in it.
  expect((html.match(/<li/g)?.length ?? 0) + 2).toBe(items);
  expect(html).toContain('&lt;b>so');
});

test('nobody is asked whether he was a flood', () => {
  const flood = { ...question, concern: 'flood' as const, alert: null };
  const html = shown(Questions, { questions: [flood] });
  expect(html).toContain('Do you know why?');
  expect(html.indexOf('I know why')).toBeLessThan(html.indexOf('I do not know why'));
  for (const wrong of ['Was that you?', 'that was me', 'that was not me']) expect(html).not.toContain(wrong);
  expect(shown(Questions, { questions: [flood, question] })).toContain('Was that you?');
});

test('the page of such a message asks the same', () => {
  const html = shown(WasThatYou, { alert: 3, yes: nothing });
  expect(html).toContain('Yes, that was me');
  expect(html).toContain('No, that was not me');
});

test('hostile words stay words', () => {
  const html = steps([task('orders', { title: '<img src=x onerror=alert(1)>', host: '"><script>' })]);
  expect(html).not.toContain('<img');
  expect(html).not.toContain('<script');
});

test('on paper there are no buttons', () => {
  const css = readFileSync(new URL('../src/style/base.css', import.meta.url), 'utf8');
  expect(/@media print \{.*button,.*display: none/s.test(css)).toBe(true);
});
