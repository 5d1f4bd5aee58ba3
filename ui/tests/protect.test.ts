/** "Protect me" and the practice mailbox: what is asked, what is told, and that nothing of it is real. */
import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import type { AlertPage, PracticeQuestion } from '../src/ipc';
import Letter from '../src/screens/practice/Letter.svelte';
import Lines from '../src/screens/practice/Lines.svelte';
import Protect from '../src/screens/protect/Protect.svelte';
import Question from '../src/screens/protect/Question.svelte';
import { next, say, START } from '../src/state/quiz';

/** Rendered once, without a browser. */
function shown(component: unknown, props: Record<string, unknown> = {}): string {
  const { body } = render(component as Component<Record<string, unknown>>, { props });
  return body.replaceAll(/<!--.*?-->/gs, '');
}

const nothing = (): Promise<void> => Promise.resolve();
const question: PracticeQuestion = {
  id: 'locked',
  from_name: 'Amazon',
  from_address: 'a@amazon-secure.example',
  subject: 'Your <i>account</i>',
  text: 'Confirm it:\nhttps://amazon-secure.example/signin',
  real: false,
  why: 'Its link does not lead to Amazon.',
};

test('an answer counts once, and nobody goes on without one', () => {
  expect(next(START)).toEqual(START);
  const right = say(START, false, false);
  expect(right).toEqual({ at: 0, right: 1, said: false });
  expect(say(right, true, true)).toEqual(right);
  expect(say(START, true, false).right).toBe(0);
  expect(next(right)).toEqual({ at: 1, right: 1, said: undefined });
});

test('before the answer nothing tells what it is; afterwards it is said in words and shape', () => {
  const props = { question, answer: () => undefined, next: nothing, last: false };
  const before = shown(Question, { ...props, said: undefined });
  expect(before).toContain('It is real');
  expect(before).not.toContain(question.why);
  expect(before).not.toContain('This one is fake.');
  const wrong = shown(Question, { ...props, said: true });
  expect(wrong).toContain('Not this time.');
  expect(wrong).toContain('This one is fake.');
  expect(wrong).toContain(question.why);
  expect(shown(Question, { ...props, said: false })).toContain('That is right.');
});

test('after the last message there is no next one', () => {
  const after = (last: boolean): string => shown(Question, { question, answer: () => undefined, next: nothing, said: true, last });
  expect(after(false)).toContain('Next message');
  expect(after(true)).toContain('See how it went');
  expect(after(true)).not.toContain('Next message');
});

test('a sample is text: no link, no markup', () => {
  const html = shown(Question, { question, answer: () => undefined, next: nothing, last: false, said: undefined });
  expect(html).not.toContain('<a ');
  expect(html).toContain('Your &lt;i>account');
});

test('protect me has its parts, and two ways to Amazon’s own pages', () => {
  const html = shown(Protect);
  expect(html.match(/<section/g)).toHaveLength(4);
  expect(html).toContain('Open two-step verification');
  expect(html).toContain('Open the Message Center');
  expect(html).toContain('not even to somebody who says');
});

function page(verdict: AlertPage['line']['verdict']): AlertPage {
  const reasoned = { sentence: 'x', reasons: [] };
  const more = { from_name: 'Amazon', from_address: 'a@b.example', subject: '<b>s</b>', arrived_at: 0, progress_sentence: '' };
  return {
    line: { id: 1, verdict, progress: 'open', ...more },
    verdict: 'v', advice: 'a', claim: reasoned, proof: reasoned, ask: reasoned,
    links: [{ before: 'hxxps://', owner: 'b.example', after: '/', amazons: false }],
    sender: { before: 'a@', owner: 'b.example', after: '', amazons: false },
    account_address: '', can_report: true, can_undo: false, can_move_back: false, can_reopen: false, can_say_by_hand: false, has_question: false,
    was_that_you: verdict === 'genuine', no_junk: false, reports: [], by_hand: null, ways: [], desk_address: '',
  };
}

test('a practice message is decided like a real one, and says that nothing was sent', () => {
  const props = { decide: () => undefined, back: () => undefined };
  const open = shown(Letter, { page: page('scam'), decision: undefined, ...props });
  expect(open).toContain('Report to Amazon');
  expect(open).toContain('&lt;b>s');
  const done = shown(Letter, { page: page('scam'), decision: 'reported', ...props });
  expect(done).toContain('so nothing was sent');
  expect(done).not.toContain('>Report to Amazon<');
  expect(shown(Letter, { page: page('genuine'), decision: undefined, ...props })).toContain('Yes, that was me');
});

test('a practice message has the buttons of a real one, and each says what would come of it', () => {
  const letter = (verdict: AlertPage['line']['verdict'], decision?: string): string =>
    shown(Letter, { page: page(verdict), decision, decide: () => undefined, back: () => undefined });
  const main = /<button[^>]*class="[^"]*\bmain\b[^"]*"[^>]*>(.*?)<\/button>/s;
  expect(main.exec(letter('doubtful'))?.[1]).toContain('Ask Amazon if this is real');
  expect(main.exec(letter('scam'))?.[1]).toContain('Report to Amazon');
  expect(letter('doubtful', 'asked')).toContain('with your question');
  expect(letter('genuine', 'not-me')).toContain('the list of what to do would open now');
  expect(letter('genuine', 'me')).not.toContain('the list of what to do');
});

test('the list shows each message with its verdict, and what was decided', () => {
  const html = shown(Lines, { found: [page('scam'), page('doubtful')], decided: { 1: 'dismissed' }, choose: () => undefined });
  expect([...html.matchAll(/data-verdict="([a-z]+)"/g)].map(([, verdict]) => verdict)).toEqual(['scam', 'doubtful']);
  expect(html.match(/You said it is not a scam/g)).toHaveLength(1);
});
