/** What makes an access set bad input, or a request, or the two together. */
import { keyName } from './conditions';
import { lower } from './glob';
import { AccessSetJson, RequestJson } from './json';
import { mistakesOfDocument } from './mistakes';
import { fieldsOf } from './resources';

export function mistakesOfSet({ principals = [], buckets = [] }: AccessSetJson): string[] {
  return [
    ...principals.flatMap(({ policies = [], trust }, index) => [
      ...policies.flatMap((policy, at) => mistakesOfDocument(policy, 'identity', `principals[${index}].policies[${at}]`)),
      ...trust === undefined ? [] : mistakesOfDocument(trust, 'trust', `principals[${index}].trust`),
    ]),
    ...buckets.flatMap(({ policy }, index) => (policy === undefined ? [] : mistakesOfDocument(policy, 'bucket', `buckets[${index}].policy`))),
    ...repeated(principals.map(({ id, accountId }) => `${lower(id)} of ${accountId}`)),
    ...repeated(buckets.map(({ name }) => `bucket ${name}`)),
  ];
}

export function mistakesOfRequest(set: AccessSetJson, request: RequestJson): string[] {
  const { principal, accountId, action, resource, context = {}, sessionName, sessionPolicy } = request;
  const isParty = /^(?:service|federated)\//.test(principal);
  const isIdentity = /^(?:root$|user\/|role\/)/.test(principal);
  const [, service, , account, id] = fieldsOf(resource);
  const bucket = service === 'oss' && id !== '*' ? (set.buckets ?? []).find(({ name }) => name === id.split('/')[0]) : undefined;
  const isRole = principal.startsWith('role/');
  return [
    ...isParty && lower(action) !== 'sts:assumerole' ? ['action: services and federated identities assume roles and nothing else'] : [],
    ...isIdentity === (accountId !== undefined) ? [] : ['accountId: goes with root, users and roles'],
    ...isRole || (sessionName === undefined && sessionPolicy === undefined) ? [] : ['sessions are those of roles'],
    ...bucket && !['', '*', bucket.ownerAccountId].includes(account) ? ['resource: the account does not own the bucket'] : [],
    ...repeated(Object.keys(context).map((key) => `context ${keyName(key)}`)),
    ...sessionPolicy === undefined ? [] : mistakesOfDocument(sessionPolicy, 'session', 'sessionPolicy'),
  ];
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) < index).map((name) => `${name} stands twice`);
}
