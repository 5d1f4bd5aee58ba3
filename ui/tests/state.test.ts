import { expect, test } from 'vitest';
import type { AccountLamp, Overview } from '../src/ipc';
import { emptyDraft, looksLikeAddress, missing, toForm, withProvider } from '../src/state/account-form';
import { status } from '../src/state/status';
import { choose, kindOf } from '../src/words/choose';
import { when } from '../src/words/when';

function overview(states: AccountLamp[], more: Partial<Overview> = {}): Overview {
  const accounts = states.map((state, place) => ({
    id: String(place),
    address: 'rosa@example.com',
    state,
    sentence: '',
    next_step: '',
  }));
  return { accounts, lacking: [], paused_until: null, pending: 0, set_aside: 0, demo: false, ...more };
}

test.each([
  ['nothing to watch', overview([]), { id: 'window-status-no-account', lit: false }],
  ['watching', overview(['watching', 'offline']), { id: 'window-status-watching', count: 1, lit: true }],
  ['a scam waits', overview(['watching'], { pending: 2 }), { id: 'window-status-pending', count: 2, lit: true }],
  ['a scam found earlier does not light a lamp that is offline', overview(['offline'], { pending: 2 }), { id: 'window-status-offline', lit: false }],
  ['sign-in refused comes first', overview(['watching', 'needs-you'], { pending: 2 }), { id: 'window-status-needs-you', lit: true }],
  ['offline is no alarm', overview(['offline']), { id: 'window-status-offline', lit: false }],
  ['connecting', overview(['connecting', 'offline']), { id: 'window-status-connecting', lit: false }],
  ['paused until resumed', overview(['paused'], { paused_until: 0 }), { id: 'window-status-paused', lit: false }],
  ['paused for a while', overview(['paused'], { paused_until: 9 }), { id: 'window-status-paused-until', until: 9, lit: false }],
])('status: %s', (_story, given, expected) => {
  expect(status(given)).toEqual(expected);
});

test('times are told by day, counted at midnight', () => {
  const now = new Date(2026, 10, 3, 0, 30);
  const at = (...parts: [number, number, number, number, number]): number => new Date(...parts).getTime() / 1000;
  expect(when('en-GB', at(2026, 10, 3, 0, 5), now)).toEqual({ day: 'today', time: '00:05' });
  expect(when('en-GB', at(2026, 10, 2, 23, 50), now)).toEqual({ day: 'yesterday', time: '23:50' });
  expect(when('en-GB', at(2026, 9, 30, 12, 0), now).day).toBe('30 October');
  expect(when('en-GB', at(2025, 11, 31, 12, 0), now).day).toBe('31 December 2025');
});

test('the day before the clocks change is still yesterday', () => {
  const sunday = new Date(2026, 9, 25, 22, 0);
  expect(when('en', new Date(2026, 9, 24, 23, 30).getTime() / 1000, sunday).day).toBe('yesterday');
});

test('a language is chosen by tag, then by its first part, then English', () => {
  expect(choose(['de-AT', 'fr'], ['en', 'de'], 'en')).toBe('de');
  expect(choose(['pt-BR'], ['en', 'pt', 'pt-BR'], 'en')).toBe('pt-BR');
  expect(kindOf('en', ['de-AT', 'en-GB', 'en'])).toBe('en-GB');
  expect(choose(['xx'], ['en', 'de'], 'en')).toBe('en');
});

test.each([
  ['rosa@example.com', true],
  [' rosa@mail.example.com ', true],
  ['rosa', false],
  ['rosa@localhost', false],
  ['rosa@example.', false],
  ['a b@example.com', false],
])('address %j: %s', (text, expected) => {
  expect(looksLikeAddress(text)).toBe(expected);
});

test('a draft becomes a form; no name, no outgoing server', () => {
  const draft = { ...emptyDraft(), address: ' rosa@example.com', password: 'x' };
  expect(missing(draft)).toBe('imap-host');
  draft.imap.host = ' imap.example.com ';
  expect(missing(draft)).toBeUndefined();
  expect(toForm(draft)).toEqual({
    address: 'rosa@example.com',
    user: '',
    imap: { host: 'imap.example.com', port: 993, security: 'tls' },
    smtp: null,
  });
  draft.imap.port = 70_000;
  expect(missing(draft)).toBe('imap-port');
  expect(missing({ ...draft, password: '' })).toBe('password');
});

test('an unknown provider clears the servers of the last one', () => {
  const filled = { ...emptyDraft(), imap: { host: 'imap.example.com', port: 143, security: 'starttls' as const } };
  expect(withProvider(filled, null).imap).toEqual({ host: '', port: 993, security: 'tls' });
});
