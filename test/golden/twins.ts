/**
 * Negative twins: a document with one field changed, and requests of which at least one must be decided otherwise by it. A field without such a
 * request says nothing that the rest of the document does not say.
 */
import { ConditionJson, DocumentJson, listed, RequestJson, StatementJson } from '../reference/json';

type Document = Exclude<DocumentJson, string>;
type Caller = Pick<RequestJson, 'principal' | 'accountId'>;

export interface Twin {
  /** The field: `Statement[0].Action oss:GetObject`. */
  readonly field: string;
  readonly document: Document;
  readonly requests: readonly RequestJson[];
}

export function twinsOf(document: Document, caller: Caller): Twin[] {
  return document.Statement.flatMap((statement, index) => {
    const twin = (field: string, change: Partial<StatementJson>, requests: readonly RequestJson[]): Twin => ({
      field: `Statement[${index}].${field}`,
      document: { ...document, Statement: document.Statement.map((each) => (each === statement ? { ...each, ...change } : each)) },
      requests: [...requests, ...requests.map((request) => ({ ...request, context: { ...undenied(document), ...request.context } }))],
    });
    const [actions, resources] = [listed(statement.Action ?? []), listed(statement.Resource ?? [])];
    const conditions = statement.Condition ?? {};
    return [
      ...actions.map((action) =>
        twin(`Action ${action}`, { Action: without(actions, action, 'oss:Changed') }, hits({ ...statement, Action: action }, caller))),
      ...resources.map((name) =>
        twin(`Resource ${name}`, { Resource: without(resources, name, 'acs:changed:*:*:changed') }, hits({ ...statement, Resource: name }, caller))),
      ...valuesOf(conditions).map(({ operator, key, value }) => {
        const values = without(listed(conditions[operator][key]), value, otherThan(operator, value));
        return twin(`Condition ${operator} ${key} ${value}`, { Condition: withValues(conditions, operator, key, values) },
          hits(statement, caller, { [key]: one(value) }));
      }),
    ];
  });
}

/** Requests that the statement applies to: each action on each resource. What the context says besides has the last word. */
export function hits({ Action = [], Resource = [], Condition = {} }: StatementJson, caller: Caller, besides: RequestJson['context'] = {}): RequestJson[] {
  const context = { ...contextOf(Condition), ...besides };
  return listed(Action).flatMap((action) => listed(Resource).map((resource) => (
    { ...caller, action: oneAction(action), resource: oneResource(resource, caller.accountId ?? ''), context })));
}

/** Under which no denial of the document holds that has conditions: one would hide what its other statements say. */
function undenied({ Statement }: Document): Record<string, string> {
  const denials = Statement.filter(({ Effect, Condition }) => Effect === 'Deny' && Condition);
  return Object.fromEntries(denials.flatMap(({ Condition }) => valuesOf(Condition!))
    .map(({ operator, key, value }) => [key, operator.includes('Not') ? one(value) : otherThan(operator, value)]));
}

/** Under which all conditions hold. */
function contextOf(condition: ConditionJson): Record<string, string> {
  return Object.fromEntries(Object.entries(condition).flatMap(([operator, keys]) => Object.entries(keys)
    .map(([key, values]) => [key, operator.includes('Not') ? otherThan(operator, listed(values)[0]) : one(listed(values)[0])])));
}

function valuesOf(condition: ConditionJson) {
  return Object.entries(condition).flatMap(([operator, keys]) => Object.entries(keys)
    .flatMap(([key, values]) => listed(values).map((value) => ({ operator, key, value }))));
}

function withValues(condition: ConditionJson, operator: string, key: string, values: readonly string[]): ConditionJson {
  return { ...condition, [operator]: { ...condition[operator], [key]: values } };
}

function without(all: readonly string[], some: string, instead: string): string[] {
  return all.map((each) => (each === some ? instead : each));
}

/** A value that the condition's own values do not match; of none of the documents. */
function otherThan(operator: string, value: string): string {
  if (operator === 'Bool') return value === 'true' ? 'false' : 'true';
  if (/^(Not)?IpAddress/.test(operator)) return '203.0.113.9';
  if (operator.startsWith('String')) return 'changed';
  throw new Error(`no twin is known of ${operator}`);
}

/** One of what a pattern, or a network, stands for. */
function one(pattern: string): string {
  return pattern.replace(/\*/g, 'any').replace(/\?/g, 'a').replace(/\/\d+$/, (bits) => (/^[\d.]+$/.test(pattern.replace(bits, '')) ? '' : bits));
}

function oneAction(action: string): string {
  return action === '*' ? 'oss:Any' : action.replace(/\*/g, 'Any').replace(/\?/g, 'A');
}

function oneResource(name: string, accountId: string): string {
  if (name === '*') return `acs:oss:any:${accountId}:any`;
  const [acs, service, region, account, ...rest] = name.split(':');
  return [acs, one(service), one(region), account === '*' ? accountId : account, one(rest.join(':'))].join(':');
}
