/** The rules and calls of the bench in the language of RAM. */
import { Call, Rule } from './policy-sets';
import { AccessSet, Request } from '../lib/access';
import { ACCESS_FILE_SPELLING, describeFinding, parseDocument } from '../lib/policy';

/** As it is written in a document. */
export interface Statement {
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
  readonly Condition?: object;
}

const ACCOUNT = '1234567890123456';

export function statementOf({ action, path, from }: Rule): Statement {
  return {
    Effect: 'Allow',
    Action: [`oss:${action}`],
    Resource: [`acs:oss:*:*:${path}*`],
    Condition: 'vpc' in from ? { StringEquals: { 'acs:SourceVpc': from.vpc } } : { IpAddress: { 'acs:SourceIp': from.network } },
  };
}

/** Of one user, who has one policy. */
export function accessOf(statements: readonly Statement[]): AccessSet {
  const { document, findings } = parseDocument('identity', JSON.stringify({ Version: '1', Statement: statements }), ACCESS_FILE_SPELLING);
  if (!document || findings.length > 0) {
    throw new Error(findings.map(describeFinding).join('\n'));
  }
  return { principals: [{ id: 'user/app', accountId: ACCOUNT, policies: [{ name: 'policy', text: document }], groups: [] }], buckets: [], blockedAccounts: [] };
}

export function requestOf({ action, path, vpc, ip }: Call): Request {
  return {
    principal: 'user/app',
    accountId: ACCOUNT,
    action: `oss:${action}`,
    resource: `acs:oss:cn-shanghai:${ACCOUNT}:${path}`,
    context: { 'acs:SourceVpc': vpc, 'acs:SourceIp': ip },
  };
}
