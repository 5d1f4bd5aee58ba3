/** What is shown about reports, and what is not; what has to be said twice. */
import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import type { AlertLine, AlertPage, Anyway, HistoryLine, ReportingPage, ReportLine, ReportWay, Trouble } from '../src/ipc';
import Consent from '../src/parts/Consent.svelte';
import Actions from '../src/screens/alert/Actions.svelte';
import Ladder from '../src/screens/alert/Ladder.svelte';
import Reports from '../src/screens/alert/Reports.svelte';
import { reportAll, waits, type Result } from '../src/state/batch';
import { agreed, Question } from '../src/state/consent.svelte';
import { matching } from '../src/state/history';
import { changed, formOf, isUndoTime } from '../src/state/reporting';
import { country, size } from '../src/words/shown';

/** Rendered once, without a browser. */
function shown(component: unknown, props: Record<string, unknown>): string {
  const { body } = render(component as Component<Record<string, unknown>>, { props });
  return body.replaceAll(/<!--.*?-->/gs, '');
}

const buttons = (html: string): string[] =>
  [...html.matchAll(/<button[^>]*>(.*?)<\/button>/gs)].map(([, text = '']) => text.trim());
const nothing = (): Promise<void> => Promise.resolve();

function line(more: Partial<AlertLine> = {}): AlertLine {
  const plain = { id: 1, from_name: 'Amazon', from_address: 'a@parcel.example', subject: 'x', arrived_at: 0 };
  return { ...plain, verdict: 'scam', progress: 'open', progress_sentence: '', ...more };
}

function page(verdict: AlertLine['verdict'], more: Partial<AlertPage> = {}): AlertPage {
  const reasoned = { sentence: '', reasons: [] };
  return {
    line: line({ verdict }),
    verdict: '',
    advice: '',
    claim: reasoned,
    proof: reasoned,
    ask: reasoned,
    links: [],
    sender: { before: 'a@', owner: 'parcel.example', after: '', amazons: false },
    account_address: '',
    can_report: true,
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
    ...more,
  };
}

const bar = (given: AlertPage): string => {
  const deeds = { report: nothing, ask: nothing, undo: nothing, moveBack: nothing, dismiss: nothing, reopen: nothing };
  return shown(Actions, { page: given, trouble: undefined, ...deeds, ladder: () => undefined, show: () => undefined });
};
const actions = (given: AlertPage): string[] => buttons(bar(given));
/** The buttons of a kind: the one that is recommended, the large ones. */
const of = (given: AlertPage, kind: 'main' | 'large'): string[] =>
  [...bar(given).matchAll(/<button[^>]*class="([^"]*)"[^>]*>(.*?)<\/button>/gs)]
    .filter(([, names = '']) => names.split(' ').includes(kind))
    .map(([, , text = '']) => text.trim());
const unable = { can_report: false, can_say_by_hand: true };

test.each([
  ['a scam', page('scam'), ['Report to Amazon', 'It is not a scam', 'Show what will be sent']],
  ['a doubtful one is asked about first', page('doubtful'), ['Ask Amazon if this is real', 'Report to Amazon', 'It is not a scam', 'Show what will be sent', 'Show what would be asked']],
  ['asked already', page('doubtful', { has_question: true }), ['Report to Amazon', 'It is not a scam', 'Show what will be sent']],
  ['a genuine one', page('genuine'), ['All right', 'Report it all the same']],
  ['nothing can be sent', page('scam', unable), ['Show me how to report it', 'It is not a scam']],
  ['it was put aside', page('scam', { can_reopen: true, line: line({ progress: 'dismissed' }) }), ['Back to the list', 'Open it again', 'Report to Amazon', 'Show what will be sent']],
  ['it was reported by hand', page('scam', { can_reopen: true, line: line({ progress: 'by-hand' }) }), ['Back to the list', 'Open it again']],
  ['that was me, by mistake', page('genuine', { can_reopen: true, line: line({ verdict: 'genuine', progress: 'answered' }) }), ['Open it again', 'Report it all the same']],
  ['it waits', page('scam', { can_undo: true, line: line({ progress: 'reporting' }) }), ['Take it back']],
  ['it has left', page('scam', { line: line({ progress: 'reporting' }) }), []],
  ['it was moved', page('scam', { can_move_back: true, line: line({ progress: 'reported' }) }), ['Back to the list', 'Move back to inbox']],
  ['it was refused', page('scam', { can_say_by_hand: true, line: line({ progress: 'refused' }) }), ['Show me how to report it', 'It is not a scam']],
])('what can be done: %s', (_story, given, expected) => {
  expect(actions(given)).toEqual(expected);
});

