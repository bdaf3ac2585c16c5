/** How failed assertions tell what was decided. */
import { Addition, Change, Decision, describeOrigin, isStandIn, Missing, Reason, Request } from '../access';
import { ACCESS_FILE_SPELLING, printStatement } from '../policy';

/** `` `user/app` of this account ``. */
export function toldIdentity(id: string, accountId: string | undefined): string {
  return `\`${id}\`${accountId === undefined ? '' : ` of ${isStandIn(accountId) ? 'this account' : `account \`${accountId}\``}`}`;
}

/** `` `oss:GetObject` on `acs:…` ``, with the context of the request. */
export function toldRequest({ action, resource, context }: Request): string {
  const values = toldValues(context);
  return `\`${action}\` on \`${resource}\`${values === '' ? '' : ` with ${values}`}`;
}

/** `` `acs:SourceVpc` `vpc-1` ``. */
export function toldValues(context: Request['context']): string {
  return Object.entries(context).map(([key, value]) => `\`${key}\` \`${value}\``).join(', ');
}

/** The decision on a line, then a line for each reason. */
export function toldDecision({ decision, reasons }: Decision): readonly string[] {
  return [`decision: ${decision}`, ...reasons.map(toldReason)];
}

function toldReason({ message, source, statement, origin }: Reason): string {
  const place = [source, statement === undefined ? undefined : `Statement[${statement}]`].filter((part) => part !== undefined).join(' ');
  // Files lie in a folder that is gone: the address and the construct are what a reader can look for.
  const found = origin ? describeOrigin({ ...origin, file: undefined }) : '';
  return `  - ${[place, found && `(${found})`].filter((part) => part !== '').join(' ')}${place === '' ? '' : ': '}${message}`;
}

/** What would have to stand where, a line each. */
export function toldAdditions(additions: readonly Addition[]): readonly string[] {
  return additions.flatMap(({ kind, document, statements }) => statements.map((statement) => {
    const where = { identity: `a policy of ${document}`, bucket: `the policy of ${document}`, trust: `the trust policy of ${document.replace(/ trust$/, '')}` }[kind];
    return `missing in ${where}: ${printStatement(kind, statement, ACCESS_FILE_SPELLING)}`;
  }));
}

/** One thing that an operation lacks: what for, the requests that are refused and why, the statements that would add it. */
export function toldMissing({ requirement, refused, additions }: Missing): readonly string[] {
  return [
    `needed to ${requirement.because}:`,
    ...refused.flatMap(({ request, decision }) => [`${toldIdentity(request.principal, request.accountId)}: ${toldRequest(request)}`, ...toldDecision(decision)]).map(indented),
    ...toldAdditions(additions).map(indented),
  ];
}

/** What one side of a comparison allows beyond the other, and a request that shows it. */
export function toldChange({ actions, exceptActions = [], resources, conditions, witness }: Change): readonly string[] {
  const except = exceptActions.length === 0 ? '' : ` but ${listed(exceptActions)}`;
  return [
    `${listed(actions)}${except} on ${listed(resources)}${conditions ? ` where ${JSON.stringify(conditions)}` : ''}`,
    `  witness: ${toldRequest(witness)}`,
  ];
}

export function indented(line: string): string {
  return `  ${line}`;
}

function listed(texts: readonly string[]): string {
  return texts.map((text) => `\`${text}\``).join(', ');
}
