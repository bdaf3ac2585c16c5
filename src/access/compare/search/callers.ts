import { Names } from './names';
import { asciiLowerCase, MAYBE, Text } from '../../../policy';
import { Caller, identityKey } from '../../caller';
import { Audience, speaksOf } from '../../matching/audience';
import { Budget } from '../budget';
import { Glob, globOf, RUN } from '../strings/glob-tokens';
import { Shape, SHAPES } from '../strings/shape';
import { stringClasses } from '../strings/string-classes';
import { Compared } from '../units/compared';

/**
 * Everyone to compare: who is listed, whom documents name, nobody known, the owner of each account, and one for each
 * kind of caller that is not listed and that a pattern tells apart. Patterns of names, accounts and sessions multiply, and so cost steps.
 */
export function* comparedCallers(compared: Compared, names: Names, budget: Budget): Iterable<Caller> {
  const { audiences } = compared;
  const members = audiences.flatMap((audience) => audience.members);
  const patterns = members.filter(({ value: { literal } }) => literal === undefined || !/^\d+$/.test(literal)).length; // ids are told apart at once
  const seen = new Set<string>();
  for (const caller of everyone(compared, names, budget)) {
    if (!budget.match(members.length) || !budget.spend(patterns)) {
      return;
    }
    const { size } = seen;
    if (seen.add(callerKey(caller, audiences, compared.standsAlone(caller) || names.name(caller))).size > size) {
      yield caller;
    }
  }
}

/**
 * Equal for callers of one kind and account whom nobody lists or names and every principal that counts reaches alike, and so for sessions of one role:
 * the first stands for all.
 */
function callerKey(caller: Caller, audiences: readonly Audience[], isNamed: boolean): string {
  const { kind, name, accountId } = caller;
  const who = isNamed ? `${kind}/${name}` : kind;
  return JSON.stringify([accountId, who, ...audiences.map((audience) => [speaksOf(audience, caller), ...doubtfulMembers(audience, caller)])]);
}

/** By which unknown parts the statement may speak of the caller: others may come to be known, or change. */
function doubtfulMembers({ members }: Audience, caller: Caller): readonly string[] {
  return members.filter(({ reaches }) => reaches(caller) === MAYBE).map(({ key }) => key);
}

function* everyone(compared: Compared, named: Names, budget: Budget): Iterable<Caller> {
  const { principals } = compared.sets[0];
  const listed = new Map(principals.filter(({ id }) => !id.startsWith('group/')).map((each) => [identityKey(each.accountId, each.id), each]));
  const identities = [...listed.values()].map(({ id, accountId, userId }) => callerFrom(id, accountId, userId));
  if (!compared.differsFor(identities)) {
    return;
  }
  const listedNames = (kind: string) => principals.filter(({ id }) => id.startsWith(`${kind}/`)).map(({ id }) => asciiLowerCase(id.slice(kind.length + 1)));
  const samples = (globs: ReadonlySet<string>, shape: Shape, unnamed: string) => (
    samplesOf([...globs].map((glob) => globOf(glob)), shape, unnamed, budget));
  const parties = (texts: readonly Text[]) => samplesOf(texts.map((text) => globOf(text, { literal: true })), SHAPES.party, UNLISTED, budget);
  const names = {
    user: samples(new Set([...named.users, ...listedNames('user')]), SHAPES.name, UNLISTED),
    role: samples(new Set([...named.roles, ...listedNames('role')]), SHAPES.name, UNLISTED),
  };
  const accounts = samples(named.accounts, SHAPES.digits, STRANGER);
  const sessions = samples(named.sessions, SHAPES.name, 'session');
  const inSessions = (caller: Caller) => (caller.kind === 'role' ? [caller, ...sessions.map((sessionName) => ({ ...caller, sessionName }))] : [caller]);

  yield* identities.flatMap(inSessions);
  yield* accounts.map((accountId): Caller => ({ kind: 'root', name: '', accountId }));
  for (const accountId of accounts) {
    for (const kind of ['user', 'role'] as const) {
      const unlisted = names[kind].filter((name) => !listed.has(identityKey(accountId, `${kind}/${name}`)));
      for (const name of unlisted) {
        yield* inSessions({ kind, name, accountId });
      }
    }
  }
  yield { kind: '*', name: '' };
  yield* parties(named.services).map((name): Caller => ({ kind: 'service', name }));
  yield* parties(named.federated).map((name): Caller => ({ kind: 'federated', name }));
}

/** Names that read as what they stand for, where no pattern means them. */
export const UNLISTED = 'unlisted';
export const STRANGER = '9999999999999999';

/** A name for each way in which the globs match names. One that matches all of them tells none apart. */
export function samplesOf(globs: readonly Glob[], shape: Shape, unnamed: string, budget: Budget): readonly string[] {
  const telling = globs.filter(([first, ...others]) => first !== RUN || others.length > 0);
  const isNamed = [...stringClasses(telling, [globOf(unnamed)], shape, budget)].some(({ matches }) => matches.length > 0);
  return [...stringClasses(telling, [], shape, budget)].map(({ sample, matches }) => (matches.length === 0 && !isNamed ? unnamed : sample));
}

function callerFrom(id: string, accountId: string, userId: string | undefined): Caller {
  const slash = id.indexOf('/');
  return { kind: id.slice(0, slash) as Caller['kind'], name: id.slice(slash + 1), accountId, userId };
}
