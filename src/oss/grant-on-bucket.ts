import { checkCondition } from '../checks';
import { refuseEmpty, refuseListToken, tellOfProperties } from '../framework';
import { Effect, identityStatement, rowsOf } from '../policy';
import { conditionOf, Grant, IGrantable } from '../ram';
import type { IOssBucket, OssGrantOptions } from './bucket';
import { patternOf } from './object-pattern';
import { OssAccess } from './oss-access';
import { bucketResource, OssObjects } from './oss-objects';
import { placeOnBuckets } from './place-on-buckets';

/** Allows or denies an identity an access, with each action on the level it works on. */
export function grantOnBucket(bucket: IOssBucket, grantable: IGrantable, effect: Effect, access: OssAccess, options: OssGrantOptions): Grant {
  const { objects = ['*'], when = [] } = options;
  refuseEmpty(bucket, 'grant.objects', objects, 'name patterns of keys, or leave it out for all objects');
  refuseListToken(bucket, 'grant.objects', objects);
  const condition = conditionOf(bucket, 'grant.when', when);
  const keys = objects.map((pattern, index) => OssObjects._of(bucket, patternOf(bucket, `grant.objects[${index}]`, pattern)));
  const levels = [
    { actions: access._onLevel('bucket'), resources: [bucketResource(bucket)] },
    { actions: access._onLevel('object'), resources: keys.map(({ _resource }) => _resource) },
  ];
  const statements = levels
    .filter(({ actions }) => actions.length > 0)
    .map(({ actions, resources }) => identityStatement(effect, actions, resources, condition));
  // With the actions of both levels: a condition may be meant for one of them.
  tellOfProperties(bucket, checkCondition(identityStatement(effect, access.actions, [], condition), 'grant', { existing: false }));
  const places = options.objects?.map((pattern) => `${bucket.bucketName}/${pattern}`) ?? [bucket.bucketName];
  const purpose = `${effect === Effect.ALLOW ? '' : 'deny '}${access.description} ${places.join(', ')}`;
  const place = placeOnBuckets(keys, grantable, statements.flatMap(rowsOf));
  return Grant._of(grantable, purpose, [{ to: grantable, placed: place() }]);
}
