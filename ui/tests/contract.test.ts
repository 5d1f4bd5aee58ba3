/** What the page may ask and what the program answers are one list: verbs, their arguments, the permission, the register. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const program = new URL('../../src-tauri/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, program), 'utf8');

/** Those that Tauri gives by itself. */
const GIVEN = /^(?:AppHandle|State<|Window|WebviewWindow|Webview)/;
const camel = (name: string): string => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** At the commas that stand in no bracket. */
function pieces(text: string): string[] {
  let depth = 0;
  const all = [''];
  for (const letter of text) {
    if ('<({['.includes(letter)) depth++;
    if ('>)}]'.includes(letter)) depth--;
    if (letter === ',' && depth === 0) all.push('');
    else all[all.length - 1] += letter;
  }
  return all.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** Every command of the program, with the names of its arguments as the page writes them. */
function commands(): Map<string, string[]> {
  const files = readdirSync(new URL('src/commands/', program), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.rs'));
  const found = new Map<string, string[]>();
  for (const file of files) {
    const source = read(`src/commands/${file}`);
    for (const [, name = '', given = ''] of source.matchAll(/#\[tauri::command\]\s*pub (?:async )?fn (\w+)\(([^)]*)\)/g)) {
      const args = pieces(given).map((one) => one.split(/:(?!:)/).map((part) => part.trim()));
      found.set(name, args.filter(([, type = '']) => !GIVEN.test(type)).map(([arg = '']) => camel(arg)).sort());
    }
    // None is written in a way that is not understood here.
    expect([file, source.match(/#\[tauri::command/g)?.length ?? 0]).toEqual([
      file,
      [...source.matchAll(/#\[tauri::command\]\s*pub (?:async )?fn \w+\([^)]*\)/g)].length,
    ]);
  }
  return found;
}

/** Every verb of the page, with the names of what it gives along. */
function verbs(): Map<string, string[]> {
  const source = readFileSync(new URL('../src/ipc/index.ts', import.meta.url), 'utf8');
  const found = new Map<string, string[]>();
  for (const [, name = '', given = ''] of source.matchAll(/\binvoke\('(\w+)'(?:, \{([^}]*)\})?\)/g)) {
    found.set(name, pieces(given).map((one) => (one.split(':')[0] ?? '').trim()).sort());
  }
  expect(found.size).toBe(source.match(/\binvoke\(/g)?.length);
  return found;
}

const sorted = (names: Iterable<string>): string[] => [...names].sort();
const register = /generate_handler!\[([^\]]*)\]/.exec(read('src/lib.rs'))?.[1] ?? '';
const allowed = /commands\.allow = \[([^\]]*)\]/.exec(read('permissions/window.toml'))?.[1] ?? '';

test('each command is asked for with the arguments that it takes', () => {
  expect(new Map([...verbs()].sort())).toEqual(new Map([...commands()].sort()));
  expect(commands().get('get_update')).toEqual(['onStep']);
});

test('each command is registered once, and allowed once', () => {
  const registered = [...register.matchAll(/(\w+)\s*(?:,|$)/g)].map(([, name = '']) => name);
  const permitted = [...allowed.matchAll(/"(\w+)"/g)].map(([, name = '']) => name);
  expect(sorted(registered)).toEqual(sorted(commands().keys()));
  expect(sorted(permitted)).toEqual(sorted(commands().keys()));
});
