/** What the parts of setting up a mailbox show, and what they do not. */
import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import type { AccountLine, LookBackLine, Stranger, Way } from '../src/ipc';
import LookBack from '../src/parts/LookBack.svelte';
import Certificate from '../src/screens/welcome/Certificate.svelte';
import Failed from '../src/screens/welcome/Failed.svelte';
import Found from '../src/screens/welcome/Found.svelte';
import Guide from '../src/screens/welcome/Guide.svelte';
import Moved from '../src/screens/welcome/Moved.svelte';
import Older from '../src/screens/welcome/Older.svelte';
import SignIn from '../src/screens/welcome/SignIn.svelte';
import { draftOf, unknownWay, withoutGaps } from '../src/state/draft';
import { isTriedAgain } from '../src/state/welcome';

const nothing = (): void => undefined;

/** Rendered once, without a browser. */
function page(component: unknown, props: Record<string, unknown>): string {
  const { body } = render(component as Component<Record<string, unknown>>, { props });
  return body.replaceAll(/<!--.*?-->/gs, '');
}

const buttons = (html: string): string[] =>
  [...html.matchAll(/<button[^>]*>(.*?)<\/button>/gs)].map(([, text = '']) => text.replaceAll(/<[^>]*>/g, '').trim());

const family: Way = {
  ...unknownWay('rosa@family.example'),
  imap: { host: 'imap.family.example', port: 993, security: 'tls', fingerprint: null },
  smtp: null,
  source: { place: 'At the name behind the @ of your email address', host: 'autoconfig.family.example', elsewhere: false },
};

const browser = { provider: 'google', name: 'Google', ready: false, wants_secret: true };
const gmail: Way = {
  ...unknownWay('rosa@gmail.com'),
  provider: 'gmail',
  name: 'Gmail',
  sign_in: 'app-password',
  steps: [
    { sentence: 'Make one.', host: 'myaccount.google.com' },
    { sentence: 'Paste it.', host: '' },
  ],
  browser,
};

function signIn(way: Way, again: string | null = null, moved = false): string {
  const draft = draftOf(way, again, moved);
  return page(SignIn, { way, draft, go: nothing, servers: nothing, other: nothing, moved: nothing, leave: nothing, back: nothing });
}

test('what an app password is stands before the steps, and its gaps are not part of it', () => {
  expect(signIn(gmail)).toMatch(/Gmail lets programs in only with a password of their own.*<li/s);
  expect(signIn({ ...gmail, sign_in: 'password' })).not.toContain('lets programs in only');
  for (const shown of ['abcd efgh ijkl mnop', ' abcd\u00a0efgh ijkl mnop\n', 'abcdefghijklmnop']) {
    expect(withoutGaps(shown)).toBe('abcdefghijklmnop');
  }
  expect(withoutGaps('abcd-efgh-ijkl-mnop ')).toBe('abcd-efgh-ijkl-mnop');
  for (const own of ['correct horse', 'horse! horse!', 'a b c', '']) expect(withoutGaps(own)).toBe(own);
});

test('a step has a button where it has a page', () => {
  const shown = page(Guide, { provider: 'gmail', steps: gmail.steps });
  expect(shown.match(/<li/g)).toHaveLength(2);
  expect(shown.match(/<button/g)).toHaveLength(1);
  expect(shown).toContain('aria-label="Open this page: myaccount.google.com"');
});

test('what was found is shown with its source', () => {
  const shown = page(Found, { way: family, agree: nothing, byHand: nothing, back: nothing });
  expect(shown.replaceAll(/<[^>]*>/g, '')).toContain('imap.family.example:993 (TLS)');
  expect(shown).toContain('autoconfig.family.example');
  expect(shown).toContain('no reports can be sent');
  expect(shown).not.toContain('belongs to another company');
  const source = { place: '', host: '', elsewhere: true };
  expect(page(Found, { way: { ...family, source }, agree: nothing, byHand: nothing, back: nothing })).toContain(
    'belongs to another company',
  );
});

