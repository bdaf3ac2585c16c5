import { AccessSet, Evaluator, ListedPrincipal } from '../access';
import { IMM_SERVICE, RamAction } from '../catalog';
import { asciiLowerCase, conditionOn, fieldTexts, NamedResource, Text } from '../policy';
import { circumstances } from './circumstances';
import { holdingsOf } from './holdings';
import { EVERYWHERE, Scope, without } from './scope';
import { Side, Sought } from './side';
import { code } from './words';

/** A role that an identity may pass to IMM, and that works for IMM. */
export interface PassedRole {
  /** `role/ImmMedia`. */
  readonly id: string;
  /** Passing it. */
  readonly passing: readonly Scope[];
  /** Where it is allowed something. */
  readonly allowing: (sought: Sought) => readonly Scope[];
  readonly denying: (sought: Sought) => readonly Scope[];
}

/** The roles that are listed, and those that a policy names though they are not: of these nothing is known. */
export function passedRoles(access: AccessSet, caller: ListedPrincipal, side: Side): readonly PassedRole[] {
  const evaluator = new Evaluator(access);
  const listed = access.principals.filter(({ id, accountId }) => id.startsWith('role/') && accountId === caller.accountId);
  const names = new Set(listed.map(({ id }) => asciiLowerCase(id)));
  const known = listed.flatMap(({ accountId, ...role }): PassedRole[] => {
    const request = { principal: `service/${IMM_SERVICE}`, action: 'sts:AssumeRole', resource: `acs:ram::${accountId}:${role.id}`, context: {} };
    const trust = evaluator.decide(request);
    const untold = trust === 'unknown' ? [`${code(role.id)} trusts IMM`] : [];
    const passing = passingOf(side, accountId, role.id).map((scope) => ({ ...scope, provided: [...scope.provided, ...untold].sort() }));
    const roleSide = new Side(access, { accountId, ...role });
    return trust === 'allow' || trust === 'unknown'
      ? [{ id: role.id, passing, allowing: (sought) => roleSide.perhapsAllowing(sought), denying: (sought) => roleSide.denying(sought) }]
      : [];
  });
  const unlisted = [...namedRoles(access, caller)].filter((id) => !names.has(id)).map((id): PassedRole => {
    const assumed = [{ ...EVERYWHERE, provided: [`${code(id)}, which is in none of these stacks, may do its part`] }];
    return { id, passing: passingOf(side, caller.accountId, id), allowing: () => assumed, denying: () => [] };
  });
  return [...known, ...unlisted].filter(({ passing }) => passing.length > 0);
}

function passingOf(side: Side, accountId: string, id: string): readonly Scope[] {
  const condition = conditionOn('StringEquals', 'acs:Service', [Text.of(IMM_SERVICE)]);
  const sought = { action: RamAction.PASS_ROLE, condition, resource: new NamedResource(`acs:ram::${accountId}:${id}`) };
  return without(side.allowing(sought), side.denying(sought), (denial) => circumstances([denial]).trimStart());
}

/** Ids of single roles in what the caller holds, in lower case. */
function namedRoles(access: AccessSet, caller: ListedPrincipal): ReadonlySet<string> {
  const resources = holdingsOf(access, caller).known.flatMap(({ statement }) => statement.resources ?? []);
  return new Set(resources.flatMap((resource) => {
    const [, service, , , relativeId] = fieldTexts(resource);
    const id = service?.literal === 'ram' ? relativeId.literal : undefined;
    return id?.startsWith('role/') && !/[*?]/.test(id) ? [asciiLowerCase(id)] : [];
  }));
}
