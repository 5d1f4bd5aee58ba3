/** The page's words: `locales/<language>/window.ftl`, read when the page is built. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { choose, kindOf } from './choose';

const files = import.meta.glob<string>('../../../locales/*/window.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const FALLBACK = 'en';

const byLanguage = new Map(
  Object.entries(files).map(([path, text]) => [path.split('/').at(-2) ?? FALLBACK, text] as const),
);

/** The language the window speaks. */
export const language = choose(navigator.languages, [...byLanguage.keys()], FALLBACK);

/** How dates are written. */
export const locale = kindOf(language, navigator.languages);

/**
 * English stands behind a language for what it lacks. No bidi isolates: a stranger's words never go
 * into a sentence, they stand in an element of their own with `dir="auto"`.
 */
const bundles = [...new Set([language, FALLBACK])].map((tag) => {
  const bundle = new FluentBundle(tag, { useIsolating: false });
  bundle.addResource(new FluentResource(byLanguage.get(tag) ?? ''));
  return bundle;
});

/** The sentence of an id; the id itself where there is none (a test looks for those). */
export function say(id: string, values: Record<string, FluentVariable> = {}): string {
  for (const bundle of bundles) {
    const message = bundle.getMessage(id);
    if (message?.value) return bundle.formatPattern(message.value, values, []);
  }
  return id;
}
