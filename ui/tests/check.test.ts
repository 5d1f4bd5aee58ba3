/** What "Check something" shows of what came of it. */
import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import type { Checked } from '../src/ipc';
import Call from '../src/screens/check/Call.svelte';
import Check from '../src/screens/check/Check.svelte';
import Result from '../src/screens/check/Result.svelte';
import Text from '../src/screens/check/Text.svelte';

const nothing = (): Promise<void> => Promise.resolve();

/** Rendered once, without a browser. */
function shown(component: unknown, props: Record<string, unknown>): string {
  const { body } = render(component as Component<Record<string, unknown>>, { props });
  return body.replaceAll(/<!--.*?-->/gs, '');
}

const buttons = (html: string): string[] =>
  [...html.matchAll(/<button[^>]*>(.*?)<\/button>/gs)].map(([, text = '']) => text.trim());

const silent = { sentence: '', reasons: [] };
const scam: Checked = {
  kind: 'message',
  name: 'letter.eml',
  verdict: 'scam',
  sentence: 'It is a scam.',
  advice: 'Leave it alone.',
  claim: { sentence: 'It says it is Amazon.', reasons: [] },
  proof: { sentence: 'It can’t prove it.', reasons: [] },
  ask: { sentence: 'It wants your password.', reasons: [] },
  links: [{ before: 'hxxps://amazon[.]', owner: 'pay-desk[.]example', after: '/x', amazons: false }],
  limits: [],
  from_name: 'Amazon <b>Support</b>',
  from_address: 'help@parcel.example',
  subject: '',
  sms: false,
  desks: [{ id: 'amazon', name: 'Amazon', address: 'reportascam@amazon.com', country: '', chosen: false }],
};
const result = (checked: Checked): string => shown(Result, { checked, again: () => undefined });

test('three ways to bring something, each with one button', () => {
  const html = shown(Check, { dropped: false });
  expect(buttons(html)).toEqual(['Back to the list', 'Paste or type it', 'Choose a file', 'Answer six questions']);
  // A file is read by the program, never by the page.
  expect(html).not.toContain('type="file"');
});

test('a scam has its three lines, and where to send the file', () => {
  const html = result(scam);
  expect([...html.matchAll(/data-line="(\w+)"/g)].map(([, line]) => line)).toEqual(['claim', 'proof', 'ask']);
  expect([...html.matchAll(/data-place="(\w+)"/g)].map(([, place]) => place)).toEqual(['mail', 'form']);
  expect(html).toContain('reportascam@amazon.com');
  expect(html).toContain('Amazon &lt;b>Support&lt;/b>');
  expect(html).not.toContain('<a ');
});

test('whoever has told them something already finds the way from a scam, and from nothing else', () => {
  expect(result(scam)).toContain('I already clicked');
  expect(result({ ...scam, verdict: 'doubtful' })).not.toContain('I already clicked');
});

test('a text message can be forwarded; a file of another country’s reader goes to two desks', () => {
  const places = (checked: Checked): (string | undefined)[] =>
    [...result(checked).matchAll(/data-place="(\w+)"/g)].map(([, place]) => place);
  expect(places({ ...scam, kind: 'text', sms: true, desks: [] })).toEqual(['sms', 'form']);
  const german = { id: 'germany', name: 'Phishing-Radar', address: 'phishing@verbraucherzentrale.nrw', country: 'DE', chosen: false };
  expect(result({ ...scam, desks: [...scam.desks, german] })).toContain('phishing@verbraucherzentrale.nrw');
});

test('a text and a call go to the desk of the reader’s country in words, for there is no file', () => {
  const german = { id: 'germany', name: 'Phishing-Radar', address: 'phishing@verbraucherzentrale.nrw', country: 'DE', chosen: false };
  const told = (kind: Checked['kind']): string => result({ ...scam, kind, desks: [german] });
  expect(told('text')).toContain('copy the words of the message');
  expect(told('call')).toContain('write down what the caller wanted');
  expect(told('message')).toContain('attach the file');
  for (const kind of ['text', 'call'] as const) {
    expect(told(kind)).toContain('phishing@verbraucherzentrale.nrw');
    expect(told(kind)).not.toContain('attach the file');
  }
});

test('what does not say it is Amazon is not reported, and nothing is said of what nobody looked at', () => {
  const html = result({ ...scam, verdict: 'unrelated', proof: silent, ask: silent, desks: [] });
  expect([...html.matchAll(/data-line="(\w+)"/g)].map(([, line]) => line)).toEqual(['claim']);
  expect(html).not.toContain('data-place');
});

test('six questions, each with a label of its own', () => {
  const html = shown(Call, { check: nothing, back: nothing, trouble: undefined });
  expect(html.match(/type="checkbox"/g)).toHaveLength(6);
  expect(html.match(/<label/g)).toHaveLength(6);
  expect(html).toMatch(/role="group" aria-labelledby="tick"[^>]*>\s*<p id="tick"[^>]*>Tick everything that happened\.<\/p>/);
  expect(buttons(html)).toEqual(['Check it', 'Back']);
});

test('the words have a label, and what is wrong with them is said beside the field', () => {
  const trouble = { code: 'nothing-to-check', sentence: 'There is nothing here.', next_step: 'Paste it.' };
  const html = shown(Text, { check: nothing, back: nothing, trouble });
  expect(html).toMatch(/<label for="words"[^>]*>The words of the message/);
  expect(html).toContain('role="alert"');
  expect(buttons(html)).toEqual(['Check it', 'Back']);
});
