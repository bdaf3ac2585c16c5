import { asciiLowerCase, foldedKey } from '../policy';
import { Fact } from './confidence';
import { nearest } from './nearest';
import { fact } from './sources';

/** A key that conditions can ask about. The fact is about its name and what it applies to. */
export interface ConditionKeyFact extends Fact {
  /** As it stands in a policy. One that ends in `/` is a family: a tag follows. */
  readonly key: string;
  readonly type: 'string' | 'address' | 'date' | 'boolean' | 'number';
  /** Actions, with wildcards, whose requests carry the key; `*` for all. */
  readonly actions: readonly string[];
  readonly note?: string;
}

function key(name: string, type: ConditionKeyFact['type'], actions: readonly string[], from: Fact, note?: string): ConditionKeyFact {
  return { key: name, type, actions, ...from, ...(note === undefined ? {} : { note }) };
}

const ALL = ['*'];
const OSS = ['oss:*'];
const ELEMENTS = fact('high', 'OSS_ELEMENTS');
const BLOCK = fact('high', 'OSS_PUBLIC_ACCESS_BLOCK');
const CONTROL = fact('medium', 'RAM_LANGUAGE');
const GUIDE = fact('medium', 'OSS_DIAGNOSIS');

const IN_POLICIES_OF_BUCKETS = 'told of bucket policies only';
const MAINLY = 'told to be mainly for these';
const TRUST = 'stands in trust policies';

export const CONDITION_KEYS: readonly ConditionKeyFact[] = [
  key('acs:SourceIp', 'address', ALL, ELEMENTS, 'in a bucket policy only together with `acs:SourceVpc`'),
  key('acs:SourceVpc', 'string', ALL, ELEMENTS, 'the id of a VPC, or `vpc-*`'),
  key('acs:SourceVpcId', 'string', OSS, BLOCK, IN_POLICIES_OF_BUCKETS),
  key('acs:SourceVpcIp', 'address', OSS, BLOCK, IN_POLICIES_OF_BUCKETS),
  key('acs:UserAgent', 'string', OSS, ELEMENTS),
  key('acs:CurrentTime', 'date', ALL, ELEMENTS),
  key('acs:SecureTransport', 'boolean', ALL, ELEMENTS),
  key('acs:MFAPresent', 'boolean', ALL, ELEMENTS),
  key('acs:AccessId', 'string', OSS, ELEMENTS, 'ids of temporary keys begin with `STS.` or `TMP.`'),
  key('acs:Service', 'string', ['ram:PassRole'], fact('high', 'IMM_SERVICE_ROLE')),
  key('acs:PrincipalARN', 'string', ALL, CONTROL, 'told of control policies; a field report says that bucket policies take no notice of it'),
  key('acs:PrincipalRdId', 'string', ALL, fact('field', 'ACS_KEYS_FIELD')),
  key('acs:PrincipalRdPath', 'string', ALL, fact('field', 'ACS_KEYS_FIELD')),
  key('acs:ResourceTag/', 'string', ALL, fact('high', 'RAM_CONDITIONS'), 'for services that support authorization by tags'),
  key('acs:RequestTag/', 'string', ALL, fact('high', 'RAM_CONDITIONS'), 'for services that support authorization by tags'),
  key('ram:ServiceName', 'string', ['ram:CreateServiceLinkedRole', 'ram:DeleteServiceLinkedRole'], CONTROL),
  key('ram:ServiceNames', 'string', ['ram:CreateRole'], fact('high', 'RAM_API')),
  key('ram:TrustedPrincipalTypes', 'string', ['ram:CreateRole'], fact('high', 'RAM_API')),
  key('ram:MFAOperationForLogin', 'string', ['ram:SetSecurityPreference'], fact('high', 'RAM_API')),
  key('saml:recipient', 'string', ['sts:AssumeRole'], CONTROL, TRUST),
  key('sts:ExternalId', 'string', ['sts:AssumeRole'], fact('low', 'STS_SDK'), `${TRUST}; the parameter is documented, the name of the key is inferred from it`),
  key('oss:Prefix', 'string', ['oss:ListObjects'], ELEMENTS),
  key('oss:Delimiter', 'string', ['oss:ListObjects'], ELEMENTS),
  key('oss:x-oss-acl', 'string', ['oss:PutBucket', 'oss:PutBucketAcl'], fact('high', 'OSS_RAM_POLICY'), '`private`, `public-read` or `public-read-write`'),
  key('oss:x-oss-object-acl', 'string', ['oss:PutObject', 'oss:PutObjectAcl'], fact('high', 'OSS_RAM_POLICY'), 'the same, or `default`'),
  key('oss:BucketTag/', 'string', OSS, ELEMENTS, 'with `oss:ListBuckets` only where the request filters by the tag, which the console does not'),
  key('oss:ExistingObjectTag/', 'string', ['oss:GetObject', 'oss:*ObjectTagging'], ELEMENTS, MAINLY),
  key('oss:RequestObjectTag/', 'string', ['oss:PutObject', 'oss:*ObjectTagging'], ELEMENTS, MAINLY),
  key('oss:object-remaining-retention-days', 'number', OSS, GUIDE, `${IN_POLICIES_OF_BUCKETS}; its type is inferred from its name`),
  key('oss:ClassicIntranet', 'boolean', OSS, GUIDE, `${IN_POLICIES_OF_BUCKETS}; its type is inferred from its name`),
];

const BY_NAME: ReadonlyMap<string, ConditionKeyFact> = new Map(CONDITION_KEYS.map((row) => [asciiLowerCase(row.key), row]));

/** What is known of a condition key; ignoring case, and whatever the tag of one that names a tag. */
export function conditionKeyFact(name: string): ConditionKeyFact | undefined {
  return BY_NAME.get(familyOf(name));
}

/** The known key that was probably meant, with the tag that was given. */
export function nearestConditionKey(name: string): string | undefined {
  const [, family, tag] = /^([^/]*\/?)(.*)$/.exec(name)!;
  const found = nearest(family, CONDITION_KEYS.map((row) => row.key));
  return found && (found.endsWith('/') ? `${found}${tag || '<tag>'}` : found);
}

/** Of these the documented keys are here; other services have more. */
const WHOLE = ['acs:', 'oss:', 'imm:'];

/** Whether a key like this that the catalog does not know is most likely none. */
export function knowsAllKeysOf(name: string): boolean {
  return WHOLE.some((service) => asciiLowerCase(name).startsWith(service));
}

function familyOf(name: string): string {
  return foldedKey(name).replace(/\/.*/s, '/');
}
