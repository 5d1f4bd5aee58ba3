/** Where the keyboard goes on when the button it stood on has gone. */
import { tick } from 'svelte';

/**
 * Moves the focus to the first button of a box, unless it stands somewhere still; to the heading of the screen where
 * the box has none.
 */
export async function keepFocus(box: () => HTMLElement | undefined): Promise<void> {
  await tick();
  if (document.activeElement === null || document.activeElement === document.body) {
    (box()?.querySelector<HTMLElement>('button') ?? document.querySelector<HTMLElement>('h1'))?.focus();
  }
}
