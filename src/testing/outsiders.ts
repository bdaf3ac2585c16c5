import { AccessSet, Asker, Attached, isUnknownText, UNLISTED } from '../access';
import { asciiLowerCase } from '../policy';

/** Somebody whom the policy of a bucket or the trust policy of a role names, and whom the stacks do not have. */
export interface Outsider {
  /** As the document names them; in lower case too, where it has both spellings of a role. */
  readonly written: string;
  /** One of those who are meant. */
  readonly asker: Asker;
}

export function outsidersOf({ principals, buckets }: AccessSet): readonly Outsider[] {
  const isListed = ({ principal, accountId }: Asker) => principals
    .some((each) => each.accountId === accountId && asciiLowerCase(each.id) === asciiLowerCase(principal));
  const names = new Map<string, string>();
  for (const written of [...buckets.map(({ policy }) => policy), ...principals.map(({ trust }) => trust)].flatMap(namesIn)) {
    names.set(asciiLowerCase(written), names.get(asciiLowerCase(written)) ?? written);
  }
  return [...names.values()].flatMap((written) => {
    const asker = askerNamed(written);
    return asker && !isListed(asker) ? [{ written, asker }] : [];
  });
}

function namesIn(attached: Attached | undefined): readonly string[] {
  const statements = attached && !isUnknownText(attached.text) ? attached.text.statements : [];
  return statements.flatMap(({ principals = [] }) => principals.flatMap(({ value }) => value.literal ?? []));
}

/** An account stands for everyone in it, but for its owner, who may do everything there. */
function askerNamed(written: string): Asker | undefined {
  const [, account, role, session] = /^arn:sts::([\d*?]+):[^/]*\/([^/]+)\/([^/]+)$/.exec(written) ?? [];
  if (role !== undefined) {
    return { principal: `role/${sampleOf(role)}`, accountId: sampleOf(account), ...(session !== '*' && { sessionName: sampleOf(session) }) };
  }
  const [, owner, name] = /^acs:ram::([\d*?]+):(?:root|((?:user|role)\/.+))$/.exec(asciiLowerCase(written)) ?? []; // RAM ignores case there
  const uid = owner ?? (/^\d+$/.test(written) ? written : undefined);
  return uid === undefined ? undefined : { principal: sampleOf(name ?? `user/${UNLISTED}`), accountId: sampleOf(uid) };
}

/** One of the names that a pattern matches. */
function sampleOf(pattern: string): string {
  return pattern.replace(/[*?]/g, '1');
}
