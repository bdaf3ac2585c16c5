/**
 * Principals of bucket policies: a bare UID is the account and every identity in it, or the user with that `userId`; `"*"` or `[]` is everyone,
 * but without a Condition (or with `{}`) no identity of the owner's account, `root` included; `arn:sts` names sessions of roles; others nobody.
 */
import { Caller } from './caller';
import { couldSpell } from './glob';
import { Reader, Written } from './holes';
import { listed, StatementJson } from './json';
import { Possible, together } from './possible';
import { Fit, fitOfSession, fitsOfSession } from './session-principals';

export type { Fit };

/** All principals of a statement together. The whole of it is public when one of them is. */
export function bucketPrincipalsFit(statement: StatementJson, caller: Caller, owner: string, reader: Reader): Possible<Fit> {
  const names = listed(statement.Principal as string | readonly string[]);
  const unconditional = Object.keys(statement.Condition ?? {}).length === 0;
  const everyone: Fit = { matches: !(unconditional && caller.account === owner), public: true };
  if (names.length === 0) return [everyone];
  return together(names.map((name) => fits(reader(name), caller, everyone)), { matches: false, public: false },
    (one: Fit, other) => ({ matches: one.matches || other.matches, public: one.public || other.public }));
}

function fits(written: Written, caller: Caller, everyone: Fit): Possible<Fit> {
  const { text, tokens } = written;
  const uids = [caller.account, caller.kind === 'user' ? caller.entry?.userId : undefined].filter((uid) => uid !== undefined);
  if (!written.unknown) {
    if (text === '*') return [everyone];
    return [/^[0-9]+$/.test(text) ? { matches: uids.includes(text), public: false } : fitOfSession(text, caller)];
  }
  const possible: Fit[] = [{ matches: false, public: false }];
  if (couldSpell(tokens, '*')) possible.push(everyone);
  if (uids.some((uid) => couldSpell(tokens, uid))) possible.push({ matches: true, public: false });
  possible.push(...fitsOfSession(tokens, caller));
  const each = new Map(possible.map((fit) => [`${fit.matches} ${fit.public}`, fit]));
  return each.size === 1 ? [...each.values()] : written.settle(`names ${caller.kind} ${caller.name} ${caller.account}`, text, [...each.values()]);
}
