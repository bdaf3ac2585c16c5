import { differ, inputError } from '../framework';
import { Effect, Principal, Row, rowsOf, statementOfRow } from '../policy';
import { GrantOutcome, IGrantable, Placed } from '../ram';
import type { IOssBucket } from './bucket';
import { BucketPrincipal } from './bucket-principal';
import { accountProblem } from './bucket-writes';
import { OssBucketPolicy } from './oss-bucket-policy';
import { bucketResource, OssObjects } from './oss-objects';
import { principalOf } from './principal-of';

/**
 * Puts rows where they work: within one account into a policy of the identity, across accounts into the policy of the
 * bucket. There, a policy of the identity would allow nothing, without a word from anyone.
 *
 * Throws where an account that matters is not known. Nothing is placed before the function that it returns is called.
 *
 * @param objects what the rows speak of; rows on other resources than these and their buckets go to the identity
 */
export function placeOnBuckets(objects: readonly OssObjects[], grantable: IGrantable, rows: readonly Row[]): () => readonly Placed[] {
  const denies = rows.every(({ effect }) => effect === Effect.DENY);
  const abroad = new Map([...new Set(objects.map(({ bucket }) => bucket))]
    .filter((bucket) => isAbroad(bucket, grantable, denies))
    .map((bucket): [IOssBucket, Row[]] => [bucket, []]));
  if (abroad.size === 0) {
    return () => grantable.grantee._take(rows);
  }
  const bucketOf = new Map<string, IOssBucket>();
  for (const { bucket, _resource } of objects) {
    bucketOf.set(_resource.key, bucket).set(bucketResource(bucket).key, bucket);
  }
  const own: Row[] = [];
  for (const row of rows) {
    const bucket = row.resource && bucketOf.get(row.resource.key);
    ((bucket && abroad.get(bucket)) ?? own).push(row);
  }
  // A policy without statements would be an error: nothing may be needed on one of the buckets.
  const needed = [...abroad].filter(([, some]) => some.length > 0);
  return () => [...grantable.grantee._take(own), ...needed.flatMap(([bucket, some]) => placeAbroad(bucket, grantable, some))];
}

/** Whether bucket and identity belong to two accounts. Asks for the account that is not known where the other one is. */
function isAbroad(bucket: IOssBucket, { grantee: { id, accountId } }: IGrantable, denies: boolean): boolean {
  const owner = bucket.ownerAccountId;
  if (owner === accountId) {
    return false;
  }
  if (owner === undefined || accountId === undefined) {
    if (denies) {
      return false; // it holds from either side
    }
    const [known, unknown] = accountId === undefined ? [`bucket is of ${owner}`, `\`${id}\``] : [`\`${id}\` is of ${accountId}`, 'the bucket'];
    throw inputError(bucket, 'grant', `the ${known}, and the account of ${unknown} is not known: \`undefined\`; state it as `
      + `${accountId === undefined ? '`accountId`' : '`ownerAccountId`'} there, or as \`account_id\` of its provider, which must be constructed first`);
  }
  // Two that only Terraform knows are not told apart.
  return differ(owner, accountId);
}

function placeAbroad(bucket: IOssBucket, grantable: IGrantable, rows: readonly Row[]): readonly Placed[] {
  const principal = principalOf(grantable);
  const named = principal instanceof BucketPrincipal;
  const problem = accountProblem(bucket, bucket);
  grantable.grantee._holdings.addElsewhere(rows, (other, some) => placeAbroad(bucket, other, some));
  if (named && problem === undefined) {
    return OssBucketPolicy.of(bucket)._take(rows, principal);
  }
  if (rows.every(({ effect }) => effect === Effect.DENY)) {
    return grantable.grantee._take(rows); // an identity is held to its own denials in every account
  }
  const { reason, remedy } = named ? { reason: problem, remedy: 'give the bucket a `provider` of that account' } : principal;
  return unapplied(bucket, rows, named ? principal._principals(bucket, 'principal') : [principal.standIn], reason!, remedy);
}

/** As the statements that whoever manages the bucket has to add. */
function unapplied(bucket: IOssBucket, rows: readonly Row[], principals: readonly Principal[], reason: string, remedy: string): readonly Placed[] {
  return rows.flatMap((row) => rowsOf({ ...statementOfRow(row), principals }))
    .map((row) => ({ row, outcome: GrantOutcome.UNAPPLIED, belongsIn: `the policy of bucket/${bucket.bucketName}`, reason, remedy }));
}