test('one button is recommended and large, and never that it is no scam', () => {
  const open = line({ progress: 'open' });
  expect([of(page('doubtful'), 'main'), of(page('doubtful'), 'large')]).toEqual([['Ask Amazon if this is real'], ['Ask Amazon if this is real']]);
  expect([of(page('scam'), 'main'), of(page('scam'), 'large')]).toEqual([['Report to Amazon'], ['Report to Amazon']]);
  const how = ['Show me how to report it'];
  expect([of(page('scam', unable), 'main'), of(page('scam', unable), 'large')]).toEqual([how, how]);
  const put = page('scam', { can_reopen: true, line: line({ progress: 'dismissed' }) });
  expect([of(put, 'main'), of(put, 'large')]).toEqual([[], ['Back to the list']]);
  expect(bar(put)).not.toContain('This sends');
  // What Amazon wrote is not recommended to be reported, and the bar is not there for it.
  const changed = bar(page('genuine', { was_that_you: true }));
  expect([of(page('genuine', { was_that_you: true }), 'main'), of(page('genuine', { was_that_you: true }), 'large')]).toEqual([[], []]);
  expect(changed).toMatch(/class="bar[^"]* bare/);
  expect(bar(page('genuine'))).not.toMatch(/class="bar[^"]* bare/);
  const cannot = page('scam', { can_report: false, line: open });
  expect([of(cannot, 'main'), of(cannot, 'large')]).toEqual([[], []]);
});

test('of a doubtful one two buttons stand in the bar: a third would cover the third line', () => {
  const html = bar(page('doubtful'));
  const end = html.indexOf('This sends the message to Amazon from your own mailbox');
  expect(end).toBeGreaterThan(0);
  expect(buttons(html.slice(0, end))).toEqual(['Ask Amazon if this is real', 'Report to Amazon']);
  expect(buttons(html.slice(end))[0]).toBe('It is not a scam');
});

