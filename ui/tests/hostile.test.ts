/** Strangers' words in the fields that few think of: they are text, and nothing of them becomes a link or markup. */
import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import type { AlertLine, Checked, HistoryLine, ReportLine, Way } from '../src/ipc';
import { unknownWay } from '../src/state/draft';
import Envelope from '../src/screens/alert/Envelope.svelte';
import Reports from '../src/screens/alert/Reports.svelte';
import Why from '../src/screens/alert/Why.svelte';
import Choice from '../src/screens/batch/Choice.svelte';
import Result from '../src/screens/check/Result.svelte';
import Line from '../src/screens/history/HistoryLine.svelte';
import ChooseFolder from '../src/screens/mailbox/ChooseFolder.svelte';
import Found from '../src/screens/welcome/Found.svelte';
import FromThunderbird from '../src/screens/welcome/FromThunderbird.svelte';

const HOSTILE = '<img src=x onerror=alert(1)>"\'&{$x}</code></p><script>1</script> https://evil.example/ \u202egpj.exe';
/** As it stands in a page that shows it as text. */
const AS_TEXT = '&lt;img src=x onerror=alert(1)>"\'&amp;{$x}&lt;/code>&lt;/p>&lt;script>1&lt;/script> https://evil.example/ \u202egpj.exe';

/** Rendered once, without a browser. */
function shown(component: unknown, props: Record<string, unknown>): string {
  const { body } = render(component as Component<Record<string, unknown>>, { props });
  return body.replaceAll(/<!--.*?-->/gs, '');
}

const nothing = (): Promise<void> => Promise.resolve();
const line: AlertLine = { id: 1, verdict: 'scam', from_name: HOSTILE, from_address: HOSTILE, subject: HOSTILE, arrived_at: 0, progress: 'open', progress_sentence: '' };
const owned = { before: HOSTILE, owner: HOSTILE, after: HOSTILE, amazons: false };
const silent = { sentence: '', reasons: [] };
const evidence = { sentence: 'It wants you to open a file.', reasons: [{ signal: 'attachment', sentence: 'It brings a file:', excerpt: HOSTILE }] };
const report: ReportLine = {
  id: 1,
  desk: 'amazon',
  name: 'Amazon',
  address: 'reportascam@amazon.com',
  asks: false,
  stage: 'refused',
  sentence: 'It was refused.',
  next_step: '',
  message_id: '<1@example.com>',
  steps: [{ at: 0, sentence: 'It was refused.', said: HOSTILE }],
  answers: [{ at: 0, from: HOSTILE, subject: HOSTILE, text: HOSTILE }],
  ways: [],
};
const checked: Checked = {
  kind: 'message', name: HOSTILE, verdict: 'scam', sentence: '', advice: '', claim: silent, proof: silent, ask: evidence,
  links: [owned], limits: [], from_name: HOSTILE, from_address: HOSTILE, subject: HOSTILE, sms: false, desks: [],
};
const thunderbird = { ways: [{ ...unknownWay(HOSTILE), address: HOSTILE, name: HOSTILE }], left_out: [{ name: HOSTILE, why: 'not-imap' }] };
const told: HistoryLine = {
  id: 1, alert: 1, desk: 'Amazon', to: 'reportascam@amazon.com', asks: false, mailbox: HOSTILE, stage: 'refused',
  sentence: 'It was refused.', from_name: HOSTILE, from_address: HOSTILE, subject: HOSTILE, asked_at: 0,
};
const server = { host: HOSTILE, port: 993, security: 'tls', fingerprint: null } as const;
const way: Way = {
  ...unknownWay(HOSTILE), name: HOSTILE, smtp_user: HOSTILE, imap: server, smtp: server,
  source: { place: 'Its own domain says so.', host: HOSTILE, elsewhere: true },
};
const refused = { code: 'report-refused', sentence: HOSTILE, next_step: HOSTILE };

const places: [string, unknown, Record<string, unknown>, number][] = [
  ['where answers go (Reply-To)', Envelope, { line, mailbox: HOSTILE, sender: owned, replyTo: [owned, owned] }, 10],
  ['the name of an attached file', Why, { claim: silent, proof: silent, ask: evidence }, 1],
  ['what a server said when it refused a report, and what Amazon answered', Reports, { alert: 1, reports: [report], again: nothing, believe: nothing }, 4],
  ['the name of a file that was dropped', Result, { checked, again: () => undefined }, 8],
  ['a line of the history', Line, { line: told }, 3],
  ['one of several messages, and why it was not reported', Choice, { alert: line, chosen: false, choose: nothing, result: { id: 1, trouble: refused } }, 4],
  ['servers that were found for an address', Found, { way, agree: nothing, byHand: nothing, back: nothing }, 6],
  ['the folders of a mailbox', ChooseFolder, { free: [{ name: HOSTILE, words: HOSTILE }], add: nothing }, 1],
  ['names of accounts in Thunderbird', FromThunderbird, { thunderbird, choose: () => undefined }, 2],
];

test.each(places)('%s', (_where, component, props, least) => {
  const html = shown(component, props);
  expect(html.split(AS_TEXT).length - 1).toBeGreaterThanOrEqual(least);
  expect(html).not.toContain('<img');
  expect(html).not.toContain('<script');
  expect(html).not.toContain('<a ');
  expect(html).not.toContain('href=');
});
