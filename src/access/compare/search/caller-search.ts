import { Cell, cellsOf, CellTools, Landmarks } from './cells';
import { ContextSearch } from './contexts';
import { Difference, differenceAt } from './difference';
import { Reach, reachesOf } from './reach';
import { Remembered } from './remembered';
import { Side } from './side';
import { asciiLowerCase, NO } from '../../../policy';
import { Caller } from '../../caller';
import { Policies } from '../../engine/policies';
import { speaksOf } from '../../matching/audience';
import { Call } from '../../matching/call';
import { CallContext } from '../../matching/call-context';
import { CompiledStatement } from '../../matching/compiled-statement';
import { Request } from '../../request';
import { fieldGlobs, RESOURCE_NAME } from '../strings/field-globs';
import { patternsMeet } from '../strings/patterns-meet';
import { Compared, Concern } from '../units/compared';

/** A call that shows a difference. */
export interface Shown {
  readonly difference: Difference;
  readonly witness: Request;
  readonly sides: { readonly before: Side; readonly after: Side };
  readonly context: CallContext;
}

const ASSUME_ROLE = 'sts:AssumeRole';
const ASSUME_ROLE_GLOB = asciiLowerCase(ASSUME_ROLE);

/** What all searches of a comparison share. */
interface Tools extends CellTools {
  readonly contexts: ContextSearch;
}

/** Looks for calls of one caller that the two sides decide differently. */
export class CallerSearch {
  private readonly landmarks: Landmarks;
  private readonly ownReaches: readonly Reach[];
  private readonly bucketReaches: ReadonlyMap<string, readonly Reach[]>;
  /** Of the resources with holes: a name is held to each character of these. */
  private readonly openLength: number;
  private readonly known = new Map<string, Iterable<Shown>>();

  constructor(
    private readonly compared: Compared,
    private readonly caller: Caller,
    private readonly tools: Tools,
  ) {
    const { before, after, sets: [{ buckets }] } = compared;
    const own = [before, after].flatMap((side) => statementsOf(side.identityOf(caller)));
    const ofBuckets = buckets.map(({ name }) => [before, after].flatMap((side) => statementsOf(side.bucket(name)!.policies))
      .filter(({ audience }) => speaksOf(audience!, caller) !== NO));
    this.ownReaches = reachesOf(own, tools.budget);
    this.bucketReaches = new Map(buckets.map(({ name }, index) => [name, reachesOf(ofBuckets[index], tools.budget)]));
    this.openLength = [...own, ...ofBuckets.flat()].flatMap(({ statement: { resources = [] } }) => resources)
      .reduce((length, { literal, key }) => length + (literal === undefined ? key.length : 0), 0);
    this.landmarks = {
      actions: [ASSUME_ROLE_GLOB, ...(compared.hasAcls ? ['oss:*'] : [])],
      accounts: [...new Set([...(caller.accountId === undefined ? [] : [caller.accountId]), ...buckets.map(({ ownerAccountId }) => ownerAccountId)])],
      owners: new Map(buckets.map(({ name, ownerAccountId }) => [name, ownerAccountId])),
    };
  }

  /** Calls of actions that the glob matches and that are decided differently: at least one of each kind that there is, as far as the concern reaches. */
  * shown(concern: Concern, action: string): Iterable<Shown> {
    if (this.tools.budget.isSpent) {
      return;
    }
    for (const cell of this.cells(concern, action)) {
      yield* this.remembered(cell);
    }
  }

  private* cells({ unit, bucket, role }: Concern, action: string): Iterable<Cell> {
    if (bucket === undefined && patternsMeet(action, ASSUME_ROLE_GLOB)) {
      yield* (role ? [role] : this.compared.roles).flatMap(({ accountId, id }) => this.accountsAsWritten(accountId)
        .map((account) => ({ action: ASSUME_ROLE, resource: `acs:ram::${account}:${id}` })));
    }
    const nearby = bucket === undefined ? [...this.bucketReaches.values()].flat() : this.bucketReaches.get(bucket)!;
    const reaches = [...this.ownReaches, ...nearby];
    for (const fields of unit.resource && !this.isParty ? fieldGlobs(unit.resource, RESOURCE_NAME, this.tools.budget) : []) {
      yield* cellsOf({ action, fields, bucket }, reaches, this.landmarks, this.tools);
    }
  }

  /** Services and federated identities do nothing but assume roles. */
  private get isParty(): boolean {
    return this.caller.kind === 'service' || this.caller.kind === 'federated';
  }

  /** The caller's own account may be left out of a resource name. */
  private accountsAsWritten(accountId: string): readonly string[] {
    return accountId === this.caller.accountId ? [accountId, '', '*'] : [accountId];
  }

  /** Regions overlap, and so their cells are often the same. */
  private remembered(cell: Cell): Iterable<Shown> {
    const key = `${cell.action} ${cell.resource}`;
    const known = this.known.get(key) ?? new Remembered(this.shownAt(cell));
    this.known.set(key, known);
    return known;
  }

  private* shownAt({ action, resource }: Cell): Iterable<Shown> {
    if (!this.tools.budget.match(resource.length * this.openLength)) {
      return;
    }
    const call = new Call(this.caller, action, resource, {});
    const [before, after] = [this.compared.before, this.compared.after].map((side) => new Side(side.of(call), call));
    for (const context of this.tools.contexts.of(before, after)) {
      const asked = new CallContext(context);
      const difference = differenceAt(before, after, asked, this.tools.budget);
      if (difference) {
        yield { difference, witness: requestOf(this.caller, { action, resource }, context), sides: { before, after }, context: asked };
      }
    }
  }
}

function statementsOf(policies: Policies | undefined): readonly CompiledStatement[] {
  return policies?.statements ?? [];
}

function requestOf({ kind, name, accountId, sessionName }: Caller, { action, resource }: Cell, context: Readonly<Record<string, string>>): Request {
  return {
    principal: kind === '*' || kind === 'root' ? kind : `${kind}/${name}`,
    ...(accountId !== undefined && { accountId }),
    action,
    resource,
    context,
    ...(sessionName !== undefined && { sessionName }),
  };
}
