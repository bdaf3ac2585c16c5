import { AccessSet, Folded, isUnknownText, ListedBucket, ListedPrincipal, Notice } from '../access';
import { StsAction } from '../catalog';
import { asciiLowerCase, compareKeys, Effect, isPublic, NO, Principal, Statement, Text } from '../policy';
import { heldLines, inOrder, statementLines, through } from './held';
import { addressOf, statementsOf } from './holdings';
import { operationLines } from './operations';
import { actionTruth } from './side';
import { accountName, code, testsOf, whereOf } from './words';

/**
 * Who may do what, as Markdown: one fact a line, in an order that depends on nothing but the facts. What denies wins over
 * what allows, and is told as such.
 */
export function accessReport({ access, notices }: Folded): string {
  const principals = [...access.principals].sort((a, b) => compareKeys(sortKey(a), sortKey(b)));
  const callers = principals.filter(({ id }) => !id.startsWith('group/'));
  return `${[
    '# Access report',
    ...section('Operations of IMM', 'Through all grants: the caller\'s own, and those of the service role that it passes to IMM.',
      callers.map((principal) => [titleOf(principal), operationLines(access, principal)])),
    ...section('Identities', 'Everything that policies say of them, wildcards as they are written. A denial wins over whatever allows.',
      principals.map((principal) => [titleOf(principal), [...groupLines(access, principal), ...heldLines(access, principal)]])),
    ...section('Roles', 'Who may work as them.', principals.filter(({ id }) => id.startsWith('role/')).map((role) => [titleOf(role), trustLines(role)])),
    ...section('Buckets', 'Whom their policies let in.', [...access.buckets].sort((a, b) => compareKeys(a.name, b.name))
      .map((bucket) => [`${code(bucket.name)} of ${accountName(bucket.ownerAccountId)}`, bucketLines(access, bucket)])),
    ...unseen(notices),
  ].join('\n\n')}\n`;
}

function sortKey({ accountId, id }: ListedPrincipal): string {
  return `${accountId} ${asciiLowerCase(id)}`;
}

function titleOf({ id, accountId }: ListedPrincipal): string {
  return `${code(id)} of ${accountName(accountId)}`;
}

/** Parts without a line are left out. */
function section(title: string, about: string, parts: readonly (readonly [string, readonly string[]])[]): readonly string[] {
  const told = parts.filter(([, lines]) => lines.length > 0);
  return [`## ${title}`, told.length === 0 ? 'None.' : about, ...told.flatMap(([name, lines]) => [`### ${name}`, listOf(lines)])];
}

function listOf(lines: readonly string[]): string {
  return [...new Set(lines)].map((line) => `- ${line}`).join('\n');
}

function groupLines({ principals }: AccessSet, { id, accountId, groups }: ListedPrincipal): readonly string[] {
  const isThis = (group: string) => asciiLowerCase(group) === asciiLowerCase(id);
  const members = principals.filter((other) => other.accountId === accountId && other.groups.some(isThis));
  return [...groups.map((group) => `Member of ${code(group)}`), ...members.map((member) => `Has the member ${code(member.id)}`)].sort(compareKeys);
}

const NOBODY = 'Nobody';

function trustLines({ trust }: ListedPrincipal): readonly string[] {
  if (trust === undefined) {
    return [NOBODY];
  }
  if (isUnknownText(trust.text)) {
    return [`Not known: ${code(`\${${trust.text.unknown}}`)}`];
  }
  const statements = statementsOf(trust).filter((statement) => actionTruth(statement, StsAction.ASSUME_ROLE) !== NO);
  const lines = statements.flatMap(({ effect, principals = [], condition }) => principals.map((principal) =>
    `${effect === Effect.DENY ? 'Denied: ' : ''}${trusted(principal)}${whereOf(testsOf(condition))}, ${through(addressOf(trust))}`));
  return lines.length === 0 ? [NOBODY] : lines.sort(compareKeys);
}

function trusted({ type, value }: Principal): string {
  const kind = { RAM: 'Identity', Service: 'Service', Federated: 'Federated identities of', Bucket: '' }[type];
  return value.literal === '*' ? 'Every identity of every account (`*`)' : `${kind} ${code(value)}`;
}

function bucketLines({ blockedAccounts }: AccessSet, { ownerAccountId, policy, blockPublicAccess, acl }: ListedBucket): readonly string[] {
  const blocked = [...blockPublicAccess ? ['of the bucket'] : [], ...blockedAccounts.includes(ownerAccountId) ? ['of its account'] : []];
  return [
    blocked.length > 0 ? `Public access is blocked, by the setting ${blocked.join(' and that ')}` : 'Public access is not blocked',
    ...acl === 'private' ? [] : [`ACL: ${code(acl)}${blocked.length > 0 ? ', void under the block of public access' : ', which may let in more than its policy does'}`],
    ...policy && isUnknownText(policy.text) ? [`Policy not known: ${code(`\${${policy.text.unknown}}`)}, ${through(addressOf(policy))}`] : [],
    ...policy ? inOrder(statementsOf(policy).flatMap((statement) => policyLines(statement, addressOf(policy), blocked.length > 0))) : [],
  ];
}

function policyLines(statement: Statement, address: string, blocked: boolean) {
  const isVoid = blocked && isPublic(statement) ? '; void, since public access is blocked' : '';
  return (statement.principals ?? []).flatMap(({ value }) =>
    statementLines(statement, () => `, to ${letIn(value)}, ${through(address)}${isVoid}`));
}

function letIn(value: Text): string {
  return value.literal === '*' ? 'everyone (`*`)' : code(value);
}

/** What the reader of the stacks could not see. Errors name files, which differ from machine to machine, and speak for themselves. */
function unseen(notices: readonly Notice[]): readonly string[] {
  const lines = notices.filter((notice) => notice.class !== 'error').map(({ origin, message }) => `${origin.address === undefined ? '' : `${code(origin.address)}: `}${message}`);
  return lines.length === 0 ? [] : ['## Not seen', listOf(lines.sort(compareKeys))];
}
