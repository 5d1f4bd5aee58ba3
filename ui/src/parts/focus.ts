/** Where the keyboard goes on, and where the page stands, when what was pressed has gone or moved. */
import { tick } from 'svelte';

/** Gives it the keyboard. The page moves only as far as it is out of sight: who looks at something goes on looking at it. */
export function rest(on: HTMLElement | null | undefined): void {
  if (!on) return;
  on.focus({ preventScroll: true });
  const { top, bottom } = on.getBoundingClientRect();
  // What is seen near an edge is seen: the room that is left there when something is scrolled to is not asked for.
  if (top < 0 || bottom > window.innerHeight || isCovered(on)) on.scrollIntoView({ block: 'nearest' });
}

/** Whether something else stands on it, as what stays at the foot of the window does. */
function isCovered(part: HTMLElement): boolean {
  const { left, right, top, bottom } = part.getBoundingClientRect();
  const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return hit !== null && !part.contains(hit);
}

/**
 * Moves the focus to the first button of a box, unless it stands somewhere still; to the heading of the screen where
 * the box has none.
 */
export async function keepFocus(box: () => HTMLElement | null | undefined): Promise<void> {
  await tick();
  if (document.activeElement === null || document.activeElement === document.body) {
    rest(box()?.querySelector<HTMLElement>('button') ?? document.querySelector<HTMLElement>('h1'));
  }
}

/**
 * Moves the focus, unless it stands somewhere still, to where it is said what came of a deed; to the heading of the screen
 * where nothing is said. Not to a button: whoever presses twice had better press nothing.
 */
export async function hearOutcome(said: () => HTMLElement | null | undefined): Promise<void> {
  await tick();
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  const place = said();
  rest(place && place.textContent.trim() !== '' ? place : document.querySelector<HTMLElement>('h1'));
}

/**
 * Does it, and moves the page by as much as the button was moved by it, so that it stays under the finger. Not where
 * the page was scrolled meanwhile, nor in a question that stands above the page.
 */
export async function stayAt(button: HTMLElement, deed: () => Promise<void> | void): Promise<void> {
  const { top } = button.getBoundingClientRect();
  const { scrollY } = window;
  await deed();
  await tick();
  if (!button.isConnected || window.scrollY !== scrollY || button.closest('dialog')) return;
  window.scrollBy(0, button.getBoundingClientRect().top - top);
}

/**
 * Does what makes all of the page larger, or speaks another language, and keeps the control where it is in the window for
 * as long as it takes until everything is drawn so. A reader who scrolls meanwhile has the last word.
 */
export async function stayInSight(control: HTMLElement, deed: () => Promise<unknown>): Promise<void> {
  // Lengths are counted in larger units afterwards; the part of the window's height is the same.
  const place = (): number => control.getBoundingClientRect().top / window.innerHeight;
  const before = place();
  let scrolls = false;
  const letGo = (): void => void (scrolls = true);
  const ways = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
  for (const way of ways) window.addEventListener(way, letGo, { passive: true });
  await deed();
  const end = performance.now() + SETTLED_AFTER;
  while (!scrolls && control.isConnected && performance.now() < end) {
    const by = (place() - before) * window.innerHeight;
    if (Math.abs(by) >= 1) window.scrollBy(0, by);
    await new Promise(requestAnimationFrame);
  }
  for (const way of ways) window.removeEventListener(way, letGo);
}

/** Milliseconds: by then the window has drawn what was asked for. */
const SETTLED_AFTER = 600;

/**
 * To be called before the page changes by itself: the line of the list that is seen first stays where it is, so that
 * none slips under a finger. Not every engine sees to that. Where the head of the list is seen, nothing is held: what
 * comes is to be seen as well.
 */
export function holdLine(): void {
  // Two changes one after the other are one: the second would take the line from where the first has put it.
  if (isHeld) return;
  const lines = [...document.querySelectorAll<HTMLElement>('[data-alert]')];
  if ((lines[0]?.getBoundingClientRect().top ?? 0) >= 0) return;
  const line = lines.find((one) => one.getBoundingClientRect().bottom > 0);
  if (!line) return;
  const { top } = line.getBoundingClientRect();
  isHeld = true;
  void tick().then(() => {
    isHeld = false;
    if (line.isConnected) window.scrollBy(0, line.getBoundingClientRect().top - top);
  });
}

let isHeld = false;
