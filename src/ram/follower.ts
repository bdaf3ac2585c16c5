import { inputWarning } from '../framework';
import { rowsOf } from '../policy';
import { GrantOutcome } from './grant-outcome';
import type { IGrantable } from './grantable';
import { PlaceFor, policyKey } from './holdings';
import { doubtOneIdentity } from './one-identity';
import { Placed } from './placed';
import { IRamPolicy, RamPolicy } from './ram-policy';

/** An identity that is to hold whatever another one holds: the same policies, and the same in policies of buckets. */
export class Follower {
  private readonly policies: RamPolicy[] = [];
  private readonly elsewhere: Placed[] = [];

  constructor(
    public readonly to: IGrantable,
    /** The other one. */
    private readonly of: IGrantable,
  ) {}

  hold(policy: IRamPolicy): void {
    const { id, _withheld: withheld, _holdings: holdings, _attachments: attachments } = this.to.grantee;
    const attachment = this.of.grantee._holdings.attachments.get(policyKey(policy));
    if (attachment) {
      doubtOneIdentity(this.of, 'grantDeploy', attachment, `\`${id}\` gets \`${policy.policyName}\` as well`);
    }
    if (policy instanceof RamPolicy) {
      this.policies.push(policy);
    } else if (withheld) {
      inputWarning(this.to, 'attachTo', `\`${id}\` takes no policies from this app: ${withheld.reason}; `
        + `attach \`${policy.policyName}\` where that identity is managed, since \`${this.of.grantee.id}\` holds it`);
    }
    if (withheld) {
      holdings.add(policy);
    } else {
      attachments.attach(policy);
    }
  }

  place(place: PlaceFor): void {
    this.elsewhere.push(...place(this.to));
  }

  /** What it holds by now as the other one does: policies grow. */
  get placed(): readonly Placed[] {
    return [...this.policies.flatMap((policy) => this.placedOf(policy)), ...this.elsewhere];
  }

  private placedOf(policy: RamPolicy): readonly Placed[] {
    const { grantee } = this.to;
    const rows = policy._document.statements().flatMap(rowsOf);
    return grantee._withheld ? grantee._withheldRows(grantee._withheld, rows)
      : rows.map((row) => ({ row, outcome: GrantOutcome.APPLIED, document: policy.resource, inForceWith: grantee._attachments.of(policy) }));
  }
}
