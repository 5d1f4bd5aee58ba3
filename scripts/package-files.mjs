#!/usr/bin/env node
// Writes into gen/package what a package holds besides the programs: desktop entry and AppStream metadata in every
// language, licences, the changelog, and bundle.json, which tells Tauri's bundler of it.
//
//   scripts/package-files.mjs
//
// Words come from locales/*/package.ftl. Who publishes stands in packaging/publisher.json; PORCHLIGHT_PUBLISHER,
// PORCHLIGHT_CONTACT, PORCHLIGHT_HOMEPAGE, PORCHLIGHT_ISSUES, PORCHLIGHT_DOWNLOADS and PORCHLIGHT_SCREENSHOTS say it
// instead. SOURCE_DATE_EPOCH is the day of a release that has none in CHANGELOG.md.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
// As an address: a path with a drive's letter is none.
const fluent = pathToFileURL(join(root, 'ui/node_modules/@fluent/bundle/esm/index.js'));
const { FluentBundle, FluentResource } = await import(fluent.href);

const out = join('gen', 'package');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const read = (file) => readFileSync(file, 'utf8');
const write = (file, text) => writeFileSync(join(out, file), text);
/** A template with each {name} replaced; one without a value is an error. */
const fill = (text, values) =>
  text.replace(/\{([A-Za-z-]+)\}/g, (_, name) => {
    if (!(name in values)) throw new Error(`{${name}} has no value`);
    return values[name];
  });
const xml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

// ---- what is known ---------------------------------------------------------------------------------------

const publisher = JSON.parse(read('packaging/publisher.json'));
for (const key of Object.keys(publisher)) {
  const said = process.env[`PORCHLIGHT_${key === 'name' ? 'PUBLISHER' : key.toUpperCase()}`];
  if (said) publisher[key] = said;
}
const version = /^version = "(.+)"$/m.exec(read('Cargo.toml'))[1];
const day = new Date(Number(process.env.SOURCE_DATE_EPOCH ?? Date.now() / 1000) * 1000);

