/** The first language the reader wants that we have, by exact tag, then by the part before the dash. */
export function choose(wanted: readonly string[], had: readonly string[], fallback: string): string {
  for (const tag of wanted) {
    const plain = tag.split('-')[0];
    const found = had.find((one) => one === tag) ?? had.find((one) => one === plain);
    if (found !== undefined) return found;
  }
  return fallback;
}

/** The reader's own kind of that language, for dates: `en-GB` writes 14:32 where `en` writes 2:32 PM. */
export function kindOf(language: string, wanted: readonly string[]): string {
  return wanted.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language;
}

/** Whether `Intl` takes it. */
export function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** The languages that are written from right to left (Unicode CLDR), of those a window is likely to be put into. */
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

export function direction(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
}
