import * as ts from 'typescript';
import { lazyDoor } from '../scripts/lazy-doors';

const DOOR = `
export type { Shape } from './shape';
export { one, other as another } from './first';
export { Second } from './second';
`;

/** Loads a compiled door, and tells what it asks for. */
function load(compiled: string): { exported: Record<string, unknown>; asked: string[] } {
  const asked: string[] = [];
  const files: Record<string, object> = { './first': { one: 1, other: 2 }, './second': { Second: class {} } };
  const exported = {};
  new Function('exports', 'require', compiled)(exported, (file: string) => {
    asked.push(file);
    return files[file];
  });
  return { exported, asked };
}

const EAGER = ts.transpileModule(DOOR, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } }).outputText;

test('as compiled a door loads everything behind it', () => {
  expect(load(EAGER).asked).toEqual(['./first', './second']);
});

test('a lazy door loads a file when something of it is asked for, and once', () => {
  const { exported, asked } = load(lazyDoor(EAGER));
  expect(Object.keys(exported).sort()).toEqual(['Second', 'another', 'one']);
  expect(asked).toEqual([]);
  expect([exported.one, exported.another, exported.one]).toEqual([1, 2, 1]);
  expect(asked).toEqual(['./first']);
  expect(exported.Second).toBeInstanceOf(Function);
  expect(asked).toEqual(['./first', './second']);
});

test('a lazy door stays as it is', () => {
  expect(lazyDoor(lazyDoor(EAGER))).toBe(lazyDoor(EAGER));
});
