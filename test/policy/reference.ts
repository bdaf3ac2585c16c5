/** What policy documents mean, written as plainly as it can be said: slow, literal, and sharing nothing with the source but its types. */
import { Effect, Principal, Statement } from '../../src/policy';

/** Over code points: `*` takes nothing, or one more character. */
export function matchesPlainly(pattern: string, text: string): boolean {
  return matches([...pattern], [...text]);
}

function matches([first, ...rest]: readonly string[], text: readonly string[]): boolean {
  if (first === undefined) {
    return text.length === 0;
  }
  if (first === '*') {
    return matches(rest, text) || (text.length > 0 && matches([first, ...rest], text.slice(1)));
  }
  return text.length > 0 && (first === '?' || first === text[0]) && matches(rest, text.slice(1));
}

/** Field by field; the relative ids of RAM ignore letter case. */
export function resourceMatchesPlainly(pattern: string, name: string): boolean {
  if (pattern === '*') {
    return true;
  }
  const [wanted, seen] = [fields(pattern), fields(name)];
  return wanted.length === 5 && seen.length === 5 && wanted.every((field, index) => {
    const fold = index === 4 && seen[1] === 'ram';
    return matchesPlainly(fold ? field.toLowerCase() : field, fold ? seen[index].toLowerCase() : seen[index]);
  });
}

function fields(name: string): string[] {
  const all = name.split(':');
  return all.length < 5 ? all : [...all.slice(0, 4), all.slice(4).join(':')];
}

export interface Caller {
  /** Absent: anonymous, or a service. */
  readonly account?: string;
  /** `root`, `user/<name>` or `role/<name>`. */
  readonly id?: string;
  readonly userId?: string;
  readonly session?: string;
  readonly service?: string;
}

export interface Request {
  readonly caller: Caller;
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, string>>;
  /** Of the bucket that the document stands on, if it stands on one. */
  readonly blockPublicAccess: boolean;
}

/** The account that owns the bucket. */
export const OWNER = '1';

/** What one document says, holes not being known here. */
export function decide(statements: readonly Statement[], request: Request): Effect | undefined {
  const speaking = statements.filter((statement) => statementMatches(statement, request));
  if (speaking.some(({ effect }) => effect === Effect.DENY)) {
    return Effect.DENY;
  }
  const isVoid = (statement: Statement) => request.blockPublicAccess && isPublic(statement);
  return speaking.some((statement) => !isVoid(statement)) ? Effect.ALLOW : undefined;
}

export function statementMatches(statement: Statement, request: Request): boolean {
  const named = statement.actions.some(({ literal }) => matchesPlainly(literal!.toLowerCase(), request.action.toLowerCase()));
  return named !== statement.exceptActions
    && (statement.resources?.some(({ literal }) => resourceMatchesPlainly(literal!, request.resource)) ?? true)
    && (statement.principals?.some((principal) => principalMatches(principal, statement, request.caller)) ?? true)
    && statement.condition.every(({ operator, tests }) => tests.every(({ key, values }) =>
      operatorHolds(operator, values.map(({ literal }) => literal!), valueOf(request.context, key))));
}

function valueOf(context: Request['context'], key: string): string | undefined {
  const name = (spelled: string) => [spelled.split('/')[0].toLowerCase(), ...spelled.split('/').slice(1)].join('/');
  const found = Object.keys(context).find((other) => name(other) === name(key));
  return found === undefined ? undefined : context[found];
}

function operatorHolds(operator: string, values: readonly string[], seen: string | undefined): boolean {
  switch (operator) {
    case 'StringEquals': return seen !== undefined && values.includes(seen);
    case 'StringNotEquals': return seen === undefined || !values.includes(seen);
    case 'StringLike': return seen !== undefined && values.some((value) => matchesPlainly(value, seen));
    default: throw new Error(operator);
  }
}

function principalMatches({ type, value }: Principal, { condition }: Statement, caller: Caller): boolean {
  const named = value.literal!;
  switch (type) {
    case 'Service': return caller.service === named;
    case 'Federated': return false;
    case 'RAM': return caller.account !== undefined && (named === '*' || ramPrincipalMatches(named, caller));
    case 'Bucket': return named === '*'
      ? condition.length > 0 || caller.account !== OWNER
      : caller.account === named || (caller.userId !== undefined && caller.userId === named) || assumedRoleMatches(named, caller);
  }
}

function ramPrincipalMatches(named: string, { account, id }: Caller): boolean {
  const ids = ['root', id!];
  return ids.some((relativeId) => resourceMatchesPlainly(named, `acs:ram::${account}:${relativeId}`));
}

function assumedRoleMatches(named: string, { account, id = '', session = '*' }: Caller): boolean {
  const [, wantedAccount, ...parts] = /^arn:sts::([^:]*):([^/]*)\/([^/]*)\/([^/]*)$/.exec(named) ?? [];
  const [kind, role] = id.split('/');
  return parts.length === 3 && kind === 'role'
    && matchesPlainly(wantedAccount, account!)
    && matchesPlainly(parts[0], 'assumed-role')
    && matchesPlainly(parts[1].toLowerCase(), role.toLowerCase())
    && (session === '*' ? parts[2] === '*' : matchesPlainly(parts[2], session));
}

/** Which Block Public Access makes void when it allows. */
function isPublic({ principals = [], condition }: Statement): boolean {
  const wide = ({ literal }: { literal?: string }) => literal === '*' || /^arn:sts::(.*[*?].*)\/[^/]*$/.test(literal!);
  const fixed = condition.some(({ operator, tests }) => operator !== 'StringNotEquals' && tests.some(({ key, values }) =>
    key.toLowerCase() === 'acs:sourcevpc' && values.every(({ literal }) => !/[*?]/.test(literal!))));
  return principals.some(({ type, value }) => type === 'Bucket' && wide(value)) && !fixed;
}
