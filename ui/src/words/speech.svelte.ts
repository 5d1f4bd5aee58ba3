/** What is spoken now. It is the program that says so: window, tray and notifications speak with one voice. */
import type { Speech } from '../ipc';

class Spoken {
  now = $state.raw<Speech>({ language: 'en', locale: 'en' });
}

export const spoken = new Spoken();
