/** Edits that say the same in other words: every request is decided as before. */
import { AccessSetJson, List, listed, StatementJson } from '../json';
import { Change, Edit, inPlaces, mayBeOpen, Place, placesOf, replacedAt, StatementEdit } from './edit';

export function rephrasingsOf(set: AccessSetJson): Edit[] {
  const inStatements = [twice, otherLists, otherCase, split, splitTrusted, everyone, withoutMeaning];
  return [...inPlaces(set, inStatements), ...orders(set), ...merges(set), ...otherDocuments(set), ...otherIds(set)];
}

const LISTS = ['Action', 'NotAction', 'Resource'] as const;

const twice: StatementEdit = (statement) => [['a statement twice', [statement, statement]]];

const otherLists: StatementEdit = (statement) => [
  ...LISTS.flatMap((name) => respelled(statement[name]).map((values): Change => ['another list', [{ ...statement, [name]: values }]])),
  ...Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).flatMap(([key, values]) => (
    respelled(values).map((others): Change => (
      ['another list of values', [{ ...statement, Condition: { ...statement.Condition, [operator]: { ...keys, [key]: others } } }]]))))),
];

/** In a list or alone, in another order, and one value twice. */
function respelled(values: List | undefined): List[] {
  if (values === undefined) return [];
  const all = listed(values);
  return [...all.length === 1 ? [all[0], [...all]] : [[...all].reverse()], [...all, all[0]]];
}

/** Names of holes stay as they are: another name is another unknown. */
const otherCase: StatementEdit = (statement) => [
  ...(['Action', 'NotAction'] as const).flatMap((name): Change[] => {
    const actions = statement[name];
    const upper = (action: string) => (action.includes('${') ? action : action.toUpperCase());
    return actions === undefined ? [] : [['actions in capitals', [{ ...statement, [name]: listed(actions).map(upper) }]]];
  }),
  ...Object.entries(statement.Condition ?? {}).filter(([, keys]) => Object.keys(keys).length === 1).flatMap(([operator, keys]): Change[] => {
    const [[key, values]] = Object.entries(keys);
    const [front, ...rest] = key.split('/');
    return [['a key in capitals', [{ ...statement, Condition: { ...statement.Condition, [operator]: { [[front.toUpperCase(), ...rest].join('/')]: values } } }]]];
  }),
];

const split: StatementEdit = (statement, kind) => (['Action', 'Resource', 'Principal'] as const).flatMap((name): Change[] => {
  const values = statement[name];
  if (!Array.isArray(values) || values.length < 2 || (name === 'Principal' && (kind !== 'bucket' || mayBeOpen(statement)))) return [];
  return [['split', [{ ...statement, [name]: values.slice(0, 1) }, { ...statement, [name]: values.slice(1) }]]];
});

const splitTrusted: StatementEdit = (statement, kind) => {
  const { Principal: principal } = statement;
  if (kind !== 'trust' || typeof principal !== 'object' || Array.isArray(principal)) return [];
  const trusted = Object.entries(principal as Readonly<Record<string, List>>);
  const each = trusted.flatMap(([type, names]) => listed(names).map((name) => ({ [type]: name })));
  return [['split by whom it trusts', each.map((one) => ({ ...statement, Principal: one }))]];
};

const EVERYONE: Readonly<Record<Place['kind'], readonly StatementJson['Principal'][]>> = {
  identity: [],
  trust: ['*', ['*'], { RAM: '*' }, { RAM: ['*'] }],
  bucket: ['*', ['*'], []],
};

const everyone: StatementEdit = (statement, kind) => {
  const written = JSON.stringify(statement.Principal);
  const same = EVERYONE[kind];
  return same.some((other) => JSON.stringify(other) === written) ? same.map((Principal): Change => ['everyone in other words', [{ ...statement, Principal }]]) : [];
};

const withoutMeaning: StatementEdit = (statement) => [
  ['a sid', [{ ...statement, Sid: 'Deny${x}' }]],
  ...statement.Condition === undefined ? [['an empty condition', [{ ...statement, Condition: {} }]] satisfies Change] : [],
];

function orders(set: AccessSetJson): Edit[] {
  return [
    ...placesOf(set).map(({ statements, put }): Edit => ({ name: 'statements in another order', apply: () => put([...statements].reverse()) })),
    { name: 'principals in another order', apply: () => ({ ...set, principals: [...set.principals ?? []].reverse() }) },
    { name: 'buckets in another order', apply: () => ({ ...set, buckets: [...set.buckets ?? []].reverse() }) },
  ];
}

/** Two statements that differ in one list: one statement with both lists. */
function merges(set: AccessSetJson): Edit[] {
  return placesOf(set).flatMap(({ statements, put }) => statements.flatMap((one, index) => statements.slice(index + 1).flatMap((other) => (
    (['Action', 'Resource'] as const).flatMap((name): Edit[] => {
      const [first, second] = [one[name], other[name]];
      if (first === undefined || second === undefined || JSON.stringify({ ...one, [name]: '' }) !== JSON.stringify({ ...other, [name]: '' })) return [];
      const merged = { ...one, [name]: [...listed(first), ...listed(second)] };
      return [{ name: 'merge', apply: () => put([...statements.filter((each) => each !== one && each !== other), merged]) }];
    })))));
}

/** Each statement in a document of its own, all of the known ones in one, and one more that says nothing. */
function otherDocuments(set: AccessSetJson): Edit[] {
  const { principals = [] } = set;
  return principals.flatMap((principal, index) => {
    const policies = principal.policies ?? [];
    const statements = policies.flatMap((policy) => (typeof policy === 'string' ? [] : policy.Statement));
    const unknown = policies.filter((policy) => typeof policy === 'string');
    const documents = [statements.map((statement) => [statement]), [statements], [...statements.map((statement) => [statement]), []]];
    return documents.map((lists): Edit => ({
      name: 'in other documents',
      apply: () => ({ ...set, principals: replacedAt(principals, index, { ...principal, policies: [...lists.map((Statement) => ({ Version: '1' as const, Statement })), ...unknown] }) }),
    }));
  });
}

function otherIds(set: AccessSetJson): Edit[] {
  const { principals = [] } = set;
  const shout = (id: string) => id.replace(/\/.*$/, (name) => name.toUpperCase());
  return principals.flatMap((principal, index): Edit[] => [
    { name: 'an id in capitals', apply: () => ({ ...set, principals: replacedAt(principals, index, { ...principal, id: shout(principal.id) }) }) },
    { name: 'groups in capitals', apply: () => ({ ...set, principals: replacedAt(principals, index, { ...principal, groups: (principal.groups ?? []).map(shout) }) }) },
  ]);
}
