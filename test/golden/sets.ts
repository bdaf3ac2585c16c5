/** The two access sets of a golden: what our constructs synthesise, and the same with the published policy in the place of ours. */
import { Ask, Golden } from './golden';
import { Here } from './here';
import { Published } from './published';
import { STAND_IN_ACCOUNT } from '../../src/access';
import { AccessSetJson, DocumentJson, RequestJson } from '../reference/json';
import { synthesisedAccess } from '../synthesised-access';

/** Stands beside a policy that denies, or its denials would not show. */
const EVERYTHING: DocumentJson = { Version: '1', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

export interface Sets {
  readonly published: AccessSetJson;
  readonly ours: AccessSetJson;
}

export function setsOf({ ours: write, holder = 'user/app' }: Golden, { policy, accountId }: Published): Sets {
  const ours = synthesised(write, accountId);
  return { ours, published: holding(ours, holder, () => [policy]) };
}

/** What constructs of ours come to. */
export function synthesised(write: Golden['ours'], accountId?: string): AccessSetJson {
  const here = new Here(accountId);
  write(here);
  return synthesisedAccess(here.stack);
}

/** The documents that the holder has: a bucket has one. */
export function documentsOf(set: AccessSetJson, holder: string): Exclude<DocumentJson, string>[] {
  const documents = holder.startsWith('bucket/')
    ? (set.buckets ?? []).filter(({ name }) => `bucket/${name}` === holder).flatMap(({ policy = [] }) => policy)
    : (set.principals ?? []).filter(({ id }) => id === holder).flatMap(({ policies = [] }) => policies);
  return documents.map((document) => {
    if (typeof document === 'string') throw new Error(`nobody knows what ${document} says`);
    return document;
  });
}

/** The set with other documents for the holder. */
export function holding(set: AccessSetJson, holder: string, change: (documents: readonly DocumentJson[]) => DocumentJson[]): AccessSetJson {
  const changed = change(documentsOf(set, holder));
  return {
    ...set,
    principals: set.principals?.map((one) => (one.id === holder ? { ...one, policies: changed } : one)),
    buckets: set.buckets?.map((one) => (`bucket/${one.name}` === holder ? { ...one, policy: changed[0] } : one)),
  };
}

/** The same where every identity is allowed everything that nothing denies. */
export function whereAllIsAllowed(set: AccessSetJson): AccessSetJson {
  return { ...set, principals: set.principals?.map((one) => ({ ...one, policies: [...one.policies ?? [], EVERYTHING] })) };
}

/** Who asks: the holder, or for a bucket the one identity that there is. */
export function callerOf(set: AccessSetJson, holder = 'user/app'): Pick<RequestJson, 'principal' | 'accountId'> {
  const { id, accountId } = set.principals!.find((one) => one.id === holder) ?? set.principals![0];
  return { principal: id, accountId };
}

export function requestOf({ action, on, context }: Ask, caller: ReturnType<typeof callerOf>): RequestJson {
  const account = caller.accountId ?? STAND_IN_ACCOUNT;
  return { ...caller, action, resource: on.startsWith('acs:') ? on.replace('{account}', account) : `acs:oss:cn-shanghai:${account}:${on}`, context };
}
