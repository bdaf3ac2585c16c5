import { TerraformResource, TerraformStack } from 'cdktf';
import { IConstruct } from 'constructs';
import { AppState, createdBy, dependOn, differ, inputError, inputMessage, isUnknown, providerSettings, resolverAt } from '../framework';
import type { IOssBucket } from './bucket';

/** A construct that writes something of which a bucket has one. */
interface Writer extends IConstruct {
  readonly resource: TerraformResource;
}

const KINDS = {
  policy: { what: 'policy', instead: 'add the statements there' },
  block: { what: 'block of public access', instead: 'leave this one out' },
};

type Kind = keyof typeof KINDS;

const WRITES = new AppState(() => new Map<string, BucketWrites>());

/**
 * What an app writes for a bucket that exists once: its policy, and the block of public access. Two writers of one would
 * undo each other with every apply. The block waits for the policy, whichever of them is constructed first.
 */
export class BucketWrites {
  /** By name, since several constructs may stand for one bucket. */
  static of(bucket: IOssBucket): BucketWrites {
    const byName = WRITES.of(bucket);
    const writes = byName.get(bucket.bucketName) ?? new BucketWrites(bucket.bucketName);
    byName.set(bucket.bucketName, writes);
    return writes;
  }

  private readonly writers = new Map<Kind, Writer>();

  private constructor(private readonly bucketName: string) {}

  /** Whether public access to the bucket is blocked, as far as is known by now. */
  get publicAccessBlocked(): boolean {
    return this.writers.has('block');
  }

  /** Throws where there is another one already, and where the bucket's provider cannot write for it. */
  claim(kind: Kind, writer: IConstruct, bucket: IOssBucket): void {
    const other = this.writers.get(kind);
    if (other) {
      throw inputError(writer, 'bucket', taken(kind, bucket.bucketName, other));
    }
    const problem = accountProblem(writer, bucket);
    if (problem) {
      throw inputError(writer, 'bucket', `${problem}; give the bucket a \`provider\` of the account that owns it`);
    }
    const { provider } = bucket;
    if (provider && TerraformStack.of(provider) !== TerraformStack.of(writer)) {
      throw inputError(writer, 'bucket', `the provider of \`${bucket.bucketName}\` is \`${provider.node.path}\`, and providers do not reach into other stacks; `
        + 'construct this in the stack of the provider');
    }
  }

  put(kind: Kind, writer: Writer, bucket: IOssBucket): void {
    this.writers.set(kind, writer);
    dependOn(writer.resource, createdBy(bucket));
    leaveOwner(writer, bucket);
    const [policy, block] = [this.writers.get('policy'), this.writers.get('block')];
    if (policy && block) {
      dependOn(block.resource, [policy.resource]);
    }
  }

  /** Names that are tokens can be compared at synth only: each read of a reference makes another one. */
  problems(kind: Kind, writer: IConstruct): string[] {
    const all = [...WRITES.of(writer).values()].filter(({ writers }) => writers.has(kind));
    if (!all.some(({ bucketName }) => isUnknown(bucketName))) {
      return [];
    }
    const { resolve } = resolverAt(writer);
    const name = resolve(this.bucketName);
    const first = all.find(({ bucketName }) => resolve(bucketName) === name)!.writers.get(kind)!;
    return first === writer ? [] : [inputMessage(writer, 'bucket', taken(kind, name, first))];
  }
}

/** For readers of the stack: as a comment of Terraform JSON, where nothing else there says whose the bucket is. */
function leaveOwner(writer: Writer, { ownerAccountId, provider }: IOssBucket): void {
  if (ownerAccountId !== undefined && !isUnknown(ownerAccountId) && providerSettings(writer, provider).accountId === undefined) {
    writer.resource.addOverride('//.ownerAccountId', ownerAccountId);
  }
}

function taken(kind: Kind, bucketName: string, { node: { path } }: Writer): string {
  const { what, instead } = KINDS[kind];
  return `\`${bucketName}\` has a ${what} already, at ${path}, and a bucket has only one; ${instead}`;
}

/** Why what belongs to the bucket cannot be written: a provider acts for one account. */
export function accountProblem(scope: IConstruct, { bucketName, ownerAccountId, provider }: IOssBucket): string | undefined {
  const here = providerSettings(scope, provider).accountId;
  return !differ(ownerAccountId, here) ? undefined
    : `\`${bucketName}\` belongs to account ${ownerAccountId}, and its provider works in ${here}`;
}
