import { IConstruct } from 'constructs';
import { ActionFact, actionsReached, BssAction, RESOURCE_TEMPLATES, serviceOf } from '../catalog';
import { inputError, isUnknown, refuseEmpty } from '../framework';
import { OssAccess } from './oss-access';

/** What an action works on: everything of its own service, OSS of the account, a bucket, or its objects. */
export type Level = 'any' | 'service' | 'bucket' | 'object';

const LEVELS: readonly string[] = ['any', 'service', 'bucket', 'object'] satisfies Level[];
const ON_BUCKETS: readonly Level[] = ['bucket', 'object'];

/** The levels that an action of an access works on, or that those which a pattern reaches do; of one that nobody knows, those of a bucket. */
export function levelsOf(action: string): readonly Level[] {
  const levels = [...new Set(actionsReached(action).flatMap((row) => levelOf(row) ?? []))];
  const onBuckets = levels.filter((level) => ON_BUCKETS.includes(level));
  return onBuckets.length > 0 ? onBuckets : levels.length > 0 ? levels : ON_BUCKETS;
}

function levelOf({ resource }: ActionFact): Level | undefined {
  return LEVELS.includes(resource) ? resource as Level : undefined;
}

/** Refuses what is no action of OSS, or works on resources that no grant on OSS names. */
export function checkActions(scope: IConstruct, property: string, { actions }: OssAccess): void {
  refuseEmpty(scope, property, actions, 'name actions, for example `oss:GetObject`');
  for (const action of actions) {
    if (isUnknown(action) || (serviceOf(action) !== 'oss' && action !== BssAction.PAY_ORDER)) {
      throw inputError(scope, property, `\`${action}\` is no action of OSS that is known now; write it out, for example \`oss:GetObject\`, and grant those of other services by \`Grant.statement\``);
    }
    const reached = actionsReached(action);
    if (reached.length > 0 && !reached.some(levelOf)) {
      throw inputError(scope, property, `\`${action}\` works on \`${RESOURCE_TEMPLATES[reached[0].resource]}\`, which is neither a bucket nor an object; grant it by \`Grant.statement\``);
    }
  }
}
