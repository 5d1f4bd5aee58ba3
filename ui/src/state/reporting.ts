/** How reports are to go, as it is chosen. */
import type { ReportingForm, ReportingPage } from '../ipc';

/** What is chosen now, as it is given back. */
export function formOf(page: ReportingPage): ReportingForm {
  const { undo, arf, keep_copies, mark_doubtful, make_junk } = page;
  const desks = page.desks.filter((desk) => desk.chosen).map((desk) => desk.id);
  return { undo, desks, arf, keep_copies, mark_doubtful, make_junk };
}

/** The page as it is once this is kept. */
export function changed(page: ReportingPage, form: ReportingForm): ReportingPage {
  const { desks, ...rest } = form;
  return { ...page, ...rest, desks: page.desks.map((desk) => ({ ...desk, chosen: desks.includes(desk.id) })) };
}

/** Whether a report may be taken back for so long. An emptied number field is null. */
export function isUndoTime(seconds: number | null): boolean {
  return seconds !== null && Number.isInteger(seconds) && seconds >= 0 && seconds <= 60;
}