/** What stands in CHANGELOG.md: version, date and lines of each release. */
const releases = read('CHANGELOG.md')
  .split(/^## /m)
  .slice(1)
  .map((part) => {
    const [head, ...lines] = part.split('\n');
    const [number, when] = head.split(', ');
    const date = /^\d{4}-\d\d-\d\d$/.test(when ?? '') ? new Date(`${when}T12:00:00Z`) : day;
    const text = lines.join('\n').replace(/\n {2}(?=\S)/g, ' ');
    return { number, date, lines: [...text.matchAll(/^- (.+)$/gm)].map((found) => found[1]) };
  });
if (releases[0]?.number !== version) throw new Error(`CHANGELOG.md does not begin with version ${version}`);

// ---- words -----------------------------------------------------------------------------------------------

const languages = readdirSync('locales').sort((a, b) => (b === 'en') - (a === 'en') || (a < b ? -1 : 1));
const bundles = languages.map((language) => {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const broken = bundle.addResource(new FluentResource(read(`locales/${language}/package.ftl`)));
  if (broken.length > 0) throw broken[0];
  return { language, say: (id) => bundle.formatPattern(bundle.getMessage(id).value) };
});
const english = bundles[0];

const desktop = read('packaging/linux/porchlight.desktop')
  .replace(/^#.*\n/gm, '')
  .replace(/^\{(\w+)=([\w-]+)\}$/gm, (_, key, id) =>
    bundles.map(({ language, say }) => `${key}${language === 'en' ? '' : `[${language}]`}=${say(id)}`).join('\n'),
  );

const inEvery = (tag, id) =>
  bundles
    .map(({ language, say }) => `<${tag}${language === 'en' ? '' : ` xml:lang="${language}"`}>${xml(say(id))}</${tag}>`)
    .join('\n    ');
const paragraphs = ['package-what', 'package-how', 'package-privacy', 'package-independent'];
const screenshots = ['alert', 'home', 'check'].map(
  (name, place) =>
    `<screenshot${place === 0 ? ' type="default"' : ''}><image>${xml(publisher.screenshots)}/${name}.png</image></screenshot>`,
);
/** The metadata, for a package whose desktop entry and icon have these names. */
const metainfo = (entry, icon) =>
  fill(read('packaging/linux/metainfo.xml').replace(/^<!--.*-->\n/gm, ''), {
    ...Object.fromEntries(Object.entries(publisher).map(([key, value]) => [key, xml(value)])),
    summary: inEvery('summary', 'package-comment'),
    description: `<description>\n    ${paragraphs.map((id) => inEvery('p', id)).join('\n    ')}\n  </description>`,
    'desktop-id': entry,
    icon,
    screenshots: publisher.screenshots ? `<screenshots>\n    ${screenshots.join('\n    ')}\n  </screenshots>` : '',
    releases: releases
      .map(({ number, date }) => `<release version="${number}" date="${date.toISOString().slice(0, 10)}"/>`)
      .join('\n    '),
  }).replace(/^\s*\n/gm, '');

// ---- licences --------------------------------------------------------------------------------------------

/** Files of a package's folder that hold its terms. */
const terms = (folder) =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => /^(licen[cs]e|copying|notice|copyright|unlicense)/i.test(name) && !/\.(rs|js|html)$/i.test(name))
    .flatMap((name) => {
      try {
        return [read(join(folder, name)).replaceAll('\r\n', '\n').trim()];
      } catch {
        return []; // a folder
      }
    });
const host = /^host: (.+)$/m.exec(execFileSync('rustc', ['-vV'], { encoding: 'utf8' }))[1];
const tree = execFileSync(
  'cargo',
  // prettier-ignore
  ['tree', '--quiet', '--locked', '-p', 'porchlight-desktop', '-p', 'porchlight-cli', '--edges', 'normal', '--target', host,
    '--prefix', 'none', '--format', '{p}'],
  { encoding: 'utf8' },
);
const used = new Set(tree.split('\n').map((line) => line.split(' ').slice(0, 2).join(' ')));
const metadata = JSON.parse(
  execFileSync('cargo', ['metadata', '--quiet', '--locked', '--format-version', '1'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  }),
);
const parts = metadata.packages
  .filter(({ source, name, version: of }) => source !== null && used.has(`${name} v${of}`))
  .map(({ name, version: of, license, manifest_path }) => ({ name, of, license, texts: terms(dirname(manifest_path)) }));
for (const name of ['svelte', ...Object.keys(JSON.parse(read('ui/package.json')).dependencies)]) {
  const folder = join('ui/node_modules', name);
  const { version: of, license } = JSON.parse(read(join(folder, 'package.json')));
  parts.push({ name, of, license, texts: terms(folder) });
}
const byText = new Map();
for (const { name, of, texts } of parts) {
  for (const text of texts) byText.set(text, [...(byText.get(text) ?? []), `${name} ${of}`]);
}
const line = `\n${'-'.repeat(80)}\n`;
const thirdParty = [
  'Porchlight is built from these:\n',
  ...parts.map(({ name, of, license }) => `${name} ${of}: ${license ?? 'see below'}`).sort(),
  ...[...byText].map(([text, names]) => `${line}${names.sort().join(', ')}\n\n${text}`).sort(),
].join('\n');
if (parts.length < 100 || byText.size < 50) throw new Error('where are the licences?');

// ---- everything ------------------------------------------------------------------------------------------

const indented = (text) => text.trimEnd().replace(/^/gm, ' ').replace(/^ $/gm, ' .');
write('Porchlight.desktop', desktop);
write('app.porchlight.Porchlight.metainfo.xml', metainfo('Porchlight.desktop', 'porchlight-desktop'));
mkdirSync(join(out, 'flatpak'));
const id = 'app.porchlight.Porchlight';
write(`flatpak/${id}.desktop`, desktop.replace(/^Icon=.*$/m, `Icon=${id}`));
write(`flatpak/${id}.metainfo.xml`, metainfo(`${id}.desktop`, id));
write('copyright', fill(read('packaging/linux/copyright'), { ...publisher, 'LICENSE-MIT': indented(read('LICENSE-MIT')) }));
write('maintainer', `${publisher.name} <${publisher.contact}>`);
write('third-party.txt', thirdParty);
write('third-party.txt.gz', gzipSync(thirdParty, { level: 9 }));
const changelog = releases
  .map(({ number, date, lines }) => {
    const stamp = `${date.toUTCString().replace('GMT', '+0000')}`;
    const points = lines.map((text) => `  * ${text.replace(/(.{1,70})(\s+|$)/g, '$1\n    ').trimEnd()}\n`);
    return `porchlight (${number}) stable; urgency=medium\n\n${points.join('')}\n -- ${publisher.name} <${publisher.contact}>  ${stamp}\n`;
  })
  .join('\n');
write('changelog.gz', gzipSync(changelog, { level: 9 }));
// As wide as Debian's policy wants it.
const description = paragraphs.map((id) => english.say(id).replace(/(.{1,76})(\s+|$)/g, '$1\n').trimEnd());
write(
  'bundle.json',
  JSON.stringify({
    bundle: {
      publisher: publisher.name,
      homepage: publisher.homepage,
      license: 'MIT OR Apache-2.0',
      shortDescription: english.say('package-comment'),
      longDescription: description.join('\n\n'),
    },
  }),
);
