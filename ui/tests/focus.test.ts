import { tick } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { holdLine } from '../src/parts/focus';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A page of lines that are 100 high each; `push` puts so much above them, scrolling moves them. */
function page(lines: number): { push: (by: number) => void; scrolled: () => number } {
  let above = -250;
  let scrolled = 0;
  const top = (place: number): number => above + place * 100 - scrolled;
  const drawn = Array.from({ length: lines }, (_, place) => ({
    isConnected: true,
    getBoundingClientRect: () => ({ top: top(place), bottom: top(place) + 100 }),
  }));
  vi.stubGlobal('document', { querySelectorAll: () => drawn });
  vi.stubGlobal('window', {
    scrollBy: (_: number, by: number) => {
      scrolled += by;
    },
  });
  return {
    push: (by) => {
      above += by;
    },
    scrolled: () => scrolled,
  };
}

test('the line that is read stays when another comes above it', async () => {
  const { push, scrolled } = page(6);
  holdLine();
  push(130);
  await tick();
  await Promise.resolve();
  expect(scrolled()).toBe(130);
});

test('two changes one after the other move it no more than one', async () => {
  const { push, scrolled } = page(6);
  holdLine();
  push(130);
  // The second change is there before the first was answered.
  holdLine();
  push(20);
  await tick();
  await Promise.resolve();
  expect(scrolled()).toBe(150);
  holdLine();
  push(40);
  await tick();
  await Promise.resolve();
  expect(scrolled()).toBe(190);
});

test('nothing is held where the head of the list is seen', async () => {
  const { push, scrolled } = page(6);
  push(250);
  holdLine();
  push(130);
  await tick();
  await Promise.resolve();
  expect(scrolled()).toBe(0);
});
