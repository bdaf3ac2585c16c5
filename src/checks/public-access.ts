import { isPublic } from '../policy';
import { BucketRule, remark } from './rule';

/** A statement that lets everyone in; under Block Public Access it lets nobody in, those beside `*` included. */
export const publicAccess: BucketRule = (statement, { publicAccessBlocked, existing }) => {
  if (!isPublic(statement)) {
    return [];
  }
  const who = (statement.principals ?? []).map(({ value }) => `\`${value}\``).join(', ');
  const when = publicAccessBlocked ? 'public access to the bucket is blocked, so' : 'once public access is blocked,';
  return [remark('Principal', 'PUBLIC_ACCESS', publicAccessBlocked && !existing ? 'error' : 'security',
    `the statement lets in ${who}, which is everyone, and so is an empty list; ${when} OSS takes no notice of the statement and refuses to write it`,
    'name accounts, users or roles, or fix where requests come from by a condition such as on `acs:SourceVpc`')];
};
