import { AccessSet } from '../access-set';
import { ACCOUNT_ID, Form, JsonPlace, Shape } from './json-place';
import { asciiLowerCase, foldedKey, isObject, NamedResource, readJson, Reading, shown, Text } from '../../policy';
import { Request } from '../request';

const REQUEST: Shape = { what: 'a request', required: ['principal', 'action', 'resource'], optional: ['accountId', 'context', 'sessionName', 'sessionPolicy'] };

const PRINCIPAL: Form = {
  pattern: /^(\*|root|(user|role|service|federated)\/.+)$/,
  words: '`*`, `root`, `user/<name>`, `role/<name>`, `service/<name>` or `federated/<arn>`',
};
const ACTION: Form = { pattern: /^[A-Za-z0-9-]+:[A-Za-z0-9]+$/, words: 'one action without wildcards, such as `oss:GetObject`' };
const RESOURCE: Form = { pattern: /^acs:[^:]*:[^:]*:[^:]*:.*$/, words: 'a resource name, such as `acs:oss:cn-shanghai:1234567890123456:media-prod/a.jpg`' };
/** A request is known: documents of access sets alone have holes. */
const AS_WRITTEN = { read: (written: string) => Text.of(written) };
const ANY_STRING: Form = { pattern: /^/, words: 'a string' };

/** The owners of buckets, by the names of these: a request that says another owner is none that can be decided. */
export type BucketOwners = ReadonlyMap<string, string>;

export function bucketOwners({ buckets }: AccessSet): BucketOwners {
  return new Map(buckets.map(({ name, ownerAccountId }) => [name, ownerAccountId]));
}

/** Reads a request from JSON text, to be decided on an access set with these buckets. */
export function readRequest(json: string, owners: BucketOwners): Reading<Request> {
  return readJson(json, 'request', (value, findings) => read(new JsonPlace(value, '$', findings), owners));
}

function read(request: JsonPlace, owners: BucketOwners): Request | undefined {
  request.expect(REQUEST);
  const principal = request.member('principal').string(PRINCIPAL);
  const accountId = request.member('accountId').string(ACCOUNT_ID);
  const action = request.member('action').string(ACTION);
  const resource = request.member('resource').string(RESOURCE);
  const context = readContext(request.member('context'));
  const sessionName = request.member('sessionName').string(ANY_STRING);
  const sessionPolicy = request.member('sessionPolicy').document('identity', AS_WRITTEN);
  if (principal === undefined || action === undefined || resource === undefined) {
    return undefined;
  }
  checkCaller(request, principal, action);
  checkOwner(request.member('resource'), resource, owners);
  return {
    principal,
    ...(accountId !== undefined && { accountId }),
    action,
    resource,
    context,
    ...(sessionName !== undefined && { sessionName }),
    ...(sessionPolicy && { sessionPolicy }),
  };
}

function readContext(context: JsonPlace): Request['context'] {
  const { json = {} } = context;
  if (!isObject(json)) {
    context.error('DATA_TYPE_MISMATCH', `the context is an object, not ${shown(json)}`, 'write `{"<condition key>":"<value>"}`');
    return {};
  }
  const spellings = new Map<string, string>();
  for (const key of Object.keys(json)) {
    const value = context.member(key);
    value.string(ANY_STRING);
    const other = spellings.get(foldedKey(key));
    if (other !== undefined) {
      value.error('REPEATED_ELEMENT', `\`${key}\` and \`${other}\` are one condition key`, 'keep one of them');
    }
    spellings.set(foldedKey(key), key);
  }
  return json as Request['context'];
}

/** By what stands before the first `/` of a principal: whether it is of an account, and whether it has sessions. */
const CALLERS: Readonly<Record<string, { account?: true; sessions?: true; onlyAssumes?: true }>> = {
  '*': {},
  'root': { account: true },
  'user': { account: true },
  'role': { account: true, sessions: true },
  'service': { onlyAssumes: true },
  'federated': { onlyAssumes: true },
};

/** Holds the members that only some callers have to the caller. */
function checkCaller(request: JsonPlace, principal: string, action: string): void {
  const { account, sessions, onlyAssumes } = CALLERS[principal.split('/')[0]];
  const has = (name: string) => request.member(name).json !== undefined;
  if (account && !has('accountId')) {
    request.member('accountId').error('MISSING_ELEMENT', `\`${principal}\` is of an account`, `say which: ${ACCOUNT_ID.words}`);
  }
  const missing = [...account ? [] : ['accountId'], ...sessions ? [] : ['sessionName', 'sessionPolicy']];
  for (const name of missing.filter(has)) {
    request.member(name).error('INVALID_ELEMENT', `\`${principal}\` has no \`${name}\``, 'leave it out');
  }
  if (onlyAssumes && asciiLowerCase(action) !== 'sts:assumerole') {
    request.member('action').error('INVALID_VALUE', `\`${principal}\` does nothing but assume roles, not ${shown(action)}`, 'write `sts:AssumeRole`');
  }
}

/** An empty or `*` account stands for the owner; every other one says who the owner is. */
function checkOwner(place: JsonPlace, resource: string, owners: BucketOwners): void {
  const { service, account, relativeId } = new NamedResource(resource);
  const owner = service === 'oss' && relativeId !== '*' ? owners.get(relativeId.split('/')[0]) : undefined;
  if (owner !== undefined && account !== '' && account !== '*' && account !== owner) {
    place.error('INVALID_VALUE', `the bucket of ${shown(resource)} is owned by \`${owner}\`, not by \`${account}\``, `write \`${owner}\`, \`*\` or nothing as the account`);
  }
}
