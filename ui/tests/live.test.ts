import { expect, test } from 'vitest';
import { Live } from '../src/state/live.svelte';

/** A program that answers when the test says so. */
function slow(): { ask: () => Promise<number>; waiting: ((answer: number) => void)[] } {
  const waiting: ((answer: number) => void)[] = [];
  return { ask: () => new Promise((answer) => waiting.push(answer)), waiting };
}

const settle = (): Promise<void> => new Promise((done) => setTimeout(done));

test('each answer is shown, though more has happened meanwhile', async () => {
  const { ask, waiting } = slow();
  const live = new Live(ask);
  void live.read();
  void live.read();
  waiting[0]?.(1);
  await settle();
  expect(live.value).toBe(1);
  waiting[1]?.(2);
  await settle();
  expect(live.value).toBe(2);
});

test('of many who ask while it is read, one reads for all, after they have asked', async () => {
  const { ask, waiting } = slow();
  const live = new Live(ask);
  const first = live.read();
  let done = 0;
  for (let count = 0; count < 20; count += 1) void live.read().then(() => (done += 1));
  expect(waiting.length).toBe(1);
  waiting[0]?.(1);
  await first;
  await settle();
  expect([waiting.length, done]).toEqual([2, 0]);
  waiting[1]?.(2);
  await settle();
  expect([waiting.length, done, live.value]).toEqual([2, 20, 2]);
  void live.read();
  expect(waiting.length).toBe(3);
});

test('what goes wrong is said, and is over with the next answer', async () => {
  let fails = true;
  const live = new Live(() => (fails ? Promise.reject(new Error('x')) : Promise.resolve(1)));
  await live.read();
  expect(live.trouble?.code).toBe('window');
  fails = false;
  await live.read();
  expect([live.trouble, live.value]).toEqual([undefined, 1]);
});
