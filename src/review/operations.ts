import { AccessSet, ListedPrincipal } from '../access';
import { Invocation, invocationsOf, modeOf, Party, ProcessOperation, RamAction, Requirement, requirementsOf, Situation } from '../catalog';
import { compareKeys, NamedResource, Text } from '../policy';
import { circumstances } from './circumstances';
import { unknownLines } from './held';
import { holdingsOf } from './holdings';
import { PassedRole, passedRoles } from './passed-roles';
import { EVERYWHERE, Place, Scope, together, without } from './scope';
import { Side, Sought, soughtKey } from './side';
import { accountName, code } from './words';

/** What of an operation's needs varies: requirements are asked for with holes of these names. */
const VARIES = ['source', 'saveTo', 'project'] as const;
type Varying = typeof VARIES[number];

/**
 * One line for each operation that the identity can run, in each way to call it and with each role that it may pass; and one
 * for each document that may give it more.
 */
export function operationLines(access: AccessSet, principal: ListedPrincipal): readonly string[] {
  const caller = new Side(access, principal);
  const lines = passedRoles(access, principal, caller).flatMap((role) => {
    const run = new Run(principal, caller, role);
    return ProcessOperation.all().flatMap((operation) => invocationsOf(operation).invocations
      .flatMap((invocation) => savings(operation, invocation).flatMap((saves) => run.line(operation, invocation, saves) ?? [])));
  });
  return [...lines.sort(compareKeys), ...unknownLines(holdingsOf(access, principal))];
}

function savings(operation: ProcessOperation, invocation: Invocation): readonly boolean[] {
  return { never: [false], optional: [false, true], required: [true] }[modeOf(operation, invocation)!.saves];
}

/** What one identity can run with one service role. */
class Run {
  /** Operations mostly need the same of a place. */
  private readonly known = new Map<string, readonly Scope[]>();

  constructor(private readonly principal: ListedPrincipal, private readonly caller: Side, private readonly role: PassedRole) {}

  line(operation: ProcessOperation, invocation: Invocation, saves: boolean): string | undefined {
    const needs = requirementsOf(operation, situation(this.principal.accountId, this.role, invocation, saves))
      .filter(({ actions }) => !actions.includes(RamAction.PASS_ROLE)); // `passedRoles` has seen to that
    const [source, saveTo, project, anywhere] = [...VARIES, undefined].map((varying) => this.scopes(needs, varying));
    if ([source, saveTo, project, anywhere].some((scopes) => scopes.length === 0)) {
      return undefined;
    }
    const whole = commonProvisos([...source, ...saves ? saveTo : []]);
    const into = saves ? ` into ${this.listed(saveTo, whole)}` : '';
    const on = project === NOTHING_NEEDED ? '' : ` in ${this.listed(project)}`;
    return `${code(operation.operation)} (${invocation}) of ${this.listed(source, whole)}${into}${on}, as ${code(this.role.id)}`
      + `${circumstances([{ ...EVERYWHERE, provided: whole }])}${circumstances(this.role.passing)}${circumstances(anywhere)}`;
  }

  /** Where all that is needed of a place holds, and is not denied for certain. */
  private scopes(requirements: readonly Requirement[], varying: Varying | undefined): readonly Scope[] {
    const needs = requirements.filter(({ resources: [resource] }) => varyingOf(resource) === varying)
      .flatMap(({ party, actions, condition }) => actions
        .map((action) => ({ party, sought: { action, condition, ...varying === undefined && { resource: this.anyOf(action) } } })));
    const key = needs.map(({ party, sought }) => `${party} ${soughtKey(sought)}`).sort().join();
    const scopes = needs.length === 0 ? NOTHING_NEEDED : this.known.get(key) ?? this.found(needs);
    this.known.set(key, scopes);
    return scopes;
  }

  private found(needs: readonly { readonly party: Party; readonly sought: Sought }[]): readonly Scope[] {
    const side = (party: Party) => (party === 'caller' ? this.caller : this.role);
    const allowed = needs.reduce<readonly Scope[]>((scopes, { party, sought }) => together(scopes, side(party).allowing(sought)), [EVERYWHERE]);
    const denied = needs.flatMap(({ party, sought }) => side(party).denying(sought));
    return without(allowed, denied, (denial) => this.scope(denial));
  }

  /** Of an action that takes no resource of its own. */
  private anyOf(action: string): NamedResource {
    return new NamedResource(`acs:${action.split(':', 1)[0]}:*:${this.principal.accountId}:*`);
  }

  /** @param told provisos that are told elsewhere */
  private listed(scopes: readonly Scope[], told: readonly string[] = []): string {
    return scopes
      .map((scope) => this.scope({ ...scope, provided: scope.provided.filter((each) => !told.includes(each)) }))
      .sort(compareKeys).join(', ');
  }

  private scope(scope: Scope): string {
    const named = scope.places.map((place) => this.place(place)).join(' that is also in ');
    return `${named === '' ? 'anything' : named}${circumstances([scope])}`;
  }

  private place({ region, account, relativeId }: Place): string {
    const where = region.literal === '*' ? '' : ` of ${code(region)}`;
    const whose = ['*', this.principal.accountId].includes(account.toString()) ? '' : ` of ${accountName(account.toString())}`;
    return `${code(relativeId)}${where}${whose}`;
  }
}

const NOTHING_NEEDED: readonly Scope[] = [EVERYWHERE];

function situation(accountId: string, { id }: PassedRole, invocation: Invocation, saves: boolean): Situation {
  const [account, any] = [Text.of(accountId), Text.of('*')];
  const objects = (hole: Varying) => ({ bucket: Text.of({ hole }), accountId: any, objects: any });
  return {
    invocations: [invocation],
    source: [objects('source')],
    saveTo: saves ? [objects('saveTo')] : [],
    notify: [],
    project: { region: any, accountId: any, name: Text.of({ hole: 'project' }) },
    serviceRole: { accountId: account, name: Text.of(id.slice('role/'.length)) },
  };
}

function varyingOf({ pieces }: Text): Varying | undefined {
  return VARIES.find((name) => pieces.some((piece) => typeof piece !== 'string' && piece.hole === name));
}

function commonProvisos([first, ...others]: readonly Scope[]): readonly string[] {
  return first.provided.filter((each) => others.every(({ provided }) => provided.includes(each)));
}
