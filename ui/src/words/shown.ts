/** Moments and sizes as the window writes them. */
import { locale, say } from '.';
import type { AlertLine } from '../ipc';
import { progressWord } from './ids';
import { ago, when } from './when';

/** "today, 14:32" */
export function moment(seconds: number): string {
  return say('window-when', when(locale(), seconds, new Date()));
}

/** What became of a message: the finished sentence; a short word where the program gave none. */
export function progress({ progress: now, progress_sentence: sentence }: AlertLine): string {
  return sentence !== '' || now === 'open' ? sentence : say(progressWord[now]);
}

/** "14:32", where the day is said already. */
export function time(seconds: number): string {
  return when(locale(), seconds, new Date()).time;
}

/** "Last checked 1 minute ago." */
export function checked(seconds: number): string {
  const past = ago(locale(), seconds, new Date());
  return past === undefined ? say('window-checked-now') : say('window-checked', { ago: past });
}

/** "today", "3 November" */
export function day(seconds: number): string {
  return when(locale(), seconds, new Date()).day;
}

/** "3 November", for a table. */
export function date(at: Date): string {
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long' }).format(at);
}

/** "1,234", as the reader writes it. */
export function count(number: number): string {
  return new Intl.NumberFormat(locale()).format(number);
}

/** "12.4 kB": a thousand octets are one kilobyte, as systems show it today. */
export function size(octets: number): string {
  const [unit, count] =
    octets < 1000 ? ['byte', octets] : octets < 1_000_000 ? ['kilobyte', octets / 1000] : ['megabyte', octets / 1_000_000];
  // The short form of a byte has no plural in English.
  const unitDisplay = unit === 'byte' ? 'long' : 'short';
  const form = { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale(), form).format(count);
}

/** "150 %" */
export function percent(hundredths: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent' }).format(hundredths / 100);
}

/** The name of a language in that language. */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** The name of a country (ISO 3166-1) in the reader's language. */
export function country(code: string): string {
  return new Intl.DisplayNames([locale()], { type: 'region' }).of(code) ?? code;
}
