/** Edits that give nobody anything new: whatever is allowed afterwards was allowed before. */
import { AccessSetJson, ConditionJson, listed, StatementJson } from '../json';
import { Change, Edit, inPlaces, mayBeOpen, Place, placesOf, replacedAt, shortened, StatementEdit } from './edit';

export function narrowingsOf(set: AccessSetJson): Edit[] {
  const inStatements = [drop, lessActions, moreExceptions, lessResources, lessPrincipals, moreConditions, lessValues, widerDeny];
  return [...inPlaces(set, inStatements), ...denials(set), ...closings(set)];
}

const drop: StatementEdit = ({ Effect }) => (Effect === 'Allow' ? [['drop an allow', []]] : []);

const lessActions: StatementEdit = (statement) => {
  const { Effect, Action } = statement;
  if (Effect !== 'Allow' || Action === undefined) return [];
  const narrower = replaced(listed(Action), (action) => (action === '*' ? ['oss:*', 'imm:*', '*:*Object'] : tightened(action)));
  return [...shortened(Action), ...narrower].map((actions): Change => ['fewer actions', [{ ...statement, Action: actions }]]);
};

const moreExceptions: StatementEdit = (statement) => {
  const { Effect, NotAction } = statement;
  if (Effect !== 'Allow' || NotAction === undefined) return [];
  return ['oss:GetObject', 'imm:*'].map((action): Change => ['one more exception', [{ ...statement, NotAction: [...listed(NotAction), action] }]]);
};

const lessResources: StatementEdit = (statement) => {
  const { Effect, Resource } = statement;
  if (Effect !== 'Allow' || Resource === undefined) return [];
  const narrower = replaced(listed(Resource), (name) => (name === '*' ? ['acs:oss:*:*:*', 'acs:*:*:11:*'] : tightened(name)));
  return [...shortened(Resource), ...narrower].map((resources): Change => ['fewer resources', [{ ...statement, Resource: resources }]]);
};

/** Of a bucket policy only where nobody in the list is open: without the open ones the others would count under Block Public Access. */
const lessPrincipals: StatementEdit = (statement, kind) => {
  const { Effect, Principal } = statement;
  if (Effect !== 'Allow' || kind === 'identity' || mayBeOpen(statement)) return [];
  if (kind === 'bucket') return shortened(Principal as readonly string[]).map((names): Change => ['fewer principals', [{ ...statement, Principal: names }]]);
  if (typeof Principal === 'string' || Array.isArray(Principal)) return [];
  return Object.entries(Principal as Readonly<Record<string, string>>).flatMap(([type, names]) => (
    shortened(names).map((fewer): Change => ['fewer trusted', [{ ...statement, Principal: { ...Principal as object, [type]: fewer } }]])));
};

const CONJUNCTS: readonly ConditionJson[] = [
  { StringEquals: { 'acs:SourceVpc': 'vpc-a' } }, { StringNotLike: { 'oss:BucketTag/T': 'vpc-?' } }, { IpAddress: { 'acs:SourceIp': '10.0.0.0/8' } },
  { DateLessThan: { 'acs:CurrentTime': '2026-06-30T12:00Z' } }, { Bool: { 'acs:SecureTransport': 'true' } }, { StringEquals: { 'acs:SourceVpc': '${added}' } },
];

const moreConditions: StatementEdit = (statement) => {
  const { Effect, Condition = {} } = statement;
  if (Effect !== 'Allow' || mayBeOpen(statement)) return [];
  return CONJUNCTS.flatMap((conjunct) => {
    const [[operator, keys]] = Object.entries(conjunct);
    const taken = Object.keys(Condition[operator] ?? {}).some((key) => key in keys);
    return taken ? [] : [['one more condition', [{ ...statement, Condition: { ...Condition, [operator]: { ...Condition[operator], ...keys } } }]] satisfies Change];
  });
};

