/**
 * Principals of trust documents: an object with `RAM`, `Service`, `Federated`, or `"*"`/`["*"]`, which equals `{"RAM": "*"}` = every RAM identity.
 * `RAM`: `acs:ram::<uid>:root` = every identity of that account, `user/…`, `role/…`; five fields, each a glob, the relative id ignoring
 * ASCII case; other forms match nobody. `Service`, `Federated`: the exact string.
 * Our readings: `root` is an identity like users and roles; a relative id that matches `root` is every identity of the account.
 */
import { Caller } from './caller';
import { couldSpell } from './glob';
import { matches, Reader, Written } from './holes';
import { List, listed, StatementJson } from './json';
import { NO, Possible, some } from './possible';
import { couldMatchResource } from './resources';

export function trustPrincipalMatches({ Principal: principal }: StatementJson, caller: Caller, reader: Reader): Possible<boolean> {
  const object = typeof principal === 'string' || Array.isArray(principal) ? { RAM: principal } : principal as Readonly<Record<string, List>>;
  return some(Object.entries(object), ([type, names]) => some(listed(names), (name) => named(type, reader(name), caller)));
}

function named(type: string, written: Written, caller: Caller): Possible<boolean> {
  const question = `trusts ${type} ${caller.kind} ${caller.name} ${caller.account}`;
  if (type === 'RAM') return caller.account === undefined ? NO : matches(written, question, couldBeIdentity(written, caller));
  if (caller.kind !== type.toLowerCase()) return NO;
  return matches(written, question, couldSpell(written.tokens, caller.name));
}

/** RAM forms are matched as resources of service `ram` without a region are, in which fields and case are the same. */
function couldBeIdentity({ tokens }: Written, { kind, name, account }: Caller): boolean {
  const ids = kind === 'root' ? ['root'] : ['root', `${kind}/${name}`];
  return ids.some((id) => couldMatchResource(tokens, `acs:ram::${account}:${id}`));
}
