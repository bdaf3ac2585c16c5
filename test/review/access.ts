/** Access sets in a few lines, and what the report says of them. */
import { AccessSet, Notice, readAccessSet } from '../../src/access';
import { accessReport } from '../../src/review';

export const ACCOUNT = '1234567890123456';

export const allow = (Action: string | string[], Resource: string | string[], more: object = {}) => ({ Effect: 'Allow', Action, Resource, ...more });
export const deny = (Action: string | string[], Resource: string | string[], more: object = {}) => ({ ...allow(Action, Resource, more), Effect: 'Deny' });
export const policy = (...Statement: object[]) => ({ Version: '1', Statement });
export const IMM_TRUST = policy({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: ['imm.aliyuncs.com'] } });

/** Principals of one account, by id; a document or several. */
export function accessOf(principals: Record<string, object>, buckets: readonly object[] = []): AccessSet {
  const json = { version: 1, principals: Object.entries(principals).map(([id, each]) => ({ id, accountId: ACCOUNT, ...each })), buckets };
  const { value, findings } = readAccessSet(JSON.stringify(json));
  if (!value) throw new Error(JSON.stringify(findings));
  return value;
}

/** The lines below a heading, and below a part of it. */
export function linesOf(access: AccessSet, section: string, part?: string, notices: readonly Notice[] = []): string[] {
  const below = (text: string, heading: string, marks: string) => text.split(`\n${marks} ${heading}`)[1]?.split(`\n${marks} `)[0] ?? '';
  const text = below(accessReport({ access, notices }), section, '##').replace(/^\n\n(?!###)/, '\n');
  return (part === undefined ? text : below(text, part, '###')).split('\n').filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
}
