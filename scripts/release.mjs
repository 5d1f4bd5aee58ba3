#!/usr/bin/env node
// The steps of a release that are no build.
//
//   scripts/release.mjs version TAG    fails where the tag is not v and the version in Cargo.toml, dated in CHANGELOG.md
//   scripts/release.mjs collect DIR    copies this system's packages into DIR under lasting names
//   scripts/release.mjs sign DIR       signs for the updater those in DIR that it can put in place, where
//                                      TAURI_SIGNING_PRIVATE_KEY is set; wants nothing of a build but Tauri's own tool
//   scripts/release.mjs finish DIR     of the packages of all systems in DIR: latest.json, SHA256SUMS, notes.md, and the
//                                      files of packaging/ filled in
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const [, , verb, argument] = process.argv;
const read = (file) => readFileSync(file, 'utf8');
const fail = (why) => {
  console.error(`release: ${why}`);
  process.exit(1);
};
const version = /^version = "(.+)"$/m.exec(read('Cargo.toml'))[1];

// What the updater calls each kind of package, by the name that `collect` gives it.
const kinds = [
  { ending: '_linux-x86_64.deb', updater: 'linux-x86_64-deb' },
  { ending: '_linux-aarch64.deb', updater: 'linux-aarch64-deb' },
  { ending: '_linux-x86_64.rpm', updater: 'linux-x86_64-rpm' },
  { ending: '_linux-aarch64.rpm', updater: 'linux-aarch64-rpm' },
  { ending: '_linux-x86_64.AppImage', updater: 'linux-x86_64-appimage' },
  { ending: '_windows-x86_64.exe', updater: 'windows-x86_64-nsis' },
  { ending: '_windows-x86_64.msi', updater: 'windows-x86_64-msi' },
  { ending: '_darwin-x86_64.app.tar.gz', updater: 'darwin-x86_64-app' },
  { ending: '_darwin-aarch64.app.tar.gz', updater: 'darwin-aarch64-app' },
  { ending: '_darwin-x86_64.dmg' },
  { ending: '_darwin-aarch64.dmg' },
];

/** What a package of the application is; none of the command line's. */
const kindOf = (name) => (name.startsWith('Porchlight_') ? kinds.find((one) => name.endsWith(one.ending)) : undefined);

/** The part of CHANGELOG.md about this version, with its day. */
function changes() {
  const part = read('CHANGELOG.md')
    .split(/^## /m)
    .find((one) => one.startsWith(`${version}, `));
  const [head, ...lines] = (part ?? fail(`CHANGELOG.md says nothing of ${version}`)).split('\n');
  const text = lines.join('\n').replace(/\n {2}(?=\S)/g, ' ');
  return { day: head.slice(version.length + 2), text: text.trim() };
}

function checkVersion(tag) {
  if (tag !== `v${version}`) fail(`the tag is ${tag}, and Cargo.toml says ${version}`);
  const { day } = changes();
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) fail(`CHANGELOG.md says "${day}" where the day of ${version} belongs`);
}

function collect(out) {
  mkdirSync(out, { recursive: true });
  const bundle = join(process.env.CARGO_TARGET_DIR ?? 'target', 'release', 'bundle');
  const machine = { x64: 'x86_64', arm64: 'aarch64' }[process.arch] ?? process.arch;
  const system = { win32: 'windows' }[process.platform] ?? process.platform;
  const within = (folder, ending) =>
    (existsSync(join(bundle, folder)) ? readdirSync(join(bundle, folder)) : [])
      .filter((name) => name.endsWith(ending))
      .map((name) => join(bundle, folder, name));
  for (const app of within('macos', '.app')) {
    execFileSync('tar', ['-czf', `${app}.tar.gz`, '-C', dirname(app), basename(app)]);
  }
  // prettier-ignore
  const found = [['deb', '.deb'], ['rpm', '.rpm'], ['appimage', '.AppImage'], ['nsis', '.exe'], ['msi', '.msi'], ['dmg', '.dmg'],
    ['macos', '.app.tar.gz']].flatMap(([folder, ending]) => within(folder, ending).map((file) => [file, ending]));
  if (found.length === 0) fail(`there are no packages in ${bundle}`);
  for (const [file, ending] of found) {
    // The command line has a package of its own on Debian, which the updater leaves alone.
    const what = basename(file).startsWith('porchlight-cli_') ? 'porchlight-cli' : 'Porchlight';
    const name = `${what}_${version}_${system}-${machine}${ending}`;
    if (!kinds.some((one) => name.endsWith(one.ending))) fail(`no name for ${name}`);
    copyFileSync(file, join(out, name));
  }
}

