import { asciiLowerCase, holesAsStars, Text } from '../../../policy';
import { CompiledStatement } from '../../matching/compiled-statement';
import { Budget } from '../budget';
import { FieldGlobs, fieldGlobs, RESOURCE_NAME } from '../strings/field-globs';

/** What the patterns of a statement ask: of actions, and of the fields of names by one of its resources. */
export interface Reach {
  /** In lower case: actions ignore it. */
  readonly actions: readonly string[];
  readonly fields: FieldGlobs;
  /** The last of the fields in lower case: RAM ignores it there. */
  readonly foldedId: string;
}

export function actionGlob(action: Text): string {
  return asciiLowerCase(holesAsStars(action));
}

export function foldedIdOf(fields: FieldGlobs): string {
  return asciiLowerCase(fields[fields.length - 1]);
}

/** Of statements whose resources name calls; equal ones once. */
export function reachesOf(statements: readonly CompiledStatement[], budget: Budget): readonly Reach[] {
  const reaches = new Map<string, Reach>();
  budget.match(statements.length);
  for (const { statement: { actions, exceptActions, resources = [] } } of statements) {
    const globs = [...exceptActions ? ['*'] : [], ...actions.map(actionGlob)];
    for (const resource of resources) {
      const key = JSON.stringify([globs, resource.key]);
      if (!reaches.has(key)) {
        fieldGlobs(resource, RESOURCE_NAME, budget)
          .forEach((fields, index) => reaches.set(index === 0 ? key : `${key}\t${index}`, { actions: globs, fields, foldedId: foldedIdOf(fields) }));
      }
    }
  }
  return [...reaches.values()];
}
