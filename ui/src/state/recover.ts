/** What is ticked of "What have you given away?". */

/** Told them nothing: true only where nothing else is. */
const NOTHING = 'nothing';

/** What is ticked after one was ticked or not. */
export function ticked(chosen: readonly string[], id: string, on: boolean): string[] {
  const others = chosen.filter((one) => one !== id);
  if (!on) return others;
  return id === NOTHING ? [NOTHING] : [...others.filter((one) => one !== NOTHING), id];
}