function sign(out) {
  if (!process.env.TAURI_SIGNING_PRIVATE_KEY) {
    console.log('release: nothing is signed for the updater: there is no key');
    return;
  }
  const packages = readdirSync(out).filter((name) => kindOf(name)?.updater);
  if (packages.length === 0) fail(`there are no packages in ${out}`);
  for (const name of packages) {
    // The signature names the version, so that an old package cannot be passed off as a new one.
    execFileSync(process.execPath, ['ui/node_modules/@tauri-apps/cli/tauri.js', 'signer', 'sign', '--app-version', version, join(out, name)], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}

const sha256 = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

function finish(out) {
  const publisher = JSON.parse(read('packaging/publisher.json'));
  const said = (key, name) => process.env[name] || publisher[key];
  const downloads = said('downloads', 'PORCHLIGHT_DOWNLOADS').replace('{version}', version);
  const { text } = changes();
  writeFileSync('notes.md', `${text}\n`);

  const platforms = {};
  for (const name of readdirSync(out).sort()) {
    const kind = kindOf(name);
    if (!kind?.updater || !existsSync(join(out, `${name}.sig`))) continue;
    platforms[kind.updater] = { url: `${downloads}/${name}`, signature: read(join(out, `${name}.sig`)).trim() };
  }
  if (Object.keys(platforms).length > 0) {
    // The program shows what changed as it stands here, and looks for nothing else in it.
    const latest = { version, notes: text, platforms };
    writeFileSync(join(out, 'latest.json'), `${JSON.stringify(latest, null, 2)}\n`);
  } else console.log('release: nothing is signed for the updater, so there is no latest.json');

  // Those that other people's catalogues are told of; a package that was not built leaves its file out.
  const sums = Object.fromEntries(readdirSync(out).map((name) => [name, sha256(join(out, name))]));
  const sumOf = (ending) => sums[`Porchlight_${version}${ending}`];
  const values = {
    version,
    downloads,
    homepage: said('homepage', 'PORCHLIGHT_HOMEPAGE'),
    publisher: said('name', 'PORCHLIGHT_PUBLISHER'),
    'sha256-arm': sumOf('_darwin-aarch64.dmg'),
    'sha256-intel': sumOf('_darwin-x86_64.dmg'),
    'sha256-windows': sumOf('_windows-x86_64.exe')?.toUpperCase(),
  };
  const templates = ['homebrew', 'winget'].flatMap((folder) => readdirSync(join('packaging', folder)).map((name) => join(folder, name)));
  for (const file of templates) {
    const template = read(join('packaging', file));
    const wanted = [...template.matchAll(/\{\{([a-z0-9-]+)\}\}/g)].map((found) => found[1]);
    const missing = wanted.filter((name) => values[name] === undefined);
    if (missing.length > 0) {
      console.log(`release: packaging/${file} is not filled in: ${missing.join(', ')} missing`);
      continue;
    }
    const lines = template.split('\n').filter((line) => !line.startsWith('# template: '));
    const filled = lines.join('\n').replace(/\{\{([a-z0-9-]+)\}\}/g, (_, name) => values[name]);
    writeFileSync(join(out, basename(file)), filled);
  }
  const names = readdirSync(out).filter((name) => name !== 'SHA256SUMS').sort();
  writeFileSync(join(out, 'SHA256SUMS'), names.map((name) => `${sha256(join(out, name))}  ${name}\n`).join(''));
}

if (verb === 'version' && argument) checkVersion(argument);
else if (verb === 'collect' && argument) collect(argument);
else if (verb === 'sign' && argument) sign(argument);
else if (verb === 'finish' && argument) finish(argument);
else fail('usage: scripts/release.mjs version TAG | collect DIR | sign DIR | finish DIR');
