/** Looking something up in the history. */
import type { HistoryLine, ReportStage } from '../ipc';

/** The lines in which every word that was typed is found, in any field that is shown. */
export function matching(
  lines: readonly HistoryLine[],
  wanted: string,
  stage: (stage: ReportStage) => string,
): HistoryLine[] {
  const words = wanted.toLocaleLowerCase().split(/\s+/).filter((word) => word !== '');
  return lines.filter((line) => {
    const text = [line.subject, line.from_name, line.from_address, line.desk, line.to, line.mailbox, line.sentence, stage(line.stage)]
      .join('\n')
      .toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}
