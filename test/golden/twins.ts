/**
 * Negative twins: a document with one field changed, and requests of which at least one must be decided otherwise by it. A field without such a
 * request says nothing that the rest of the document does not say.
 */
import { sampleOf } from './samples';
import { ConditionJson, DocumentJson, listed, RequestJson, StatementJson } from '../reference/json';

type Document = Exclude<DocumentJson, string>;
export type Caller = Pick<RequestJson, 'principal' | 'accountId' | 'sessionName'>;

export interface Twin {
  /** The field: `Statement[0].Action oss:GetObject`. */
  readonly field: string;
  readonly document: Document;
  readonly requests: readonly RequestJson[];
}

/** A twin for each field of each statement; an error for a field that none is known of. */
export function twinsOf(document: Document, caller: Caller): Twin[] {
  return document.Statement.flatMap((statement, index) => Object.keys(statement).flatMap((member) => changesOf(statement, member, caller))
    .map(({ field, change, requests }) => ({
      field: `Statement[${index}].${field}`,
      document: { ...document, Statement: document.Statement.map((each) => (each === statement ? { ...each, ...change } : each)) },
      requests: [...requests, ...requests.map((request) => ({ ...request, context: { ...undenied(document), ...request.context } }))],
    })));
}

/** Another value for a field, and requests that its own value reaches. */
interface Change {
  readonly field: string;
  readonly change: Partial<StatementJson>;
  readonly requests: readonly RequestJson[];
}

function changesOf(statement: StatementJson, member: string, caller: Caller): Change[] {
  const { Effect, Action = [], NotAction = [], Resource = [], Principal, Condition = {} } = statement;
  const each = (values: readonly string[], instead: string, only = (value: string): Partial<StatementJson> => ({ [member]: value })): Change[] =>
    values.map((value) => ({
      field: `${member} ${value}`,
      change: { [member]: without(values, value, instead) },
      requests: hits({ ...statement, ...only(value) }, caller),
    }));
  switch (member) {
    case 'Effect': return [{ field: `Effect ${Effect}`, change: { Effect: Effect === 'Allow' ? 'Deny' : 'Allow' }, requests: hits(statement, caller) }];
    case 'Action': return each(listed(Action), 'oss:Changed');
    case 'NotAction': return each(listed(NotAction), 'oss:Changed', (value) => ({ Action: value }));
    case 'Resource': return each(listed(Resource), 'acs:changed:*:*:changed');
    case 'Principal': return each(principalsOf(Principal), '9999999999999999');
    case 'Condition': return valuesOf(Condition).map(({ operator, key, value }) => {
      const { met, instead } = sampleOf(operator, value);
      const values = without(listed(Condition[operator][key]), value, instead);
      return {
        field: `Condition ${operator} ${key} ${value}`,
        change: { Condition: { ...Condition, [operator]: { ...Condition[operator], [key]: values } } },
        requests: hits(statement, caller, { [key]: met }),
      };
    });
    default: throw new Error(`no twin is known of ${member}`);
  }
}

/** Requests that the statement applies to: each action on each resource, by each principal. What the context says besides has the last word. */
export function hits(
  { Action = 'any:Other', Resource = [], Principal, Condition = {} }: StatementJson, caller: Caller, besides: RequestJson['context'] = {},
): RequestJson[] {
  const context = { ...contextOf(Condition), ...besides };
  const callers = Principal === undefined ? [caller] : principalsOf(Principal).map(oneCaller);
  const resources = listed(Resource).map(oneResource).filter((name) => name.startsWith('acs:')); // no request is about anything else
  return callers.flatMap((one) => listed(Action).flatMap((action) => resources.map((resource) => (
    { ...one, action: oneAction(action), resource, context }))));
}

/** Under which no denial of the document holds that has conditions: one would hide what its other statements say. */
function undenied({ Statement }: Document): Record<string, string> {
  const denials = Statement.filter(({ Effect, Condition }) => Effect === 'Deny' && Condition);
  return Object.fromEntries(denials.flatMap(({ Condition }) => valuesOf(Condition!))
    .map(({ operator, key, value }) => [key, seen(operator, value, false)]));
}

/** Under which all conditions hold. */
function contextOf(condition: ConditionJson): Record<string, string> {
  return Object.fromEntries(Object.entries(condition).flatMap(([operator, keys]) => Object.entries(keys)
    .map(([key, values]) => [key, seen(operator, listed(values)[0], true)])));
}

/** A value of the context under which the condition on one value holds, or does not. */
function seen(operator: string, value: string, holds: boolean): string {
  const { met, missed } = sampleOf(operator, value);
  return operator.includes('Not') === holds ? missed : met;
}

function valuesOf(condition: ConditionJson) {
  return Object.entries(condition).flatMap(([operator, keys]) => Object.entries(keys)
    .flatMap(([key, values]) => listed(values).map((value) => ({ operator, key, value }))));
}

function without(all: readonly string[], some: string, instead: string): string[] {
  return all.map((each) => (each === some ? instead : each));
}

/** Of a bucket policy, where an empty list is everyone. */
function principalsOf(principal: StatementJson['Principal'] = []): readonly string[] {
  if (typeof principal !== 'string' && !Array.isArray(principal)) throw new Error('no twin is known of the principals of a trust policy');
  return principal.length === 0 ? ['*'] : listed(principal);
}

/** One of those that a principal of a bucket policy names. */
function oneCaller(name: string): Caller {
  const [, accountId, role, sessionName] = /^arn:sts::(\d+):assumed-role\/(.+)\/(.+)$/.exec(name) ?? [];
  if (role) return { principal: `role/${oneOf(role)}`, accountId, sessionName: oneOf(sessionName) };
  return name === '*' ? { principal: '*' } : { principal: 'user/any', accountId: name };
}

function oneAction(action: string): string {
  return action === '*' ? 'oss:Any' : action.replace(/\*/g, 'Any').replace(/\?/g, 'A');
}

/** An account of any stands for the owner. */
function oneResource(name: string): string {
  if (name === '*') return 'acs:oss:any:*:any';
  const [acs, service, region, account, ...rest] = name.split(':');
  return [acs, oneOf(service), oneOf(region), account, oneOf(rest.join(':'))].join(':');
}

/** One of what a pattern stands for. */
function oneOf(pattern: string): string {
  return pattern.replace(/\*/g, 'any').replace(/\?/g, 'a');
}
