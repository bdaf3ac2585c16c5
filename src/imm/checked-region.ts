import { IConstruct } from 'constructs';
import { doubtRegion } from '../catalog';
import { inputWarning, isUnknown } from '../framework';

/** Warns of a region that IMM is not known to be offered in. */
export function checkedRegion(scope: IConstruct, region: string | undefined): string | undefined {
  const doubt = region === undefined || isUnknown(region) ? undefined : doubtRegion(region);
  if (doubt !== undefined) {
    inputWarning(scope, 'region', doubt);
  }
  return region;
}
