/** Hand-made cases: what one request on one access set comes to, and which paragraph of the semantics says so. Any evaluator can be held to them. */
import { AccessSetJson, ConditionJson, DocumentJson, List, Outcome, RequestJson, StatementJson } from '../json';

export interface Case {
  readonly paragraph: string;
  readonly name: string;
  readonly set: AccessSetJson;
  readonly request: RequestJson;
  readonly outcome: Outcome;
}

/** One line of a table: paragraph, name, set, request, outcome. */
export type Row = readonly [string, string, AccessSetJson, RequestJson, Outcome];

export function caseOf([paragraph, name, set, request, outcome]: Row): Case {
  return { paragraph, name, set, request, outcome };
}

export const [HOME, AWAY, STRANGE] = ['11', '12', '3'];

type Rest = Omit<StatementJson, 'Effect' | 'Action'>;

export function allow(action: List, resource: List | undefined, rest: Rest = {}): StatementJson {
  return { Effect: 'Allow', Action: action, ...resource !== undefined && { Resource: resource }, ...rest };
}

export function deny(action: List, resource: List | undefined, rest: Rest = {}): StatementJson {
  return { ...allow(action, resource, rest), Effect: 'Deny' };
}

export function when(condition: ConditionJson): Rest {
  return { Condition: condition };
}

export function doc(...statements: StatementJson[]): Exclude<DocumentJson, string> {
  return { Version: '1', Statement: statements };
}

export const ALL = doc(allow('*', '*'));
export const OBJECT = 'acs:oss:cn:11:b1/k';

/** Ann of the home account asks for an object in the bucket of her account. */
export const ann: RequestJson = { principal: 'user/ann', accountId: HOME, action: 'oss:GetObject', resource: OBJECT };
export const worker: RequestJson = { ...ann, principal: 'role/Worker', sessionName: 's1' };
export const root: RequestJson = { ...ann, principal: 'root' };
export const anonymous: RequestJson = { principal: '*', action: ann.action, resource: OBJECT };
/** Somebody of another account, who is not listed. */
export const zoe: RequestJson = { ...ann, principal: 'user/zoe', accountId: AWAY };

/** A set in which ann holds these policies, and the bucket has none. */
export function annHolds(...policies: DocumentJson[]): AccessSetJson {
  return { version: 1, principals: [{ id: 'user/ann', accountId: HOME, policies }], buckets: [{ name: 'b1', ownerAccountId: HOME }] };
}

/** A set of the bucket with this policy, in which ann is listed and holds nothing. */
export function onBucket(...statements: StatementJson[]): AccessSetJson {
  return {
    version: 1,
    principals: [{ id: 'user/ann', accountId: HOME, userId: '27' }],
    buckets: [{ name: 'b1', ownerAccountId: HOME, policy: doc(...statements) }],
  };
}