const stranger: Stranger = { server: 'imap', host: 'home.example', fingerprint: 'AB:CD:EF:01:23:45', changed: false };

test('only the certificate of one’s own server can be accepted', () => {
  const own = page(Certificate, { stranger, mayAccept: true, accept: () => Promise.resolve(), leave: nothing });
  expect(own).toContain('Accept this certificate');
  expect(own).toMatch(/AB:CD:EF:01<\/code>.*23:45<\/code>/s);
  const other = page(Certificate, { stranger, mayAccept: false, accept: () => Promise.resolve(), leave: nothing });
  expect(other).not.toContain('Accept this certificate');
  expect(other).not.toContain('AB:CD');
  expect(other).toContain('Stop here');
});

test('an app password is asked for by its name; the browser is offered only where it works', () => {
  const shown = signIn(gmail);
  expect(shown).toContain('App password');
  expect(shown).not.toContain('Sign in with Google');
  const registered = signIn({ ...gmail, browser: { ...browser, ready: true } });
  expect(registered).toContain('Sign in with Google');
  expect(registered).toContain('Or with an app password');
});

test('who is not registered with Microsoft says what can be done, and asks for no password', () => {
  const microsoft = { provider: 'microsoft', name: 'Microsoft', ready: false, wants_secret: false };
  const outlook: Way = { ...gmail, name: 'Outlook.com', sign_in: 'browser', browser: microsoft };
  const shown = signIn(outlook);
  expect(shown).toContain('does not know this copy of Porchlight');
  expect(shown).toContain('Report phishing');
  expect(shown).toContain('name="client-id"');
  expect(shown).not.toContain('type="password"');
  const ready = signIn({ ...outlook, browser: { ...microsoft, ready: true } });
  expect(ready).toContain('Sign in with Microsoft');
  expect(ready).not.toContain('type="password"');
});

test('who signs in again is not led through three steps', () => {
  const shown = signIn(gmail, 'a1');
  expect(shown).toContain('Everything found so far stays in your list.');
  expect(shown).not.toContain('Step 2 of 3');
  expect(signIn(gmail)).toContain('Step 2 of 3');
});

test('who signs in again is asked whether the servers have changed, and is then led as if new', () => {
  expect(buttons(signIn(gmail, 'a1'))).toContain('The servers have changed');
  const moved = signIn(gmail, 'a1', true);
  expect(buttons(moved)).not.toContain('The servers have changed');
  expect(moved).toContain('Step 2 of 3');
  expect(moved).toContain('Make one.');
  expect(signIn(gmail)).not.toContain('The servers have changed');
});

test('where the mail may be now is offered, and the servers can be looked for or typed', () => {
  const way = { ...unknownWay('rosa@comcast.net'), imap: { ...family.imap, host: 'imap.comcast.net' } };
  const moved = (elsewhere: Way[], isFirst = false): string =>
    page(Moved, { way, elsewhere, choose: nothing, search: nothing, byHand: nothing, back: isFirst ? undefined : nothing, leave: nothing });
  expect(buttons(moved([]))).toEqual(['Back', 'Look for the servers', 'Enter the servers myself']);
  const yahoo = { ...unknownWay('rosa@comcast.net'), name: 'Yahoo Mail' };
  expect(buttons(moved([yahoo]))).toContain('My mail is at Yahoo Mail now');
  expect(moved([yahoo])).toContain('imap.comcast.net');
  expect(buttons(moved([], true))[0]).toMatch(/^Back to/);
});

const looking: LookBackLine = { state: 'running', days: 30, looked: 200, total: 1400, sentence: '200 of 1400 so far. 2 of them pretend to be from Amazon.' };
function older(more: Partial<LookBackLine>): string {
  const back = { ...looking, ...more };
  const account: AccountLine = { id: 'a', address: 'rosa@example.com', state: 'watching', sentence: '', next_step: '', remedy: 'nothing', last_checked: null, look_back: back, missing_folders: [] };
  return page(Older, { account, back });
}

