/** A property that fails writes its case down, and the next run begins with it. */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as fc from 'fast-check';
import { Kept } from './kept';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kept-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
afterEach(() => fs.readdirSync(folder).forEach((file) => fs.rmSync(path.join(folder, file))));

const lists = fc.record({ list: fc.array(fc.nat(100), { maxLength: 5 }) });
const isShort = ({ list }: { readonly list: readonly number[] }) => expect(list.length).toBeLessThan(3);

function run(holds: (value: { readonly list: readonly number[] }) => void, property = 'lists are short'): Kept {
  const kept = new Kept('lists', folder);
  kept.assert(property, lists, holds, { seed: 1, numRuns: 100 });
  return kept;
}

test('a failing case is written to a file, the smallest one', () => {
  expect(() => run(isShort)).toThrow(/"list":\[0,0,0\][^]*Kept in .*lists-[0-9a-f]{8}\.json, which later runs try first/);
  const [file] = fs.readdirSync(folder);
  expect(JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'))).toEqual({ suite: 'lists', property: 'lists are short', value: { list: [0, 0, 0] } });
});

test('later runs try it first, and then as many new ones as ever', () => {
  expect(() => run(isShort)).toThrow('Kept in');
  const tried: unknown[] = [];
  const kept = run((value) => tried.push(value));
  expect(tried[0]).toEqual({ list: [0, 0, 0] });
  expect(tried).toHaveLength(101);
  expect(kept.untried).toEqual([]);
});

test('a case of a property that is not there any more is noticed', () => {
  expect(() => run(isShort)).toThrow('Kept in');
  expect(run(() => undefined, 'lists are long').untried).toEqual(['lists are short']);
  expect(new Kept('others', folder).untried).toEqual([]);
});

test('a case that JSON cannot hold is not kept, and that is said', () => {
  const functions = fc.constant({ list: [], isFunction: () => true });
  const holds = (value: object) => expect(value).not.toHaveProperty('isFunction');
  expect(() => new Kept('lists', folder).assert('no functions', functions, holds, { seed: 1, numRuns: 1 })).toThrow('Not kept: written as JSON');
  expect(fs.readdirSync(folder)).toEqual([]);
});
