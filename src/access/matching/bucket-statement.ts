import { Audience, Member } from './audience';
import {
  charactersOf, couldMatch, fixesOrigin, globMatches, MAYBE, NO, not, openOrigin, openPublicness, principalReach, publicness, Statement, Text, YES,
} from '../../policy';
import { Caller } from '../caller';

/** Whose bucket it is decides whom a principal reaches. */
export interface BucketSituation {
  readonly ownerAccountId: string;
  /** Under Block Public Access, its own or its account's. */
  readonly blocked: boolean;
}

/** Whom a statement of a bucket's policy speaks of. */
export function bucketAudience(statement: Statement, { ownerAccountId, blocked }: BucketSituation): Audience {
  const { principals = [], condition } = statement;
  const isVoid = blocked ? publicness(statement) : NO;
  // Where its principals alone decide whether the statement is public, it counts only with fillings that make none of them everyone.
  const onlyNamed = isVoid !== NO && fixesOrigin(condition) === NO;
  const spared = condition.length > 0 ? undefined : ownerAccountId;
  const members = principals.filter((principal) => !onlyNamed || principalReach(principal) !== 'everyone')
    .map(({ value }) => ({ key: `${value.key} ${spared ?? ''}`, value, reaches: principalTest(value, spared, onlyNamed) }));
  const isForEveryone = principals.some((principal) => principal.value.literal !== undefined && principalReach(principal) === 'everyone');
  return {
    members,
    atMost: not(isVoid),
    hangsOn: isVoid === MAYBE ? openPublicness(statement) : undefined,
    open: isVoid === MAYBE && isForEveryone ? openOrigin(condition) : undefined,
  };
}

type PrincipalTest = Member['reaches'];

function everyoneBut(sparedAccountId: string | undefined): PrincipalTest {
  return ({ accountId }) => (accountId !== undefined && accountId === sparedAccountId ? NO : YES);
}

/** @param onlyNamed whether fillings with which the principal is everyone do not count */
function principalTest(value: Text, sparedAccountId: string | undefined, onlyNamed: boolean): PrincipalTest {
  const everyone: PrincipalTest = onlyNamed ? () => NO : everyoneBut(sparedAccountId);
  const { literal, pieces } = value;
  if (literal === '*') {
    return everyone;
  }
  if (literal !== undefined) {
    return DIGITS.test(literal) ? (caller) => (isNumbered(caller, (id) => id === literal) ? YES : NO) : sessionTest(value, onlyNamed);
  }
  const known = pieces.filter((piece) => typeof piece === 'string').join('');
  const glob = pieces.map((piece) => (typeof piece === 'string' ? piece : '*')).join('');
  const ofSessions = sessionTest(value, onlyNamed);
  return (caller) => {
    const could = ((known === '' || known === '*') && everyone(caller) === YES)
      || (/^\d*$/.test(known) && isNumbered(caller, (id) => globMatches(glob, id)))
      || ofSessions(caller) !== NO;
    return could ? MAYBE : NO;
  };
}

const DIGITS = /^\d+$/;

/** An account's id reaches every identity in it, a user's id that user. */
function isNumbered({ accountId, userId }: Caller, matches: (id: string) => boolean): boolean {
  return (accountId !== undefined && matches(accountId)) || (userId !== undefined && matches(userId));
}

const SESSIONS = 'arn:sts::';

/** `arn:sts::<account>:assumed-role/<role>/<session>`, each part a pattern of its own. */
function sessionTest(value: Text, onlyNamed: boolean): PrincipalTest {
  const [first] = value.pieces;
  const begins = typeof first !== 'string' || first.startsWith(SESSIONS) || SESSIONS.startsWith(first);
  const characters = charactersOf(value);
  return ({ kind, accountId, name, sessionName }) => {
    if (!begins || kind !== 'role' || `${name}${sessionName ?? ''}`.includes('/')) {
      return NO;
    }
    const role = `${SESSIONS}${accountId}:assumed-role/${name}`;
    const typeEnd = role.indexOf('/');
    return couldMatch(characters, {
      name: `${role}/${sessionName ?? '*'}`,
      parts: (index) => index === typeEnd || index === role.length || (role[index] === ':' && index < typeEnd),
      folds: (index) => index > typeEnd && index < role.length,
      // A request without a session name is in none: a bare star means all of them, whoever is in one or not.
      literalFrom: sessionName === undefined ? role.length + 1 : undefined,
      wildFrom: onlyNamed ? role.length + 1 : undefined,
    }) ? YES : NO;
  };
}
