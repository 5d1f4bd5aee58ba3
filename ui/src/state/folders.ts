/** The folders of a mailbox, as its server lists them. */
import type { FolderLine } from '../ipc';

/** Those that can be chosen: what is watched already is not among them, and what is listed twice is there once. */
export function free(listed: readonly FolderLine[], watched: readonly string[]): FolderLine[] {
  const seen = new Set(watched);
  return listed.filter(({ name }) => {
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}
