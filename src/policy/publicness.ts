import { conditionOn } from './condition';
import { globMatches } from './glob';
import { Principal } from './principal';
import { principalReach } from './principal-reach';
import { fixesOrigin } from './public';
import { Effect, Statement } from './statement';
import { Text } from './text';
import { MAYBE, NO, not, Truth, YES } from './truth';

/** `isPublic`, where a hole leaves it open. */
export function publicness({ effect, principals = [], condition }: Statement): Truth {
  if (effect !== Effect.ALLOW) {
    return NO;
  }
  const everyone = principals.reduce<Truth>((most, principal) => Math.max(most, reachesEveryone(principal)) as Truth, NO);
  return Math.min(everyone, not(fixesOrigin(condition))) as Truth;
}

/** What is asked of unknown strings, and of which. */
export interface OpenQuestion {
  readonly question: string;
  readonly texts: readonly string[];
}

/** What leaves `publicness` open: what may be everyone, unless something surely is, and what may pin down where a request comes from. */
export function openPublicness({ principals = [], condition }: Statement): OpenQuestion {
  const isForEveryone = principals.some((principal) => reachesEveryone(principal) === YES);
  const named = isForEveryone ? [] : openKeys(principals.filter((each) => reachesEveryone(each) === MAYBE).map(({ value }) => value));
  const origins = condition.flatMap(({ operator, tests }) => tests
    .filter(({ key, values }) => fixesOrigin(conditionOn(operator, key, values)) === MAYBE)
    .map(({ values }) => [operator, ...openKeys(values)])).sort();
  return { question: `public ${JSON.stringify([named, origins])}`, texts: [...named, ...origins.flatMap(([, ...texts]) => texts)] };
}

function openKeys(texts: readonly Text[]): readonly string[] {
  return [...new Set(texts.filter(({ literal }) => literal === undefined).map(({ key }) => key))].sort();
}

/** Whether the principal is a form of "everyone", see `principalReach`. */
function reachesEveryone(principal: Principal): Truth {
  const { pieces, literal } = principal.value;
  if (literal !== undefined) {
    return principalReach(principal) === 'everyone' ? YES : NO;
  }
  const known = pieces.filter((piece) => typeof piece === 'string').join('');
  return known === '*' || (principalReach(principal) !== 'nobody' && mayHideWildcard(pieces[0])) ? MAYBE : NO;
}

const SESSIONS = 'arn:sts::';
/** What stands before the first hole: account, type and role, of which the last one that is there goes on behind it unless its separator is there too. */
const BEFORE_HOLE = /^arn:sts::(?<account>[\d*?]*)(?:(?<colon>:)(?<type>[^/:]*)(?:(?<slash>\/)(?<role>[^/]*)(?<end>\/[^/]*)?)?)?$/;

/** Whether the first hole stands before the session of an `arn:sts` principal: there it may hold, or stand beside, a wildcard. */
function mayHideWildcard(first: Principal['value']['pieces'][number]): boolean {
  if (typeof first !== 'string' || SESSIONS.startsWith(first)) {
    return true;
  }
  const { account = '', colon, type = '', slash, role = '', end } = BEFORE_HOLE.exec(first)?.groups ?? { colon: ':' };
  const isNobody = (colon && account === '') || (end && role === '') || !globMatches(slash ? type : `${type}*`, 'assumed-role');
  return !isNobody && (!end || /[*?]/.test(account + type + role));
}