test('the first look through older mail is said plainly, with its bar, a rest and what it found', () => {
  const running = older({});
  expect(running).toContain('Porchlight is looking through the last 30 days');
  expect(running).toMatch(/<progress[^>]*max="1400"[^>]*value="200"/);
  expect(running).toContain('2 of them pretend to be from Amazon.');
  expect(buttons(running)[0]).toBe('Pause');
  // How many there are is not known yet: the bar has no end, and is there.
  const begun = older({ looked: 0, total: 0 });
  expect(begun).toContain('<progress');
  expect(begun).not.toMatch(/<progress[^>]*value=/);
});

test('a look that rests goes on when asked, and one that is done has no bar', () => {
  const rests = older({ state: 'paused' });
  expect(buttons(rests)[0]).toBe('Go on');
  expect(rests).toMatch(/<progress[^>]*value="200"/);
  expect(rests).not.toContain('is looking through');
  const done = older({ state: 'done' });
  expect(done).not.toContain('<progress');
  expect(buttons(done)).not.toContain('Pause');
});

const RANGES = ['The last 7 days', 'The last 30 days', 'The last year', 'All of it'];
/** The button that is marked as chosen, and whether a shape says so as well. */
const chosen = (html: string): string[] =>
  [...html.matchAll(/<button[^>]*aria-pressed="true"[^>]*>(.*?)<\/button>/gs)].map(([, inner = '']) =>
    `${inner.includes('<svg') ? '✓ ' : ''}${inner.replaceAll(/<[^>]*>/g, '').trim()}`,
  );

test.each(['running', 'paused', 'done'] as const)('how far back is asked while a mailbox is added, and can be changed: %s', (state) => {
  const html = older({ state, days: 30 });
  expect(html).toContain('How far back should it look?');
  // In plain sight: nothing has to be opened first.
  expect(html).not.toContain('<details');
  expect(buttons(html).slice(-4)).toEqual(RANGES);
  expect(chosen(html)).toEqual(state === 'done' ? [] : ['✓ The last 30 days']);
});

test('all of it is a range as well', () => {
  expect(chosen(older({ days: null }))).toEqual(['✓ All of it']);
  expect(chosen(older({ days: 365 }))).toEqual(['✓ The last year']);
  expect(chosen(older({ days: 31 }))).toEqual([]);
});

test('in the list of mailboxes it is out of the way, whatever state the look is in', () => {
  for (const state of ['running', 'paused', 'done'] as const) {
    const back = { ...looking, state };
    const account: AccountLine = { id: 'a', address: 'rosa@example.com', state: 'watching', sentence: '', next_step: '', remedy: 'nothing', last_checked: null, look_back: back, missing_folders: [] };
    const html = page(LookBack, { account, back });
    expect(html).toMatch(/<details(?![^>]*\bopen\b)[^>]*>.*Look through older mail/s);
    expect(buttons(html).slice(-4)).toEqual(RANGES);
  }
});

test('what passes is tried again, and nobody is told that it is while it is not', () => {
  const failed = (code: string): string =>
    page(Failed, { trouble: { code, sentence: 'It was so.', next_step: 'Porchlight tries again by itself.' }, back: nothing, again: nothing });
  expect(failed('offline')).not.toContain('by itself');
  expect(failed('offline')).toContain('try again. Nothing has changed.');
  expect(buttons(failed('offline'))).toEqual(['Try again', 'Back to signing in']);
  expect(failed('sign-in-refused')).toContain('by itself');
  expect(buttons(failed('sign-in-refused'))).toEqual(['Back to signing in', 'Try again']);
  // Whatever Porchlight says it does by itself elsewhere.
  const words = readFileSync(new URL('../../locales/en/errors.ftl', import.meta.url), 'utf8');
  const promised = [...words.matchAll(/^error-([a-z-]+)-next = .*by itself/gm)].map(([, code = '']) => code);
  expect(promised.length).toBeGreaterThan(3);
  expect(promised.filter((code) => !isTriedAgain(code))).toEqual([]);
});
