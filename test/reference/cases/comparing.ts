import { AccessSetJson, StatementJson } from '../json';
import { ALL, allow, annHolds, AWAY, deny, doc, HOME, onBucket, when } from './case';

/** What a change comes to, decided by hand. */
export interface ComparedCase {
  readonly paragraph: string;
  readonly name: string;
  readonly before: AccessSetJson;
  readonly after: AccessSetJson;
  readonly verdict: 'none' | 'narrower' | 'broader' | 'mixed' | 'unknown';
}

type Line = readonly [string, string, AccessSetJson, AccessSetJson, ComparedCase['verdict']];

const nothing = annHolds();
const reads = allow('oss:GetObject', 'acs:oss:*:*:b1/*');
const writes = allow('oss:PutObject', 'acs:oss:*:*:b1/*');
const maybe = allow('oss:GetObject', 'acs:oss:*:*:${bucket}/*');
const maybeMore = allow('oss:GetObject', 'acs:oss:*:*:${folder}');
const from = (range: string) => when({ IpAddress: { 'acs:SourceIp': range } });
const everybodyReads: StatementJson = { ...reads, Principal: '*' };
const withBucket = (bucket: object, ...statements: StatementJson[]): AccessSetJson => (
  { version: 1, buckets: [{ name: 'b1', ownerAccountId: HOME, policy: doc(...statements), ...bucket }] });
const trusting = (trust: StatementJson['Principal'], listed: AccessSetJson['principals'] = []): AccessSetJson => (
  { version: 1, principals: [{ id: 'role/Worker', accountId: HOME, trust: doc({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: trust }) }, ...listed] });

