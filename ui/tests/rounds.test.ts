/** Reporting several at once: round after round, taken back, refused, stopped; and what is said of it. */
import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import type { AlertLine, Trouble } from '../src/ipc';
import Choice from '../src/screens/batch/Choice.svelte';
import Progress from '../src/screens/batch/Progress.svelte';
import { Rounds } from '../src/state/rounds.svelte';

/** Rendered once, without a browser. */
function shown(component: unknown, props: Record<string, unknown>): string {
  const { body } = render(component as Component<Record<string, unknown>>, { props });
  return body.replaceAll(/<!--.*?-->/gs, '');
}

function line(id: number, progress: AlertLine['progress']): AlertLine {
  const plain = { id, from_name: '', from_address: 'a@parcel.example', subject: 'x', arrived_at: 0 };
  return { ...plain, verdict: 'scam', progress, progress_sentence: progress };
}
const trouble = (code: string): Trouble => ({ code, sentence: `It is ${code}.`, next_step: `Mend ${code}.` });
const refuse = (code: string): Promise<never> => Promise.reject(trouble(code) as unknown as Error);

/** The program as far as this needs it: what was reported waits until it leaves. */
class Program {
  stands = new Map<number, AlertLine['progress']>();
  /** Messages that are refused, and after how many reports they are too many. */
  refused = new Set<number>();
  many = Infinity;
  agrees = true;
  reported: number[] = [];
  beforeReport: (id: number) => void = () => undefined;
  rounds = new Rounds({
    report: (id, anyway) => {
      this.beforeReport(id);
      if (this.refused.has(id)) return refuse('offline');
      if (this.reported.length >= this.many && !anyway.many) return refuse('report-many');
      this.reported.push(id);
      this.stands.set(id, 'reporting');
      return Promise.resolve(line(id, 'reporting'));
    },
    undo: (id) => {
      if (this.stands.get(id) !== 'reporting') return refuse('report-gone');
      this.stands.set(id, 'open');
      return Promise.resolve(line(id, 'open'));
    },
    alerts: () => Promise.resolve([...this.stands].map(([id, progress]) => line(id, progress))),
    ask: () => Promise.resolve(this.agrees),
  });

  /** What is said below the list. */
  get said(): string {
    return shown(Progress, { rounds: this.rounds, missing: false }).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ').trim();
  }
  has(id: number): string | undefined {
    const result = this.rounds.of(id);
    return result?.line?.progress ?? result?.trouble?.code;
  }
}

test('a second round counts its own messages, and what the first brought stays', async () => {
  const program = new Program();
  expect(program.said).toBe('');
  await program.rounds.go([1, 2, 3]);
  expect(program.said).toBe('3 of 3 messages done.');
  await program.rounds.go([4, 5]);
  expect(program.said).toBe('2 of 2 messages done.');
  expect([1, 4].map((id) => program.has(id))).toEqual(['reporting', 'reporting']);
  expect(shown(Progress, { rounds: program.rounds, missing: false })).toMatch(/<progress[^>]*max="2"[^>]*value="2"/);
});

test('what was refused says so, can be chosen again, and is then counted anew', async () => {
  const program = new Program();
  program.refused.add(2);
  await program.rounds.go([1, 2]);
  expect([program.has(1), program.has(2), program.said]).toEqual(['reporting', 'offline', '2 of 2 messages done.']);
  const choice = (id: number): string =>
    shown(Choice, { alert: line(id, 'open'), chosen: false, choose: () => undefined, result: program.rounds.of(id) });
  expect(choice(2)).toContain('type="checkbox"');
  expect(choice(2)).toMatch(/It is offline\..*Mend offline\./s);
  expect(choice(1)).not.toContain('type="checkbox"');
  program.refused.clear();
  await program.rounds.go([2]);
  expect([program.has(2), program.said]).toEqual(['reporting', '1 of 1 message done.']);
});

test('what was taken back is open again, and nothing is said to have been sent', async () => {
  const program = new Program();
  await program.rounds.go([1, 2]);
  await program.rounds.undo();
  expect(program.said).toBe('Taken back. Nothing was sent.');
  expect([1, 2].map((id) => program.has(id))).toEqual([undefined, undefined]);
  expect(shown(Choice, { alert: line(1, 'open'), chosen: false, choose: () => undefined, result: program.rounds.of(1) })).toContain('checkbox');
  await program.rounds.go([1]);
  expect(program.said).toBe('1 of 1 message done.');
});

test('where some had left, that is said, and only what was taken back is open', async () => {
  const program = new Program();
  await program.rounds.go([1, 2, 3]);
  program.stands.set(1, 'reported');
  await program.rounds.undo();
  expect(program.said).toBe('2 messages were taken back. 1 had left already.');
  expect([program.has(1), program.has(2)]).toEqual(['reported', undefined]);
  // One left while it was being taken back: its line is not known yet.
  await program.rounds.go([2]);
  program.stands.set(2, 'reported');
  await program.rounds.undo();
  expect(program.said).toBe('Nothing could be taken back. 2 had left already.');
});

test('whoever does not want so many leaves the rest as it is, and reads how far it came', async () => {
  const program = new Program();
  program.many = 2;
  program.agrees = false;
  await program.rounds.go([1, 2, 3, 4]);
  expect(program.said).toBe('Stopped: 2 of 4 messages done. The rest stays as it is.');
  expect([program.has(2), program.has(3)]).toEqual(['reporting', undefined]);
  program.agrees = true;
  await program.rounds.go([3, 4]);
  expect(program.said).toBe('2 of 2 messages done.');
});

test('it can be stopped: the message that is on its way is the last', async () => {
  const program = new Program();
  program.beforeReport = (id) => {
    if (id === 2) program.rounds.stop();
  };
  const round = program.rounds.go([1, 2, 3]);
  expect(program.rounds.running).toBe(true);
  await round;
  expect(program.rounds.running).toBe(false);
  expect(program.reported).toEqual([1, 2]);
  expect(program.said).toBe('Stopped: 2 of 3 messages done. The rest stays as it is.');
});

test('taking back while it goes ends it first', async () => {
  const program = new Program();
  const round = program.rounds.go([1, 2, 3]);
  await program.rounds.undo();
  await round;
  expect(program.reported).toEqual([1]);
  expect(program.said).toBe('Taken back. Nothing was sent.');
});

test('what left meanwhile is told as it stands now', async () => {
  const program = new Program();
  await program.rounds.go([1, 2]);
  expect(program.rounds.waiting).toEqual([1, 2]);
  program.stands.set(1, 'reported');
  await program.rounds.follow();
  expect([program.has(1), program.rounds.waiting]).toEqual(['reported', [2]]);
});

test('a list that was read before a report does not take its result away', async () => {
  let answer: (lines: AlertLine[]) => void = () => undefined;
  const rounds = new Rounds({
    report: (id) => Promise.resolve(line(id, 'reporting')),
    undo: () => refuse('report-gone'),
    alerts: () => new Promise((done) => (answer = done)),
    ask: () => Promise.resolve(true),
  });
  const following = rounds.follow();
  await rounds.go([1]);
  answer([line(1, 'open')]);
  await following;
  expect(rounds.of(1)?.line?.progress).toBe('reporting');
});
