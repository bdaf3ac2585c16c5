import { Construct, IConstruct } from 'constructs';
import * as fc from 'fast-check';
import { ImmProject, RamGroup, RamPolicy, RamUser, SmqTopic } from '../../src';
import { NAMES, NameRule } from '../../src/catalog';
import { madeUpName } from '../../src/framework';
import { messageOf, newApp, newStack, synth } from '../synth';

/** The construct at the end of a path of ids below a scope. */
function below(scope: IConstruct, ids: readonly string[]): IConstruct {
  return ids.reduce((parent, id) => (parent.node.tryFindChild(id) ?? new Construct(parent as Construct, id)), scope);
}

function ruleOf(most: number): NameRule {
  return { ...NAMES.RAM_ROLE, length: { least: 1, most } };
}

/** The name of a construct at the end of a path of ids below the stack `Media`. */
function nameOf(ids: readonly string[], maxLength = 64): string {
  return madeUpName(below(newStack(), ids), 'roleName', ruleOf(maxLength));
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
  expect(madeUpName(new Construct(stack, '主题'), 'topicName', NAMES.SMQ_TOPIC)).toMatch(/^[0-9a-f]{8}$/);
});

test('each kind of name is as long as names of the kind may be', () => {
  const stack = newStack();
  const id = 'x'.repeat(300);
  const user = new RamUser(stack, id);
  const group = new RamGroup(stack, `${id}g`);
  const policy = new RamPolicy(stack, `${id}p`, { statements: [{ actions: ['oss:GetObject'], resources: ['*'] }] });
  const topic = new SmqTopic(stack, `${id}t`);
  new ImmProject(stack, `${id}i`, { projectName: 'media' });
  const [project] = Object.values(synth(stack).resources).flatMap(({ stack_name: name }) => name ?? []);
  const lengths = [user.userName, group.groupName, policy.policyName, topic.topicName, project].map(({ length }) => length);
  expect(lengths).toEqual([64, 64, 128, 120, 255]);
});

describe('two constructs of one app', () => {
  const nameIn = (scope: IConstruct, ids: readonly string[]) => madeUpName(below(scope, ids), 'roleName', NAMES.RAM_ROLE);

  test.each<[string, string[], string[], string]>([
    ['differ in letter case only', ['App', 'Worker'], ['App', 'worker'], 'Media--App--worker'],
    ['differ in a `Default` only', ['App', 'Worker'], ['Default', 'App', 'Worker'], 'Media--App--Worker'],
  ])('that %s: the second one needs a name', (_what, one, other, name) => {
    const stack = newStack();
    nameIn(stack, one);
    expect(messageOf(() => nameIn(stack, other))).toBe(`[Media/${other.join('/')}] roleName: \`${name}\` is made from the ids down to this construct, `
      + `and is the RAM role name of Media/${one.join('/')} already, letter case aside; give one of the two a name`);
  });

  test('in two stacks too; a name of another kind is another one, and a construct may ask twice', () => {
    const app = newApp();
    const [one, other] = [newStack(undefined, app, 'Media'), newStack(undefined, app, 'media')];
    expect(nameIn(one, ['A'])).toBe(nameIn(one, ['A']));
    expect(messageOf(() => nameIn(other, ['A']))).toContain('[media/A] roleName: ');
    expect(madeUpName(below(other, ['A']), 'groupName', NAMES.RAM_GROUP)).toBe('media--A');
  });

  test('never get the same name, and names hold nothing but letters, digits and hyphens', () => {
    const id = fc.array(fc.constantFrom('a', 'A', 'B', '-', '--', '_', 'é', '1', 'x'.repeat(20)), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    const path = fc.array(fc.oneof(id, fc.constant('Default')), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(path, path, fc.constantFrom(30, 64, 128), (one, other, maxLength) => {
      fc.pre(one.join('/') !== other.join('/'));
      const stack = newStack();
      const names = [madeUpName(below(stack, one), 'roleName', ruleOf(maxLength))];
      try {
        names.push(madeUpName(below(stack, other), 'roleName', ruleOf(maxLength)));
      } catch (error) {
        expect((error as Error).message).toContain('give one of the two a name');
      }
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) {
        expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9-]*$/);
        expect(name.length).toBeLessThanOrEqual(maxLength);
      }
    }), { numRuns: 300 });
  });
});
