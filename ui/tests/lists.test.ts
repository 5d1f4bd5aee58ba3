/** Long lists: only what is seen is drawn, whatever is chosen in them stays chosen, and how long they are is said. */
import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import type { AlertLine, HistoryLine } from '../src/ipc';
import Choices from '../src/screens/batch/Choices.svelte';
import Lines from '../src/screens/history/Lines.svelte';
import AlertList from '../src/screens/home/AlertList.svelte';
import { taken } from '../src/state/batch';
import { look } from '../src/state/list.svelte';

/** Rendered once, without a browser. */
function shown(component: unknown, props: Record<string, unknown>): string {
  const { body } = render(component as Component<Record<string, unknown>>, { props });
  return body.replaceAll(/<!--.*?-->/gs, '');
}

const found = (id: number): AlertLine => ({
  id, verdict: 'scam', from_name: 'Amazon', from_address: 'a@parcel.example', subject: `Order ${String(id)}`, arrived_at: 0,
  progress: 'open', progress_sentence: '',
});
const told = (id: number): HistoryLine => ({
  id, alert: id, desk: 'Amazon', to: 'reportascam@amazon.com', asks: false, mailbox: 'rosa@example.com', stage: 'sent',
  sentence: 'Gone.', from_name: '', from_address: 'a@parcel.example', subject: `Order ${String(id)}`, asked_at: 0,
});
const many = <T>(one: (id: number) => T, count: number): T[] => Array.from({ length: count }, (_, id) => one(id));
const overview = { accounts: [], lacking: [], paused_until: null, pending: 0, set_aside: [], rescued: null, questions: [], newer: null, demo: false };

const lists: [string, RegExp, (count: number) => string][] = [
  ['several to report', /data-choice=/g, (count) => shown(Choices, { alerts: many(found, count), chosen: [], of: () => undefined, name: 'title' })],
  ['the reports', /data-history=/g, (count) => shown(Lines, { lines: many(told, count), name: 'title' })],
  ['Home', /data-alert=/g, (count) => {
    look.all = true;
    const html = shown(AlertList, { alerts: many(found, count), overview });
    look.all = false;
    return html;
  }],
];

test.each(lists)('%s: of a thousand lines only those that are seen are drawn', (_name, line, list) => {
  expect((list(1000).match(line) ?? []).length).toBeLessThan(50);
});

test.each(lists)('%s: a few are simply there, each with its place among all', (_name, line, list) => {
  const html = list(10);
  expect(html.match(line)).toHaveLength(10);
  expect(html).toMatch(/role="list" aria-labelledby="\w+"/);
  expect(html).toMatch(/role="listitem" aria-setsize="10" aria-posinset="10"/);
});

test('a box that is ticked says nothing of those that are not drawn', () => {
  const all = many((id) => id, 400);
  expect(taken(all, 7, false)).toHaveLength(399);
  expect(taken(taken(all, 7, false), 7, true)).toHaveLength(400);
  expect(taken([1], 1, true)).toEqual([1]);
  const html = shown(Choices, { alerts: many(found, 3), chosen: [1], of: () => undefined, name: 'title' });
  expect(html.match(/type="checkbox"[^>]*checked/g)).toHaveLength(1);
});

test('no box of a list that may be long is bound as a group: it would forget what is not drawn', async () => {
  const { readFileSync } = await import('node:fs');
  for (const file of ['home/AlertList', 'batch/Choice', 'batch/Choices']) {
    const source = readFileSync(new URL(`../src/screens/${file}.svelte`, import.meta.url), 'utf8');
    expect([file, source.includes('bind:group')]).toEqual([file, false]);
  }
});
