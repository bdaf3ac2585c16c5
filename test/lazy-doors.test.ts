import { execFileSync } from 'child_process';
import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import { pathToFileURL } from 'url';
import * as ts from 'typescript';
import { lazyDoor } from '../scripts/lazy-doors';

const SOURCES = {
  'index.ts': `
    export type { Shape } from './shape';
    export { one, other as another } from './first';
    export { Second } from './second';`,
  'shape.ts': 'export type Shape = string;',
  'first.ts': 'export const one = 1; export const other = 2;',
  'second.ts': 'export class Second {}',
};

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lazy-doors-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
for (const [file, source] of Object.entries(SOURCES)) {
  fs.writeFileSync(path.join(folder, file.replace('.ts', '.js')), ts.transpileModule(source, { compilerOptions }).outputText);
}
const DOOR = path.join(folder, 'index.js');
const EAGER = fs.readFileSync(DOOR, 'utf8');

function run(...flagsAndScript: string[]): string {
  return execFileSync(process.execPath, flagsAndScript, { encoding: 'utf8' }).trim();
}

/** What is loaded behind the door when the script has run. */
function loadedBy(script: string): string {
  const loaded = 'Object.keys(require.cache).map((file) => require("path").basename(file, ".js")).filter((name) => name !== "index")';
  return run('-e', `const door = require(${JSON.stringify(DOOR)}); ${script}; console.log(${loaded}.join())`);
}

test('as compiled a door loads everything behind it', () => {
  fs.writeFileSync(DOOR, EAGER);
  expect(loadedBy('')).toBe('first,second');
});

describe('a lazy door', () => {
  beforeAll(() => fs.writeFileSync(DOOR, lazyDoor(EAGER)));

  test.each([
    ['door', ''],
    ['Object.keys(door)', ''],
    ['door.one', 'first'],
    ['door.another; door.one', 'first'],
    ['new door.Second()', 'second'],
  ])('after `%s` has loaded `%s`', (script, files) => {
    expect(loadedBy(script)).toBe(files);
  });

  test('gives what it gave before', () => {
    expect(run('-p', `const door = require(${JSON.stringify(DOOR)}); [door.one, door.another, new door.Second().constructor.name].join()`)).toBe('1,2,Second');
  });

  test('lets ES modules import by name', () => {
    expect(run('--input-type=module', '-e', `import { another, Second } from '${pathToFileURL(DOOR)}'; console.log(another, typeof Second)`)).toBe('2 function');
  });

  test('stays as it is', () => {
    expect(lazyDoor(lazyDoor(EAGER))).toBe(lazyDoor(EAGER));
  });
});
