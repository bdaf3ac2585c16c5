import { inputError, isUnknown, refuseEmpty, refuseListToken } from '../framework';
import { Effect, identityStatement, rowsOf } from '../policy';
import { conditionOf, Grant, IGrantable } from '../ram';
import type { IOssBucket, OssGrantOptions } from './bucket';
import { patternOf } from './object-pattern';
import { OssAccess } from './oss-access';
import { bucketResource, OssObjects } from './oss-objects';

/** Allows or denies an identity an access, with each action on the level it works on. */
export function grantOnBucket(bucket: IOssBucket, grantable: IGrantable, effect: Effect, access: OssAccess, options: OssGrantOptions): Grant {
  const { objects = ['*'], when = [] } = options;
  refuseEmpty(bucket, 'grant.objects', objects, 'name patterns of keys, or leave it out for all objects');
  refuseListToken(bucket, 'grant.objects', objects);
  requireOneAccount(bucket, grantable);
  const condition = conditionOf(bucket, 'grant.when', when);
  const patterns = objects.map((pattern, index) => OssObjects._of(bucket, patternOf(bucket, `grant.objects[${index}]`, pattern))._resource);
  const levels = [
    { actions: access._onLevel('bucket'), resources: [bucketResource(bucket)] },
    { actions: access._onLevel('object'), resources: patterns },
  ];
  const statements = levels
    .filter(({ actions }) => actions.length > 0)
    .map(({ actions, resources }) => identityStatement(effect, actions, resources, condition));
  const places = options.objects?.map((pattern) => `${bucket.bucketName}/${pattern}`) ?? [bucket.bucketName];
  const purpose = `${effect === Effect.ALLOW ? '' : 'deny '}${access.description} ${places.join(', ')}`;
  return Grant._of(grantable, purpose, [{ to: grantable, placed: grantable.grantee._take(statements.flatMap(rowsOf)) }]);
}

/**
 * A policy of an identity opens only buckets of its own account: of a bucket elsewhere it would allow nothing, without a
 * word from anyone.
 */
export function requireOneAccount(bucket: IOssBucket, { grantee: { id, accountId } }: IGrantable): void {
  const owner = bucket.ownerAccountId;
  if (owner === accountId) {
    return;
  }
  if (owner === undefined || accountId === undefined) {
    const [known, unknown] = accountId === undefined ? [`bucket is of ${owner}`, `\`${id}\``] : [`\`${id}\` is of ${accountId}`, 'the bucket'];
    throw inputError(bucket, 'grant', `the ${known}, and the account of ${unknown} is not known: \`undefined\`; state it as `
      + `${accountId === undefined ? '`accountId`' : '`ownerAccountId`'} there, or as \`account_id\` of its provider, which must be constructed first`);
  }
  if (isUnknown(owner) || isUnknown(accountId)) {
    return;
  }
  throw inputError(bucket, 'grant', `\`${bucket.bucketName}\` belongs to account ${owner} and \`${id}\` to ${accountId}, where only the policy of the bucket `
    + 'can let it in; add a statement to `OssBucketPolicy.of(bucket)`');
}
