import { tick } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { hearOutcome, holdLine, stayInSight } from '../src/parts/focus';

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

/** A window in which a control stands, and which draws what was asked for a while later. */
function drawn(): { control: HTMLElement; enlarge: (by: number) => void; top: () => number; scroll: (by: number) => void } {
  let [zoom, above, scrolled, time] = [1, 400, 0, 0];
  const heard = new Map<string, () => void>();
  const top = (): number => above - scrolled;
  vi.stubGlobal('performance', { now: () => time });
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => {
    time += 16;
    void Promise.resolve().then(then);
  });
  vi.stubGlobal('window', {
    get innerHeight() {
      return 700 / zoom;
    },
    scrollBy: (_: number, by: number) => {
      scrolled += by;
    },
    addEventListener: (way: string, hear: () => void) => heard.set(way, hear),
    removeEventListener: (way: string) => heard.delete(way),
  });
  const control = { isConnected: true, getBoundingClientRect: () => ({ top: top() }) } as unknown as HTMLElement;
  return {
    control,
    enlarge: (by) => {
      zoom *= by;
      above += 500;
    },
    // As it is seen: in the window, not in the larger units of the page.
    top: () => top() * zoom,
    scroll: (by) => {
      heard.get('wheel')?.();
      scrolled += by;
    },
  };
}

test('what makes the page larger stays where it is in the window', async () => {
  const { control, enlarge, top } = drawn();
  const before = top();
  await stayInSight(control, () => {
    // The answer is there before everything is drawn larger.
    void Promise.resolve().then(() => {
      enlarge(2);
    });
    return Promise.resolve();
  });
  expect(Math.abs(top() - before)).toBeLessThan(3);
});

test('who scrolls meanwhile has the last word', async () => {
  const { control, enlarge, top, scroll } = drawn();
  await stayInSight(control, () => {
    enlarge(2);
    scroll(100);
    return Promise.resolve();
  });
  expect(top()).toBe((400 + 500 - 100) * 2);
});

/** A page whose focus stands there, with a place where something is said. */
async function heard(words: string, active: 'nowhere' | 'button', isCovered = false): Promise<string | undefined> {
  let focused: string | undefined;
  let scrolled = false;
  const part = (name: string, textContent = ''): unknown => ({
    textContent,
    focus: () => (focused = name),
    getBoundingClientRect: () => ({ left: 0, right: 10, top: 10, bottom: 20 }),
    contains: () => !isCovered,
    scrollIntoView: () => (scrolled = true),
  });
  const body = {};
  vi.stubGlobal('window', { innerHeight: 700 });
  vi.stubGlobal('document', { body, activeElement: active === 'nowhere' ? body : {}, querySelector: (one: string) => part(one), elementFromPoint: () => body });
  await hearOutcome(() => part('said', words) as HTMLElement);
  expect(scrolled).toBe(isCovered);
  return focused;
}

test('the keyboard goes on where it is said what came of it, never on a button', async () => {
  expect(await heard('Reported to Amazon.', 'nowhere')).toBe('said');
  expect(await heard(' ', 'nowhere')).toBe('h1');
  expect(await heard('Reported to Amazon.', 'button')).toBeUndefined();
});

test('what stands under the foot of the window is scrolled to', async () => {
  expect(await heard('Reported to Amazon.', 'nowhere', true)).toBe('said');
});
