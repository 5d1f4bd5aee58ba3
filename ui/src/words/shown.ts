/** A moment as the window writes it: "today, 14:32". */
import { locale, say } from '.';
import { when } from './when';

export function moment(seconds: number): string {
  return say('window-when', when(locale, seconds, new Date()));
}
