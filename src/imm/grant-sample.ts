import { keyActionsOf, RoleSample, sampleActions } from '../catalog';
import { refuseEmpty } from '../framework';
import { bucketResource, IOssBucket, keyResource, placeOnBuckets } from '../oss';
import { Effect, identityStatement, rowsOf } from '../policy';
import { Grant, RamRole } from '../ram';

/** Gives a service role what a published policy lists, on these buckets alone and with each action on the level it works on. */
export function grantSample(role: RamRole, purpose: string, sample: RoleSample, buckets: readonly IOssBucket[]): Grant {
  refuseEmpty(role, 'buckets', buckets, `name the buckets that ${purpose} work on`);
  const objects = buckets.map((bucket) => bucket.objects('*'));
  const onObjects = sampleActions(sample, 'object');
  const statements = [
    identityStatement(Effect.ALLOW, sampleActions(sample, 'bucket'), buckets.map(bucketResource)),
    identityStatement(Effect.ALLOW, onObjects, objects.map(({ _resource }) => _resource)),
    ...buckets.flatMap((bucket) => keyResource(bucket) ?? []).map((key) => identityStatement(Effect.ALLOW, keyActionsOf(onObjects), [key])),
  ];
  const place = placeOnBuckets(objects, role, statements.flatMap(rowsOf));
  return Grant._of(role, purpose, [{ to: role, placed: place() }]);
}
