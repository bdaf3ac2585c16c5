/** The documents speak of files and rooms that are there. */
import * as fs from 'node:fs';
import * as path from 'node:path';

const ROOT = path.join(__dirname, '..');
const DECISIONS = fs.readdirSync(path.join(ROOT, 'docs', 'decisions')).map((file) => `docs/decisions/${file}`);
const GUIDES = fs.readdirSync(path.join(ROOT, 'docs')).filter((file) => file.startsWith('guide-')).map((file) => `docs/${file}`);
const DOCUMENTS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'schemas/README.md', 'docs/semantics.md', ...GUIDES, ...DECISIONS];

const read = (file: string) => fs.readFileSync(path.join(ROOT, file), 'utf8');
const missing = (from: string, files: string[]) => files.filter((file) => !fs.existsSync(path.join(ROOT, from, file)));

test.each(DOCUMENTS)('%s: links lead to files', (document) => {
  const targets = [...read(document).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => target);
  expect(missing(path.dirname(document), targets)).toEqual([]);
});

test.each(DOCUMENTS)('%s: links to sections lead to headings', (document) => {
  const links = [...read(document).matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)].map(([, file, section]) => [file === '' ? document : path.join(path.dirname(document), file), section]);
  expect(links.filter(([file, section]) => !sectionsOf(file).includes(section))).toEqual([]);
});

/** Headings as a link names them. */
function sectionsOf(file: string): string[] {
  return [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading.toLowerCase().replace(/[^\w\- ]/g, '').replace(/ /g, '-'));
}

test.each(DOCUMENTS)('%s: paths in the text are those of files', (document) => {
  const paths = [...read(document).matchAll(/`((?:src|test|scripts|examples|schemas|docs|bench|rosetta)\/[\w./-]*)`/g)].map(([, file]) => file);
  expect(missing('.', paths)).toEqual([]);
});

test('the list of decisions has every record under its title', () => {
  const records = DECISIONS.filter((file) => !file.endsWith('README.md')).map((file): [string, string] => [path.basename(file), read(file)]);
  const rows = records.map(([file, text]) => text.replace(/^# (\d+)\. (.*)\n\n\S+ · (\w+)\n[^]*$/, `| $1 | [$2](${file}) | $3 |`));
  expect(read('docs/decisions/README.md').split('\n').filter((line) => /^\| \d/.test(line))).toEqual(rows);
});

test('the architecture page has every room of src/', () => {
  const rooms = fs.readdirSync(path.join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const listed = [...read('ARCHITECTURE.md').matchAll(/^\| `(\w+)` \| .* \|$/gm)].map(([, room]) => room).filter((room) => !/^[A-Z]/.test(room));
  expect(listed.sort()).toEqual(rooms.sort());
});
