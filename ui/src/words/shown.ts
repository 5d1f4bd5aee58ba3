/** A moment as the window writes it: "today, 14:32". */
import { language, say } from '.';
import { when } from './when';

export function moment(seconds: number): string {
  return say('window-when', when(language, seconds, new Date()));
}