const lessValues: StatementEdit = (statement) => {
  const { Effect, Condition = {} } = statement;
  if (Effect !== 'Allow' || mayBeOpen(statement)) return [];
  return Object.entries(Condition).filter(([operator]) => !operator.includes('Not')).flatMap(([operator, keys]) => Object.entries(keys).flatMap(([key, values]) => (
    shortened(values).map((fewer): Change => ['fewer values', [{ ...statement, Condition: { ...Condition, [operator]: { ...keys, [key]: fewer } } }]]))));
};

/** For everyone a deny without a condition does not reach the owner's identities, so there the condition stays. */
const widerDeny: StatementEdit = (statement) => {
  const { Effect, Action, NotAction, Condition, ...rest } = statement;
  if (Effect !== 'Deny') return [];
  const unconditional: Change = ['a deny without its condition', [{ Effect, ...Action !== undefined ? { Action } : { NotAction }, ...rest }]];
  return [
    ['a deny of all actions', [{ Effect, Action: '*', ...rest, ...Condition && { Condition } }]],
    ...shortened(NotAction).map((fewer): Change => ['a deny with fewer exceptions', [{ ...statement, NotAction: fewer }]]),
    ...mayBeOpen(statement) ? [] : [unconditional],
  ];
};

const DENIED: readonly StatementJson[] = [
  { Effect: 'Deny', Action: 'oss:PutObject' }, { Effect: 'Deny', NotAction: 'oss:*' }, { Effect: 'Deny', Action: ['oss:${verb}', 'sts:*'] },
  { Effect: 'Deny', Action: '*', Condition: { NotIpAddress: { 'acs:SourceIp': '10.0.0.0/8' } } },
];
const WHERE: Readonly<Record<Place['kind'], readonly Partial<StatementJson>[]>> = {
  identity: [{ Resource: '*' }, { Resource: 'acs:oss:*:*:b1/*' }],
  trust: [{ Principal: '*' }, { Principal: { RAM: 'acs:ram::11:root' } }],
  bucket: [{ Resource: '*', Principal: '*' }, { Resource: '*', Principal: ['11', 'arn:sts::12:assumed-role/*/*'] }],
};

function denials(set: AccessSetJson): Edit[] {
  return placesOf(set).flatMap(({ kind, statements, put }) => DENIED.flatMap((denied) => WHERE[kind].map((where): Edit => (
    { name: 'one more deny', apply: () => put([...statements, { ...denied, ...where }]) }))));
}

/** Block Public Access, an ACL that lets nobody in, and a role without a trust document. */
function closings(set: AccessSetJson): Edit[] {
  const { principals = [], buckets = [] } = set;
  return [
    ...buckets.flatMap((bucket, index): Edit[] => [
      { name: 'block public access', apply: () => ({ ...set, buckets: replacedAt(buckets, index, { ...bucket, blockPublicAccess: true }) }) },
      { name: 'a private bucket', apply: () => ({ ...set, buckets: replacedAt(buckets, index, { ...bucket, acl: 'private' }) }) },
    ]),
    ...principals.flatMap(({ trust: _, ...untrusting }, index): Edit[] => (
      [{ name: 'trust nobody', apply: () => ({ ...set, principals: replacedAt(principals, index, { ...untrusting, ...untrusting.id.startsWith('role/') && { trust: NOBODY } }) }) }])),
  ];
}

const NOBODY = { Version: '1' as const, Statement: [{ Effect: 'Deny' as const, Action: '*', Principal: '*' }] };

/** With one value replaced by each narrower one. */
function replaced(values: readonly string[], narrower: (value: string) => readonly string[]): (readonly string[])[] {
  return values.flatMap((value, index) => narrower(value).map((instead) => replacedAt(values, index, instead)));
}

/** A letter more beside the last star, or for a `?`. */
function tightened(pattern: string): string[] {
  const star = pattern.lastIndexOf('*');
  return [
    ...star < 0 ? [] : [`${pattern.slice(0, star)}k${pattern.slice(star)}`, `${pattern.slice(0, star)}*t${pattern.slice(star + 1)}`],
    ...pattern.includes('?') ? [pattern.replace('?', 'G')] : [],
  ];
}