const LINES: readonly Line[] = [
  ['6.4', 'nothing', nothing, nothing, 'none'],
  ['6.4', 'the same', annHolds(doc(reads)), annHolds(doc(reads)), 'none'],
  ['6.4', 'an allow', nothing, annHolds(doc(reads)), 'broader'],
  ['6.4', 'an allow less', annHolds(doc(reads)), nothing, 'narrower'],
  ['6.4', 'another allow', annHolds(doc(reads)), annHolds(doc(writes)), 'mixed'],
  ['6.4', 'a deny', annHolds(doc(reads)), annHolds(doc(reads, deny('*', '*'))), 'narrower'],
  ['6.4', 'a deny of what nobody has', annHolds(doc(reads)), annHolds(doc(reads, deny('imm:*', '*'))), 'none'],
  ['6.4', 'a deny less', annHolds(doc(reads, deny('*', '*'))), annHolds(doc(reads)), 'broader'],
  ['6.4', 'a statement that another one covers', annHolds(ALL), annHolds(ALL, doc(reads)), 'none'],
  ['6.4', 'in another document', annHolds(doc(reads, writes)), annHolds(doc(reads), doc(writes)), 'none'],
  ['6.4', 'an implicit deny made explicit', nothing, annHolds(doc(deny('*', '*'))), 'none'],
  ['6.1', 'a wildcard for what it names', annHolds(doc(reads)), annHolds(doc(allow('oss:GetObject*', 'acs:oss:*:*:b1/*'))), 'broader'],
  ['6.1', 'actions in capitals', annHolds(doc(reads)), annHolds(doc(allow('OSS:GETOBJECT', 'acs:oss:*:*:b1/*'))), 'none'],
  ['6.1', 'an action where it has no meaning', annHolds(doc(reads)), annHolds(doc(reads, allow('oss:GetObject', 'acs:oss:*:*:b1'))), 'broader'],
  ['6.1', 'a range that lies in the other', annHolds(doc(allow('*', '*', from('10.0.0.0/8')))), annHolds(doc(allow('*', '*', from('10.1.0.0/16')))), 'narrower'],
  ['6.1', 'a range in two halves', annHolds(doc(allow('*', '*', from('10.0.0.0/8')))),
    annHolds(doc(allow('*', '*', from('10.0.0.0/9')), allow('*', '*', from('10.128.0.0/9')))), 'none'],
  ['6.1', 'a condition and its opposite', annHolds(ALL),
    annHolds(doc(allow('*', '*', from('10.0.0.0/8')), allow('*', '*', when({ NotIpAddress: { 'acs:SourceIp': '10.0.0.0/8' } })))), 'none'],
  ['6.1', 'any value of a key, and none', annHolds(ALL), annHolds(doc(allow('*', '*', when({ StringLike: { 'acs:SourceVpc': '*' } })))), 'narrower'],
  ['6.2', 'everyone', onBucket(), onBucket(everybodyReads), 'broader'],
  ['6.2', 'an account that nobody is listed of', onBucket(), onBucket({ ...reads, Principal: '77' }), 'broader'],
  ['6.2', 'the owner\'s UID beside everyone', onBucket(everybodyReads), onBucket({ ...reads, Principal: ['*', HOME] }), 'broader'],
  ['6.2', 'a condition for everyone lets the owner\'s identities in', onBucket(everybodyReads),
    onBucket({ ...everybodyReads, Condition: { StringEquals: {} } }), 'broader'],
  ['6.2', 'everyone in a list', onBucket(everybodyReads), onBucket({ ...reads, Principal: [] }), 'none'],
  ['6.2', 'a role, its sessions by a pattern', onBucket(), onBucket({ ...reads, Principal: 'arn:sts::77:assumed-role/w*/*' }), 'broader'],
  ['6.3', 'a bucket that is not listed before, with a policy', annHolds(), withBucket({}, everybodyReads), 'broader'],
  ['6.3', 'a bucket that is not listed before, without', { version: 1 }, withBucket({ policy: undefined }), 'none'],
  ['6.3', 'a user that is not listed before, without policies', { version: 1 }, annHolds(), 'none'],
  ['6.3', 'a user that is not listed before', { version: 1 }, annHolds(doc(reads)), 'broader'],
  ['6.3', 'a user that is listed of another account could have been anybody before', trusting({ RAM: 'acs:ram::12:root' }),
    trusting({ RAM: 'acs:ram::12:root' }, [{ id: 'user/far', accountId: AWAY }]), 'none'],
  ['6.3', 'a group without a member', nothing, { ...nothing, principals: [...nothing.principals!, { id: 'group/g', accountId: HOME, policies: [ALL] }] }, 'none'],
  ['6.2', 'a service that is trusted', trusting({ Service: 'imm.aliyuncs.com' }), trusting({ Service: ['imm.aliyuncs.com', 'oss.aliyuncs.com'] }), 'broader'],
  ['6.2', 'everybody trusted', trusting({ RAM: 'acs:ram::11:root' }), trusting('*'), 'broader'],
  ['6.4', 'Block Public Access', withBucket({}, everybodyReads), withBucket({ blockPublicAccess: true }, everybodyReads), 'narrower'],
  ['6.4', 'a condition that Block Public Access accepts', withBucket({ blockPublicAccess: true }, everybodyReads),
    withBucket({ blockPublicAccess: true }, { ...everybodyReads, ...from('10.0.0.0/8') }), 'broader'],
  ['6.4', 'an ACL', withBucket({}), withBucket({ acl: 'public-read' }), 'unknown'],
  ['6.4', 'another ACL', withBucket({ acl: 'public-read' }), withBucket({ acl: 'public-read-write' }), 'unknown'],
  ['5.3', 'the same ACL', withBucket({ acl: 'public-read' }), withBucket({ acl: 'public-read' }), 'none'],
  ['6.4', 'an allow that may be', nothing, annHolds(doc(maybe)), 'unknown'],
  ['6.4', 'an allow that may have been', annHolds(doc(maybe)), nothing, 'none'],
  ['6.4', 'certain, and maybe before', annHolds(doc(maybe)), annHolds(doc(maybe, reads)), 'unknown'],
  ['5.3', 'the same unknown', annHolds(doc(maybe)), annHolds(doc(maybe)), 'none'],
  ['5.3', 'the same unknown in another statement', annHolds(doc(maybe, writes)), annHolds(doc(writes), doc(maybe)), 'none'],
  ['6.4', 'another unknown', annHolds(doc(maybe)), annHolds(doc(maybeMore)), 'unknown'],
  ['5.3', 'the same unknown document', annHolds('${system-policy:AliyunOSSFullAccess}'), annHolds('${system-policy:AliyunOSSFullAccess}'), 'none'],
  ['6.4', 'another unknown document', annHolds('${system-policy:AliyunOSSReadOnlyAccess}'), annHolds('${system-policy:AliyunOSSFullAccess}'), 'unknown'],
  ['6.4', 'added, beside what may be', nothing, annHolds(doc(reads, allow('oss:PutObject', '${any}'))), 'broader'],
  ['6.4', 'removed, beside what may be', annHolds(doc(reads)), annHolds(doc(allow('oss:PutObject', '${any}'))), 'unknown'],
];

export const COMPARED: readonly ComparedCase[] = LINES.map(
  ([paragraph, name, before, after, verdict]) => ({ paragraph, name, before, after, verdict }));
