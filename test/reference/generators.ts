/** Access sets and well-formed requests as the JSON that they are, for properties that two evaluators are held to. */
import * as fc from 'fast-check';
import { AWAY, BUCKETS, FULL, HOME, Key, TINY, TRUSTED, UIDS, Vocabulary, Wording } from './alphabet';
import { AccessSetJson, BucketJson, ConditionJson, DocumentJson, List, PrincipalJson, StatementJson } from './json';

export interface SetOptions {
  /** Whether strings hold holes and documents may be wholly unknown. */
  readonly holes: boolean;
  /** One statement a document, on all actions and resources, so that its principals and its condition decide. */
  readonly focused?: boolean;
  /** Few identities, one bucket, and few words about them. */
  readonly tiny?: boolean;
}

function wordsOf({ tiny }: SetOptions): Vocabulary {
  return tiny ? TINY : FULL;
}

export function accessSets(options: SetOptions): fc.Arbitrary<AccessSetJson> {
  const identity = fc.array(identityDocument(options), { minLength: 1, maxLength: options.focused || options.tiny ? 1 : 3 });
  const ghostly = fc.subarray(['group/g', 'group/ghost']);
  const user = (id: string, accountId: string, userId?: string): fc.Arbitrary<PrincipalJson> => fc.record(
    { id: fc.constant(id), accountId: fc.constant(accountId), policies: identity, groups: ghostly, ...userId && { userId: fc.constant(userId) } });
  const role = (id: string, accountId: string): fc.Arbitrary<PrincipalJson> => fc.record(
    { id: fc.constant(id), accountId: fc.constant(accountId), policies: identity, trust: trustDocument(options) }, { requiredKeys: ['id', 'accountId', 'policies'] });
  const group = fc.record({ id: fc.constant('group/G'), accountId: fc.constant(HOME), policies: identity });
  const users = [user('user/ann', HOME, UIDS.ann), user('user/Bob', HOME), user('user/ann', AWAY, UIDS.away)];
  const everybody = fc.tuple<PrincipalJson[]>(...options.tiny ? [users[0], users[2], role('role/Worker', HOME)] : [...users, role('role/Worker', HOME), role('role/reader', AWAY), group]);
  const buckets = fc.tuple(...Object.entries(BUCKETS).slice(0, options.tiny ? 1 : 2).map(([name, owner]) => bucket(name, owner, options)));
  return fc.record({
    version: fc.constant<1>(1),
    principals: everybody.chain((all) => mostOf(all)),
    buckets: buckets.chain((all) => mostOf(all)),
    accounts: fc.array(fc.record({ accountId: fc.constantFrom(HOME, AWAY), blockPublicAccess: fc.boolean() }), { maxLength: 1 }),
  });
}

function mostOf<T>(list: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(list) }, { weight: 1, arbitrary: fc.subarray([...list]) });
}

function bucket(name: string, owner: string, options: SetOptions): fc.Arbitrary<BucketJson> {
  return fc.record({
    name: fc.constant(name),
    ownerAccountId: fc.constant(owner),
    policy: bucketDocument(options),
    blockPublicAccess: options.focused ? fc.boolean() : rarely(true, false),
    acl: rarely<BucketJson['acl']>('public-read', 'private'),
  }, { requiredKeys: ['name', 'ownerAccountId'] });
}

function rarely<T>(rare: T, usual: T): fc.Arbitrary<T> {
  return fc.constantFrom(rare, usual, usual, usual);
}

export function identityDocument(options: SetOptions): fc.Arbitrary<DocumentJson> {
  return documentOf(options, { Resource: resources(options) });
}

export function bucketDocument(options: SetOptions): fc.Arbitrary<DocumentJson> {
  const everyone = { weight: 1, arbitrary: fc.constant<List>([]) };
  return documentOf(options, {
    Resource: resources(options),
    Principal: fc.oneof({ weight: 9, arbitrary: listOf(wordsOf(options).principals, options) }, everyone),
  });
}

export function trustDocument(options: SetOptions): fc.Arbitrary<DocumentJson> {
  const named = (type: keyof typeof TRUSTED) => listOf(wordsOf(options).trusted[type], options);
  const object = fc.record({ RAM: named('RAM'), Service: named('Service'), Federated: named('Federated') }, { requiredKeys: ['RAM'] });
  return documentOf(options, { Principal: fc.oneof({ weight: 4, arbitrary: object }, { weight: 1, arbitrary: fc.constantFrom<List>('*', ['*']) }) });
}

function documentOf(options: SetOptions, own: { [Name in 'Resource' | 'Principal']?: fc.Arbitrary<StatementJson[Name]> }): fc.Arbitrary<DocumentJson> {
  const shared = {
    effect: fc.constantFrom<StatementJson['Effect']>('Allow', 'Allow', 'Allow', 'Deny'),
    except: options.focused ? fc.constant(false) : rarely(true, false),
    actions: options.focused ? fc.constant<List>('*') : listOf(wordsOf(options).actions, options),
  };
  const statement = fc.tuple(fc.record(shared), conditions(options), fc.record(own as Record<string, fc.Arbitrary<never>>)).map(
    ([{ effect, except, actions }, condition, rest]): StatementJson => ({ Effect: effect, [except ? 'NotAction' : 'Action']: actions, ...rest, ...condition }));
  const known = fc.array(statement, { minLength: 1, maxLength: options.focused ? 1 : options.tiny ? 2 : 4 }).map((Statement): DocumentJson => ({ Version: '1', Statement }));
  if (!options.holes) return known;
  return fc.oneof({ weight: 14, arbitrary: known }, { weight: 1, arbitrary: fc.constantFrom('${system-policy:Full}', '${document}') });
}

function resources(options: SetOptions): fc.Arbitrary<List> {
  return options.focused ? fc.constant<List>('*') : listOf(wordsOf(options).resources, options);
}

/** One value, alone or in a list, or two or three. */
function listOf({ known, unknown }: Wording, { holes }: SetOptions): fc.Arbitrary<List> {
  const literal = fc.constantFrom(...known);
  const one = holes ? fc.oneof({ weight: 6, arbitrary: literal }, { weight: 1, arbitrary: fc.constantFrom(...unknown) }) : literal;
  return fc.oneof({ weight: 1, arbitrary: one }, { weight: 2, arbitrary: fc.array(one, { minLength: 1, maxLength: 4 }) });
}

const withoutKeys = fc.constantFrom<ConditionJson>({}, { StringEquals: {} }, { NotIpAddress: {}, Bool: {} });

function conditions(options: SetOptions): fc.Arbitrary<{ Condition?: ConditionJson }> {
  const key = (each: Key) => fc.tuple(fc.constantFrom(...each.operators), fc.constantFrom(...each.spellings), listOf(each, options)).map(
    ([operator, spelling, values]): ConditionJson => ({ [operator]: { [spelling]: values } }));
  const one = fc.constantFrom(...wordsOf(options).keys).chain(key);
  const two = fc.tuple(one, one).map(([first, second]): ConditionJson => {
    const [[operator, keys]] = Object.entries(second);
    return { ...first, [operator]: { ...first[operator], ...keys } };
  });
  return fc.oneof(
    { weight: options.focused ? 4 : 12, arbitrary: fc.constant({}) },
    { weight: 4, arbitrary: one.map((Condition) => ({ Condition })) },
    { weight: 2, arbitrary: two.map((Condition) => ({ Condition })) },
    { weight: 1, arbitrary: withoutKeys.map((Condition) => ({ Condition })) },
  );
}