/** The size of the letters of what a rule is for, in rem. */
const sizeOf = (file: string, rule: string): number =>
  Number(new RegExp(`${rule} \\{[^}]*font-size: ([\\d.]+)rem`).exec(readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8'))?.[1]);

test('the three lines are in large type: larger than any heading below them', () => {
  const lines = sizeOf('screens/alert/ThreeLines.svelte', '\\.sheet h3');
  expect(lines).toBe(1.25);
  expect(lines).toBeGreaterThan(sizeOf('style/base.css', 'h2'));
});

const report: ReportLine = {
  id: 5,
  desk: 'amazon-verify',
  name: 'Amazon',
  address: 'verify@amazon.com',
  asks: true,
  stage: 'acknowledged',
  sentence: 'Amazon has answered.',
  next_step: '',
  message_id: '<1@example.com>',
  steps: [{ at: 1_790_000_000, sentence: 'Your mail provider accepted it.', said: '250 <b>queued</b>' }],
  answers: [{ at: 1_790_000_000, from: 'verify@amazon.com', subject: 'Re', text: '<img src=x> https://www.amazon.com/' }],
  ways: [],
};

test('an answer is plain text, said to be proven; the words of the other side are for experts', () => {
  const html = shown(Reports, { alert: 1, reports: [report], byHand: null, again: nothing, believe: nothing });
  expect(html).toContain('Question to Amazon');
  expect(html).toContain('Answer from Amazon');
  expect(html).toContain('really comes from there');
  expect(html).toContain('&lt;img src=x>');
  expect(html).not.toContain('<a ');
  expect(html).not.toContain('<img');
  expect(html).not.toContain('<b>queued');
  expect(html.indexOf('For experts')).toBeLessThan(html.indexOf('queued'));
});

test('the ladder shows the steps there are, in order; what may have arrived is not sent "again"', () => {
  const ladder = (ways: ReportWay[], unsure = false, reported?: () => Promise<void>): string[] =>
    buttons(shown(Ladder, { alert: 1, desk: 'amazon', address: 'reportascam@amazon.com', ways, unsure, again: nothing, believe: nothing, reported }));
  expect(ladder(['again', 'zipped', 'mail-program', 'file', 'form'])).toEqual([
    'Send it again',
    'Send it packed as a zip',
    'Through my own mail program',
    'Save the message as a file',
    'Open Amazon’s form',
  ]);
  // Where the reader can report it himself only he knows whether he did.
  expect(ladder(['form'], false, nothing)).toEqual(['Open Amazon’s form', 'I have reported it myself']);
  expect(ladder(['believe', 'again'], true)).toEqual(['I found it among my sent mail', 'Send it once more']);
});

test('what the reader reported himself is said with its time, and claims nothing more', () => {
  const step = { at: 1_790_000_000, sentence: 'You said that you have reported it yourself.', said: '' };
  const html = shown(Reports, { alert: 1, reports: [], byHand: step, again: nothing, believe: nothing });
  expect(html).toContain('You said that you have reported it yourself.');
  expect(html).toContain('data-by-hand');
  expect(html).not.toContain('Amazon');
});

const trouble = (code: string): Trouble => ({ code, sentence: code, next_step: '' });
/** Refuses as the program does until it was said twice. */
function guarded(needs: (keyof Anyway)[], said: Anyway[] = []): (anyway: Anyway) => Promise<string> {
  return (anyway) => {
    said.push(anyway);
    const missing = needs.find((word) => !anyway[word]);
    return missing === undefined ? Promise.resolve('done') : Promise.reject(trouble(`report-${missing}`) as unknown as Error);
  };
}

test('what wants a second word is asked, one after the other, and only that', async () => {
  const asked: string[] = [];
  const yes = (one: Trouble): Promise<boolean> => {
    asked.push(one.code);
    return Promise.resolve(true);
  };
  expect(await agreed(guarded([]), yes)).toEqual({ done: 'done', anyway: { genuine: false, many: false } });
  expect(asked).toEqual([]);
  const both = await agreed(guarded(['genuine', 'many']), yes);
  expect(both?.anyway).toEqual({ genuine: true, many: true });
  expect(asked).toEqual(['report-genuine', 'report-many']);
  const said: Anyway[] = [];
  expect(await agreed(guarded(['many'], said), () => Promise.resolve(false))).toBeUndefined();
  expect(said).toEqual([{ genuine: false, many: false }]);
  await expect(agreed(() => Promise.reject(trouble('offline') as unknown as Error), yes)).rejects.toEqual(trouble('offline'));
});

test('a question is answered once; leaving it is a no', async () => {
  const question = new Question();
  const first = question.ask(trouble('report-many'));
  expect(question.asked?.code).toBe('report-many');
  question.answer(true);
  // The dialog that closes afterwards says no once more.
  question.answer(false);
  expect(await first).toBe(true);
  expect(question.asked).toBeUndefined();
  const html = (): string => shown(Consent, { question });
  void question.ask(trouble('report-many'));
  expect(html()).toContain('Report it all the same');
  // Nothing is reported by asking.
  void question.askToAsk(trouble('report-many'));
  expect(html()).toContain('Ask all the same');
  expect(html()).not.toContain('eport');
});

test('several are reported one by one, each with its own result; what was said of many holds for the rest', async () => {
  const results: Result[] = [];
  const calls: [number, Anyway][] = [];
  let questions = 0;
  const one = (id: number, anyway: Anyway): Promise<AlertLine> => {
    calls.push([id, anyway]);
    if (id === 2) return Promise.reject(trouble('offline') as unknown as Error);
    if (id >= 3 && !anyway.many) return Promise.reject(trouble('report-many') as unknown as Error);
    return Promise.resolve(line({ id, progress: 'reporting' }));
  };
  const ask = (): Promise<boolean> => Promise.resolve(++questions > 0);
  await reportAll([1, 2, 3, 4], one, ask, (result) => results.push(result));
  expect(results.map(({ id, line: l, trouble: t }) => [id, l?.progress ?? t?.code])).toEqual([
    [1, 'reporting'],
    [2, 'offline'],
    [3, 'reporting'],
    [4, 'reporting'],
  ]);
  expect(questions).toBe(1);
  expect(calls.every(([, anyway]) => !anyway.genuine)).toBe(true);

  results.length = 0;
  await reportAll([3, 4], one, () => Promise.resolve(false), (result) => results.push(result));
  expect(results).toEqual([]);
});

test('only what waits for a decision can be chosen', () => {
  expect(waits(line())).toBe(true);
  expect(waits(line({ verdict: 'genuine' }))).toBe(false);
  expect(waits(line({ progress: 'dismissed' }))).toBe(false);
  expect(waits(line({ progress: 'by-hand' }))).toBe(false);
});

test('the history is searched by all that is shown', () => {
  const one: HistoryLine = { id: 1, alert: 1, desk: 'Amazon', to: 'reportascam@amazon.com', asks: false, mailbox: 'rosa@example.com', stage: 'sent', sentence: 'Gone.', from_name: '', from_address: 'a@parcel.example', subject: 'Your Order', asked_at: 0 };
  const two: HistoryLine = { ...one, id: 2, stage: 'bounced', subject: 'Prime' };
  const found = (wanted: string): number[] => matching([one, two], wanted, (stage) => (stage === 'sent' ? 'Sent' : 'Came back')).map(({ id }) => id);
  expect(found('')).toEqual([1, 2]);
  expect(found(' ORDER parcel ')).toEqual([1]);
  expect(found('came')).toEqual([2]);
  expect(found('order came')).toEqual([]);
  expect(found('reportascam ROSA')).toEqual([1, 2]);
});

test('settings go back as they came, desks by their ids', () => {
  const desk = { id: 'uk', name: 'NCSC', address: 'report@phishing.gov.uk', country: 'GB', chosen: true };
  const form = formOf({ undo: 10, desks: [desk, { ...desk, id: 'apwg', chosen: false }], arf: true, keep_copies: false, mark_doubtful: false, make_junk: null });
  expect(form).toEqual({ undo: 10, desks: ['uk'], arf: true, keep_copies: false, mark_doubtful: false, make_junk: null });
  expect(JSON.stringify(form)).not.toContain('@');
  // Two changes, one right after the other: the second knows of the first.
  const page: ReportingPage = { undo: 10, desks: [desk], arf: false, keep_copies: false, mark_doubtful: false, make_junk: null };
  const once = changed(page, { ...formOf(page), undo: 1 });
  const twice = changed(once, { ...formOf(once), desks: [] });
  expect([twice.undo, twice.desks[0]?.chosen]).toEqual([1, false]);
  expect([0, 60, 61, -1, 1.5, null].map(isUndoTime)).toEqual([true, true, false, false, false, false]);
});

test('sizes and countries are written as people read them', () => {
  expect([size(12), size(12_345), size(2_500_000)]).toEqual(['12 bytes', '12.3 kB', '2.5 MB']);
  expect(country('GB')).toBe('United Kingdom');
});
