import { canonicalStatements, Effect, NO_CONDITION, Text } from '../lib/policy';

/** Merges statements of which no two can be united: each has an action and a resource of its own. */
export function mergeDisjoint(count: number): void {
  canonicalStatements(Array.from({ length: count }, (_, i) => ({
    effect: Effect.ALLOW,
    actions: [Text.of(`oss:Action${i}`)],
    exceptActions: false,
    resources: [Text.of(`acs:oss:*:*:bucket-${i}/*`)],
    condition: NO_CONDITION,
  })));
}
