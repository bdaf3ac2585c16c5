import { CONSOLE_ACTIONS } from '../catalog';
import { ConditionKey, PolicyCondition } from '../ram';
import { Browse } from './browse';
import { foldersAbove, prefixesOf } from './folders';
import { AccessPart, OssAccess } from './oss-access';

const PARTS: Readonly<Record<Browse, readonly AccessPart[]>> = {
  [Browse.API]: [],
  [Browse.CLI]: OssAccess.LIST._parts,
  [Browse.CONSOLE]: [...OssAccess.LIST._parts, { actions: CONSOLE_ACTIONS, when: [] }],
};

/** What finding objects takes besides. */
export function browsingParts(browse: Browse): readonly AccessPart[] {
  return PARTS[browse];
}

/** Listing by the folders of the objects; the console goes through those above them as well, one at a time. */
export function listingOf(browse: Browse, objects: readonly string[] = ['*']): readonly PolicyCondition[] {
  const prefixes = prefixesOf(objects);
  if (!prefixes) {
    return [];
  }
  if (browse !== Browse.CONSOLE) {
    return [ConditionKey.PREFIX.isLike(...prefixes)];
  }
  return [ConditionKey.PREFIX.isLike(...new Set([...objects.flatMap(foldersAbove), ...prefixes])), ConditionKey.DELIMITER.isLike('/')];
}
