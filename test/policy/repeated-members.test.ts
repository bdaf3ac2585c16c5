import * as fc from 'fast-check';
import { AWKWARD, stringOf } from './arbitraries';
import { repeatedMembers } from '../../src/policy/repeated-members';

test.each<[string, string[]]>([
  ['{"a":1,"a":2}', ['$.a']],
  ['{"a":1,"\\u0061":2}', ['$.a']],
  ['{"a":1,"a":2,"a":3}', ['$.a', '$.a']],
  ['{ "a" : { "b" : 1 } , "c" : [ 0 , { "d" : "d" , "d" : "d" } ] }', ['$.c[1].d']],
  ['[[{"a":{}},{"a":{},"a":[]}]]', ['$[0][1].a']],
  ['{"a":{"a":1},"b":{"a":1}}', []],
  ['{"a":"a","b":"a:a,{a","c":"\\"a\\\\"}', []],
  ['{"a":["a","a"],"A":1}', []],
  ['"a"', []],
  ['[]', []],
  ['{"__proto__":1,"constructor":2}', []],
])('%s', (json, paths) => {
  expect(repeatedMembers(json)).toEqual(paths);
});

test('nothing that JSON.stringify writes repeats a member, and a member put in front of itself does', () => {
  fc.assert(fc.property(fc.jsonValue(), stringOf(AWKWARD, 3), (value, name) => {
    const json = JSON.stringify(value, null, 1);
    expect(repeatedMembers(json)).toEqual([]);
    expect(repeatedMembers(`{${JSON.stringify(name)}:${json},${JSON.stringify(name)}:${json}}`)).toEqual([`$.${name}`]);
  }));
});

test('strings of megabytes and deep nesting are read', () => {
  expect(repeatedMembers(JSON.stringify({ a: '\\"x'.repeat(5_000_000) }))).toEqual([]);
  expect(repeatedMembers(`${'['.repeat(100_000)}{"a":1,"a":2}${']'.repeat(100_000)}`)).toHaveLength(1);
});
