import { AccessSet, Attached, BucketAcl, ListedBucket, ListedPrincipal } from '../access-set';
import { ACCOUNT_ID, Form, JsonPlace, Shape } from './json-place';
import { ACCESS_FILE_SPELLING, asciiLowerCase, DocumentKind, readJson, Reading, shown } from '../../policy';

const ACCESS_SET: Shape = { what: 'an access set', required: ['version'], optional: ['principals', 'buckets', 'accounts'] };
const PRINCIPAL: Shape = { what: 'a principal', required: ['id', 'accountId'], optional: ['policies', 'groups', 'trust', 'userId'] };
const BUCKET: Shape = { what: 'a bucket', required: ['name', 'ownerAccountId'], optional: ['policy', 'blockPublicAccess', 'acl'] };
const ACCOUNT: Shape = { what: 'an account', required: ['accountId'], optional: ['blockPublicAccess'] };

const PRINCIPAL_ID: Form = { pattern: /^(user|group|role)\/.+$/, words: '`user/<name>`, `group/<name>` or `role/<name>`' };
const GROUP_ID: Form = { pattern: /^group\/.+$/, words: '`group/<name>`' };
const BUCKET_NAME: Form = { pattern: /^/, words: 'the name of the bucket' };
const ACL: Form = { pattern: /^(private|public-read|public-read-write)$/, words: '`private`, `public-read` or `public-read-write`' };
const UNKNOWN_DOCUMENT: Form = { pattern: /^\$\{.+\}$/, words: 'the document as an object, or `${<name>}` where it is not known' };

/** Reads an access set, version 1, from JSON text. */
export function readAccessSet(json: string): Reading<AccessSet> {
  return readJson(json, 'access set', (value, findings) => readSet(new JsonPlace(value, '$', findings)));
}

function readSet(set: JsonPlace): AccessSet {
  set.expect(ACCESS_SET);
  const version = set.member('version');
  if (version.json !== undefined && version.json !== 1) {
    version.error('INVALID_VERSION', `the only version of access sets is \`1\`, not ${shown(version.json)}`, 'write `"version": 1`');
  }
  const accounts = readEach(set.member('accounts'), readAccount, ({ accountId }) => `the account \`${accountId}\``);
  return {
    principals: readEach(set.member('principals'), readPrincipal, ({ id, accountId }) => `\`${asciiLowerCase(id)}\` of account \`${accountId}\``),
    buckets: readEach(set.member('buckets'), readBucket, ({ name }) => `the bucket ${shown(name)}`),
    blockedAccounts: accounts.filter(({ blockPublicAccess }) => blockPublicAccess).map(({ accountId }) => accountId),
  };
}

/** What can be read of a list of things that each stand once, whatever the letter case that `nameOf` leaves out. */
function readEach<T>(list: JsonPlace, read: (place: JsonPlace) => T | undefined, nameOf: (thing: T) => string): readonly T[] {
  const firsts = new Map<string, string>();
  return list.elements().flatMap((place) => {
    const thing = read(place);
    if (!thing) {
      return [];
    }
    const name = nameOf(thing);
    const first = firsts.get(name);
    if (first !== undefined) {
      place.error('REPEATED_ELEMENT', `${name} stands at \`${first}\` already`, 'put both into one');
    }
    firsts.set(name, first ?? place.path);
    return [thing];
  });
}

function readPrincipal(principal: JsonPlace): ListedPrincipal | undefined {
  principal.expect(PRINCIPAL);
  const id = principal.member('id').string(PRINCIPAL_ID);
  const accountId = principal.member('accountId').string(ACCOUNT_ID);
  const policies = principal.member('policies').elements().map((policy, index) => readAttached(policy, 'identity', `${id} policies[${index}]`));
  const groups = principal.member('groups').elements().map((group) => group.string(GROUP_ID));
  const trust = readAttached(principal.member('trust'), 'trust', `${id} trust`);
  const userId = principal.member('userId').string(ACCOUNT_ID);
  return id === undefined || accountId === undefined ? undefined : {
    id,
    accountId,
    policies: policies.filter(isPresent),
    groups: groups.filter(isPresent),
    ...(trust && { trust }),
    ...(userId !== undefined && { userId }),
  };
}

function readBucket(bucket: JsonPlace): ListedBucket | undefined {
  bucket.expect(BUCKET);
  const name = bucket.member('name').string(BUCKET_NAME);
  const ownerAccountId = bucket.member('ownerAccountId').string(ACCOUNT_ID);
  const policy = readAttached(bucket.member('policy'), 'bucket', `bucket ${name}`);
  const blockPublicAccess = bucket.member('blockPublicAccess').flag();
  const acl = bucket.member('acl').string(ACL) as BucketAcl | undefined;
  return name === undefined || ownerAccountId === undefined ? undefined
    : { name, ownerAccountId, ...(policy && { policy }), blockPublicAccess, acl: acl ?? 'private' };
}

function readAccount(account: JsonPlace): { accountId: string; blockPublicAccess: boolean } | undefined {
  account.expect(ACCOUNT);
  const accountId = account.member('accountId').string(ACCOUNT_ID);
  const blockPublicAccess = account.member('blockPublicAccess').flag();
  return accountId === undefined ? undefined : { accountId, blockPublicAccess };
}

function readAttached(document: JsonPlace, kind: DocumentKind, name: string): Attached | undefined {
  if (typeof document.json === 'string') {
    const unknown = document.string(UNKNOWN_DOCUMENT)?.slice(2, -1);
    return unknown === undefined ? undefined : { name, text: { unknown } };
  }
  const text = document.document(kind, ACCESS_FILE_SPELLING);
  return text && { name, text };
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}
