import { TerraformResource } from 'cdktf';
import { IConstruct } from 'constructs';
import { AppState, isUnknown } from '../framework';
import { Effect, Row } from '../policy';
import type { Follower } from './follower';
import type { IGrantable } from './grantable';
import { GranteeOptions } from './grantee-options';
import { Placed } from './placed';
import type { IRamPolicy } from './ram-policy';

/** Places for another identity what was placed for this one outside of its policies. */
export type PlaceFor = (other: IGrantable) => readonly Placed[];

const HOLDINGS = new AppState(() => new Map<string, Holdings>());

/** What an identity holds by this app, and who is to hold the same: the cloud knows one identity, however many constructs refer to it. */
export class Holdings {
  public static of(scope: IConstruct, { accountId = '', kind, name }: GranteeOptions): Holdings {
    const identities = HOLDINGS.of(scope);
    // RAM does not tell names apart by their letter case.
    const key = [accountId, kind, isUnknown(name) ? name : name.toLowerCase()].join('/');
    const known = identities.get(key) ?? new Holdings();
    identities.set(key, known);
    return known;
  }

  /** Whether it is known what the identity holds besides what this app gives it. */
  public complete = false;
  /** By type and name of the policy. */
  public readonly attachments = new Map<string, TerraformResource>();
  public readonly policies: IRamPolicy[] = [];
  /** Of a user, who has one at most. */
  public loginProfile?: IConstruct;
  public readonly followers: Follower[] = [];
  private readonly elsewhere: PlaceFor[] = [];

  private constructor() {}

  add(policy: IRamPolicy): void {
    if (!this.policies.some((one) => policyKey(one) === policyKey(policy))) {
      this.policies.push(policy);
      this.followers.forEach((follower) => follower.hold(policy));
    }
  }

  /** Rows of the identity stand elsewhere than in its policies: whoever holds the same gets those that allow placed in the same way. */
  addElsewhere(rows: readonly Row[], placeFor: (other: IGrantable, rows: readonly Row[]) => readonly Placed[]): void {
    const allowing = rows.filter(({ effect }) => effect === Effect.ALLOW);
    if (allowing.length > 0) {
      const place: PlaceFor = (other) => placeFor(other, allowing);
      this.elsewhere.push(place);
      this.followers.forEach((follower) => follower.place(place));
    }
  }

  /** From here on the follower holds the same, what was there before included. */
  addFollower(follower: Follower): void {
    this.followers.push(follower);
    this.policies.forEach((policy) => follower.hold(policy));
    this.elsewhere.forEach((place) => follower.place(place));
  }
}

export function policyKey({ policyType, policyName }: IRamPolicy): string {
  return `${policyType} ${policyName}`;
}
