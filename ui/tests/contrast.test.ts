/** The colours keep the contrast of WCAG 2.2 AA, light and dark; and of AAA where more contrast is asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (name: string): string => readFileSync(new URL(`../src/style/${name}.css`, import.meta.url), 'utf8');
const [light = '', dark = ''] = read('tokens').split('@media (prefers-color-scheme: dark)');
const [, more = '', darker = '', forced = ''] = read('contrast').split('@media (');

function colours(text: string): Map<string, string> {
  return new Map([...text.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]));
}

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const channel = (at: number): number => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const TEXT = [
  ['ink', 'ground'], ['ink', 'sheet'], ['ink-soft', 'ground'], ['ink-soft', 'sheet'],
  ['lamp-ink', 'lamp'], ['lamp-ink', 'lamp-hover'],
  ['scam', 'sheet'], ['scam', 'scam-ground'], ['ink', 'scam-ground'], ['scam', 'ground'],
  ['doubtful', 'sheet'], ['doubtful', 'doubtful-ground'], ['ink', 'doubtful-ground'],
  ['good', 'sheet'], ['good', 'good-ground'], ['ink', 'good-ground'],
] as const;
const EDGES = [['edge', 'ground'], ['edge', 'sheet'], ['focus', 'ground'], ['focus', 'sheet'], ['lamp-edge', 'ground'], ['lamp-edge', 'sheet']] as const;

const cases = Object.entries({ light: colours(light), dark: colours(dark) }).flatMap(([name, has]) => [
  ...TEXT.map(([a, b]) => ({ name, a, b, least: 4.5, has })),
  ...EDGES.map(([a, b]) => ({ name, a, b, least: 3, has })),
]).concat(
  Object.entries({
    'more contrast': new Map([...colours(light), ...colours(more)]),
    'more contrast, dark': new Map([...colours(dark), ...colours(darker)]),
  }).flatMap(([name, has]) => [
    ...TEXT.map(([a, b]) => ({ name, a, b, least: 7, has })),
    ...EDGES.map(([a, b]) => ({ name, a, b, least: 4.5, has })),
  ]),
);

test('where the system brings its colours, every one of ours is its own', () => {
  const named = (text: string): string[] => [...text.matchAll(/--([a-z-]+):/g)].map(([, name = '']) => name);
  expect(forced).toContain('forced-colors: active');
  expect(new Set(named(forced))).toEqual(new Set(colours(light).keys()));
  expect(forced).not.toContain('#');
});

/** Every file of the page, with its text. */
function sources(): Map<string, string> {
  const folder = new URL('../src/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(svelte|css|ts)$/.test(file));
  return new Map(files.map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]));
}

/** Every rule of the page that sets something, with the file it stands in. */
function rules(): { file: string; rule: string }[] {
  return [...sources()].flatMap(([file, text]) => {
    const style = file.endsWith('.css') ? text : (/<style>(.*)<\/style>/s.exec(text)?.[1] ?? '');
    return [...style.matchAll(/[^{}]+\{[^{}]*\}/g)].map(([rule]) => ({ file, rule: rule.trim() }));
  });
}

test('what stands on a ground of its own has an edge as well: grounds are the first to go', () => {
  const bare = rules()
    .filter(({ rule }) => /background[^;]*var\(--(scam|doubtful|good)-ground\)/.test(rule))
    // Those that take an edge from another rule, and pieces of a text, which are underlined instead.
    .filter(({ rule }) => !/^\.judged|^li\.ticked|^strong/.test(rule))
    .filter(({ rule }) => !/border(-block-end)?: \dpx solid var\(--(scam|doubtful|good)\)/.test(rule));
  expect(bare).toEqual([]);
  expect(rules().length).toBeGreaterThan(200);
});

test('no shadow tells anything: systems with colours of their own draw none', () => {
  expect(rules().filter(({ rule }) => rule.includes('shadow'))).toEqual([]);
});

test('what moves does so only for whoever has nothing against it', () => {
  const all = [...sources().values()].join('\n');
  const moves = /\b(?:transition|animation)[a-z-]*\s*:|@keyframes|scroll-behavior|behavior: 'smooth'|\btransition:|\banimate:|svelte\/(?:transition|animate|motion)/g;
  const inside = /@media \(prefers-reduced-motion: no-preference\) \{(?:[^{}]*\{[^{}]*\})*\s*\}/g;
  expect(all.match(inside)?.join('')).toMatch(moves);
  expect(all.replaceAll(inside, '').match(moves)).toBeNull();
});

test.each(cases)('$name: $a on $b', ({ a, b, least, has }) => {
  expect(contrast(has.get(a) ?? '', has.get(b) ?? '')).toBeGreaterThanOrEqual(least);
});
