import { AccessSet, Asker, Attached, isUnknownText, STRANGER, UNLISTED } from '../access';
import { asciiLowerCase, globMatches, holesAsStars, Text } from '../policy';

/** Somebody whom the policy of a bucket or the trust policy of a role names, and whom the stacks do not have. */
export interface Outsider {
  /** As the document names them, in the first of two spellings. */
  readonly written: string;
  /** One of those who are meant. */
  readonly asker: Asker;
}

export function outsidersOf({ principals, buckets }: AccessSet): readonly Outsider[] {
  const isListed = ({ principal, accountId }: Asker) => principals
    .some((each) => each.accountId === accountId && asciiLowerCase(each.id) === asciiLowerCase(principal));
  const names = new Map<string, Text>();
  for (const named of [...buckets.map(({ policy }) => policy), ...principals.map(({ trust }) => trust)].flatMap(namesIn)) {
    const key = asciiLowerCase(named.key);
    names.set(key, names.get(key) ?? named);
  }
  return [...names.values()].flatMap((named) => {
    const asker = askerNamed(holesAsStars(named));
    return asker && !isListed(asker) ? [{ written: `${named}`, asker }] : [];
  });
}

function namesIn(attached: Attached | undefined): readonly Text[] {
  const statements = attached && !isUnknownText(attached.text) ? attached.text.statements : [];
  return statements.flatMap(({ principals = [] }) => principals.map(({ value }) => value));
}

/** An account stands for everyone in it, but for its owner, who may do everything there; a star for all accounts. */
function askerNamed(pattern: string): Asker | undefined {
  const [, account, role, session] = /^arn:sts::([\d*?]+):[^/]*\/([^/]+)\/([^/]+)$/.exec(pattern) ?? [];
  if (role !== undefined) {
    return { principal: `role/${sampleOf(role)}`, accountId: sampleOf(account), ...(session !== '*' && { sessionName: sampleOf(session) }) };
  }
  const [, owner, id] = /^acs:ram::([\d*?]+):(.+)$/.exec(asciiLowerCase(pattern)) ?? []; // RAM ignores case there
  if (id !== undefined) {
    const principal = globMatches(id, 'root') ? EVERYONE : identityNamed(id);
    return principal === undefined ? undefined : { principal, accountId: sampleOf(owner) };
  }
  return /^[\d*]+$/.test(pattern) ? { principal: EVERYONE, accountId: pattern === '*' ? STRANGER : sampleOf(pattern) } : undefined;
}

const EVERYONE = `user/${UNLISTED}`;

/** A star may stand for the kind as well. */
function identityNamed(id: string): string | undefined {
  for (const kind of ['user/', 'role/']) {
    const end = Array.from(id, (_, index) => index).find((index) => globMatches(id.slice(0, index), kind));
    if (end !== undefined) {
      return `${kind}${sampleOf(id.slice(end))}`;
    }
  }
  return undefined;
}

/** One of the names that a pattern matches. */
function sampleOf(pattern: string): string {
  return pattern.replace(/[*?]/g, '1');
}
