/** The marks in the words of a message: each meaning has one number, wherever it is found. */
import type { MarkedPiece } from '../ipc';

export type Noted = { text: string; notes: number[] };

/** The pieces with the numbers of their notes, and the notes in order. A signal without a meaning leaves no mark. */
export function noted(
  words: readonly MarkedPiece[],
  meanings: ReadonlyMap<string, string>,
): { pieces: Noted[]; notes: string[] } {
  const notes: string[] = [];
  const number = (meaning: string): number => {
    const known = notes.indexOf(meaning);
    return known >= 0 ? known + 1 : notes.push(meaning);
  };
  const pieces = words.flatMap(({ text, signals }) => {
    const numbers = signals.flatMap((signal) => {
      const meaning = meanings.get(signal);
      return meaning === undefined || text.trim() === '' ? [] : [number(meaning)];
    });
    if (numbers.length === 0) return [{ text, notes: [] }];
    // The mark and its number stand at the words, not at the line ends around them.
    const inner = text.trim();
    const start = text.indexOf(inner);
    const [before, after] = [text.slice(0, start), text.slice(start + inner.length)];
    const marked = { text: inner, notes: [...new Set(numbers)].sort((one, other) => one - other) };
    return [{ text: before, notes: [] }, marked, { text: after, notes: [] }].filter((piece) => piece.text !== '');
  });
  return { pieces, notes };
}
