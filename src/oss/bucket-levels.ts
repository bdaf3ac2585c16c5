import { OssAction } from '../catalog';
import { asciiLowerCase, Text } from '../policy';
import { PolicyCondition } from '../ram';
import { AccessOn } from './access-statement';
import { Level, levelsOf } from './action-levels';
import { AccessPart } from './oss-access';

/** The resources that an access to a bucket is about, by the levels of actions. */
export interface BucketPlaces {
  /** OSS of the account. */
  readonly service: Text;
  readonly bucket: Text;
  readonly objects: readonly Text[];
  /** Whether those are only some of the objects. */
  readonly narrowed: boolean;
  /** The conditions that bound listing to them. */
  readonly listing: readonly PolicyCondition[];
}

/** Puts each action on the level it works on; a wildcard on both, but where only some objects are meant, on these alone. */
export function onLevels({ service, bucket, objects, narrowed, listing }: BucketPlaces, { actions, when }: AccessPart): readonly AccessOn[] {
  const levels = new Map(actions.map((action) => [action, levelsOf(action)]));
  const on = (...wanted: Level[]) => actions.filter((action) => wanted.every((level) => levels.get(action)!.includes(level)));
  const both = narrowed ? [] : on('bucket', 'object');
  const onBucket = on('bucket').filter((action) => !levels.get(action)!.includes('object'));
  return [
    { actions: on('service'), resources: [service], when },
    { actions: both, resources: [bucket, ...objects], when },
    { actions: onBucket.filter((action) => !isListing(action)), resources: [bucket], when },
    { actions: onBucket.filter(isListing), resources: [bucket], when: [...when, ...listing] },
    { actions: on('object').filter((action) => !both.includes(action)), resources: objects, when },
  ];
}

/** Whether objects narrow what the action does: those that it works on, or those that it lists. */
export function concernsObjects(action: string): boolean {
  return isListing(action) || levelsOf(action).includes('object');
}

/** The one action whose requests carry a prefix. */
export function isListing(action: string): boolean {
  return asciiLowerCase(action) === asciiLowerCase(OssAction.LIST_OBJECTS);
}
