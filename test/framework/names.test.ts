import { Construct } from 'constructs';
import * as fc from 'fast-check';
import { physicalName } from '../../src/framework';
import { newStack } from '../synth';

/** The name of a construct at the end of a path of ids below the stack `Media`. */
function nameOf(ids: readonly string[], maxLength = 64): string {
  return physicalName(ids.reduce((scope: Construct, id) => new Construct(scope, id), newStack()), maxLength);
}

test.each<[string, string[], number, RegExp]>([
  ['the ids from the stack down', ['App', 'User'], 64, /^Media--App--User$/],
  ['without an inner `Default`, as in addresses', ['App', 'Default'], 64, /^Media--App$/],
  ['hyphens within an id stay', ['my-app'], 64, /^Media--my-app$/],
  ['with a digest where characters had to go', ['my_app.1'], 64, /^Media--myapp1--[0-9a-f]{8}$/],
  ['with a digest where an id could be taken for two', ['a--b'], 64, /^Media--a-b--[0-9a-f]{8}$/],
  ['with a digest where an id begins or ends with a hyphen', ['-a-'], 64, /^Media--a--[0-9a-f]{8}$/],
  ['ids without a letter or digit leave a digest', ['媒体', 'App'], 64, /^Media--App--[0-9a-f]{8}$/],
  ['cut to its length', ['x'.repeat(80)], 30, /^Media--x{13}--[0-9a-f]{8}$/],
  ['as long as it may be', ['x'.repeat(23)], 30, /^Media--x{23}$/],
])('%s', (_what, ids, maxLength, name) => {
  expect(nameOf(ids, maxLength)).toMatch(name);
  expect(nameOf(ids, maxLength).length).toBeLessThanOrEqual(maxLength);
});

test('a stack of another script gives names that begin with a letter or digit', () => {
  const stack = newStack(undefined, undefined, '媒体');
  expect(physicalName(new Construct(stack, '主题'), 64)).toMatch(/^[0-9a-f]{8}$/);
});

test('two constructs never get the same name, and names hold nothing but letters, digits and hyphens', () => {
  const id = fc.array(fc.constantFrom('a', 'B', '-', '--', '_', 'é', '1', 'x'.repeat(20)), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
  const path = fc.array(id, { minLength: 1, maxLength: 4 });
  fc.assert(fc.property(path, path, fc.constantFrom(30, 64, 128), (one, other, maxLength) => {
    fc.pre(one.join('/') !== other.join('/'));
    const names = [nameOf(one, maxLength), nameOf(other, maxLength)];
    expect(names[0]).not.toBe(names[1]);
    for (const name of names) {
      expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9-]*$/);
      expect(name.length).toBeLessThanOrEqual(maxLength);
    }
  }), { numRuns: 200 });
});
