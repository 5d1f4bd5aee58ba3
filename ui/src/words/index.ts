/** The page's words, of `locales/<language>/`, read when the page is built. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Speech } from '../ipc';
import { isTag } from './choose';
import { spoken } from './speech.svelte';

const files = import.meta.glob<string>('../../../locales/*/{window,settings,recover,protect}.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const FALLBACK = 'en';

const byLanguage = new Map<string, string[]>();
for (const [path, text] of Object.entries(files)) {
  const language = path.split('/').at(-2) ?? FALLBACK;
  byLanguage.set(language, [...(byLanguage.get(language) ?? []), text]);
}

/** Every language there are words for. */
export const languages: readonly string[] = [...byLanguage.keys()];

/** From now on speaks so; what is shown changes with it. A system's tag that is none counts as its language. */
export function speak({ language, locale }: Speech): void {
  spoken.now = { language, locale: isTag(locale) ? locale : language };
}

/** How dates are written. */
export function locale(): string {
  return spoken.now.locale;
}

const bundles = new Map<string, FluentBundle>();

/**
 * The words of a language, numbers written as in the reader's own kind of it. No bidi isolates: a stranger's words
 * never go into a sentence but by `apart`; elsewhere they stand in an element of their own with `dir="auto"`.
 */
function bundle(language: string, locale: string): FluentBundle {
  const key = `${language} ${locale}`;
  const made = bundles.get(key);
  if (made) return made;
  const bundle = new FluentBundle(locale, { useIsolating: false });
  for (const text of byLanguage.get(language) ?? []) bundle.addResource(new FluentResource(text));
  bundles.set(key, bundle);
  return bundle;
}

/** The sentence of an id, in English where the language lacks it; the id itself where there is none (a test looks for those). */
export function say(id: string, values: Record<string, FluentVariable> = {}): string {
  const { language, locale } = spoken.now;
  for (const words of [bundle(language, locale), bundle(FALLBACK, FALLBACK)]) {
    const message = words.getMessage(id);
    if (message?.value) return words.formatPattern(message.value, values, []);
  }
  return id;
}

/** Sentences one after the other, with a space between them where the language writes one. */
export function paragraph(...sentences: string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(spoken.now.language === 'ja' ? '' : ' ');
}

/** Signs of no script (Unicode's private use area) around the name of a value, to find its place in a sentence. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];

/** A sentence in pieces: those that are somebody else's words are to stand in an element of their own. */
export function apart(id: string, values: Record<string, string>): { text: string; theirs: boolean }[] {
  const places = Object.fromEntries(Object.keys(values).map((name) => [name, `${OPEN}${name}${CLOSE}`]));
  return say(id, places)
    .split(/(\ue000\w+\ue001)/)
    .map((piece) => {
      const name = piece.startsWith(OPEN) ? piece.slice(1, -1) : undefined;
      return name === undefined ? { text: piece, theirs: false } : { text: values[name] ?? '', theirs: true };
    })
    .filter(({ text }) => text !== '');
}
