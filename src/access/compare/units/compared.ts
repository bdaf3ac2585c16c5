import { align } from './aligned';
import { differingUnits, Unit } from './unit';
import { ANYTHING, Effect, NO, resourceName, Text } from '../../../policy';
import { AccessSet, ListedPrincipal } from '../../access-set';
import { Caller } from '../../caller';
import { Policies } from '../../engine/policies';
import { CompiledBucket, Situations } from '../../engine/situations';
import { Audience, speaksOf } from '../../matching/audience';
import { Conditions } from '../../matching/compiled-condition';

/** A difference, and where it can show. */
export interface Concern {
  readonly unit: Unit;
  /** Only in calls on this bucket. */
  readonly bucket?: string;
  /** Only in calls that assume this role. */
  readonly role?: ListedPrincipal;
}

/** The two sides of a comparison, and what differs between them. */
export class Compared {
  readonly before: Situations;
  readonly after: Situations;
  /** They list the same identities and buckets, in the same order. */
  readonly sets: readonly [AccessSet, AccessSet];
  /** Of documents that may speak of any caller. */
  private readonly shared: readonly Concern[];
  /** By what the identity holds before; who is listed on one side is so on both. */
  private readonly own = new Map<Policies | undefined, readonly Concern[]>();

  constructor(before: AccessSet, after: AccessSet) {
    const aligned = align(before, after);
    const conditions = new Conditions();
    this.sets = [aligned.before, aligned.after];
    this.before = new Situations(aligned.before, conditions);
    this.after = new Situations(aligned.after, conditions);
    this.shared = [...aligned.before.buckets.flatMap(({ name }) => this.bucketConcerns(name)), ...this.trustConcerns()];
  }

  get roles(): readonly ListedPrincipal[] {
    return this.sets[0].principals.filter(({ id }) => id.startsWith('role/'));
  }

  get hasAcls(): boolean {
    return this.sets.some(({ buckets }) => buckets.some(({ acl }) => acl !== 'private'));
  }

  /** Whom the statements of buckets and roles speak of. */
  get audiences(): readonly Audience[] {
    const policies = [this.before, this.after].flatMap((side, index) => [
      ...this.sets[index].buckets.map(({ name }) => side.bucket(name)!.policies),
      ...this.sets[index].principals.map((principal) => side.trustOf(principal)),
    ]);
    return policies.flatMap((each) => each?.statements.flatMap(({ audience }) => audience ?? []) ?? []);
  }

  /** Whether something differs, where these are all who have policies of their own. */
  differsFor(identities: readonly Caller[]): boolean {
    return this.shared.length > 0 || identities.some((caller) => this.ownConcerns(caller).length > 0);
  }

  /** Whether nobody else stands for the caller: an identity that is listed, or somebody of no account, who may stand for others. */
  standsAlone(caller: Caller): boolean {
    return caller.accountId === undefined || this.before.identityOf(caller) !== undefined;
  }

  concernsOf(caller: Caller): readonly Concern[] {
    return [...this.ownConcerns(caller), ...this.shared.filter(({ unit: { audience } }) => !audience || speaksOf(audience, caller) !== NO)];
  }

  private ownConcerns(caller: Caller): readonly Concern[] {
    const [was, is] = [this.before.identityOf(caller), this.after.identityOf(caller)];
    const concerns = this.own.get(was) ?? differences(was, is, '*', [ANYTHING]).map((unit) => ({ unit }));
    this.own.set(was, concerns);
    return concerns;
  }

  private bucketConcerns(bucket: string): readonly Concern[] {
    const [was, is] = [this.before.bucket(bucket)!, this.after.bucket(bucket)!];
    const whole = resourcesOf(bucket);
    return [...differences(was.policies, is.policies, '*', whole), ...aclDifferences(was, is, whole)].map((unit) => ({ unit, bucket }));
  }

  private trustConcerns(): readonly Concern[] {
    const [before, after] = this.sets.map(({ principals }) => principals);
    return before.flatMap((role, index) => (
      differences(this.before.trustOf(role), this.after.trustOf(after[index]), 'sts:AssumeRole', [undefined]).map((unit) => ({ unit, role }))));
  }
}

/** `actions`, `resources`: all that a document of which nothing is known may speak of. */
function differences(
  before: Policies | undefined, after: Policies | undefined, actions: string, resources: readonly (Text | undefined)[],
): readonly Unit[] {
  const [was, is] = [unknownNames(before), unknownNames(after)];
  const differing = [...[...was].filter((name) => !is.has(name)), ...[...is].filter((name) => !was.has(name))];
  return [...differingUnits(before, after), ...differing.flatMap(() => wide(actions, resources))];
}

function unknownNames(policies: Policies | undefined): ReadonlySet<string> {
  return new Set(policies?.unknown.map(({ unknown }) => unknown));
}

function aclDifferences(was: CompiledBucket, is: CompiledBucket, resources: readonly Text[]): readonly Unit[] {
  const [before, after] = [was, is].map(({ listed, blocked }) => (blocked ? 'private' : listed.acl));
  return before === after ? [] : wide('oss:*', resources);
}

function resourcesOf(bucket: string): readonly Text[] {
  return [bucket, `${bucket}/*`].map((relativeId) => resourceName({ service: Text.of('oss'), relativeId: Text.of(relativeId) }));
}

/** Something that may allow any of these actions; it proves nothing, and so its side does not matter. */
function wide(actions: string, resources: readonly (Text | undefined)[]): readonly Unit[] {
  return resources.map((resource) => ({ side: 'after', effect: Effect.ALLOW, actions: [Text.of(actions)], exceptActions: false, resource, isUnknown: true }));
}
