import { AccessLevel, accessLevelByName } from './access-level';
import { Fact } from './confidence';
import { ResourceForm } from './resource-form';

/** One action of a service. The fact is about its name and the form of its resource. */
export interface ActionFact extends Fact {
  readonly action: string;
  readonly resource: ResourceForm;
  /** Forms that serve as well. */
  readonly alsoOn: readonly ResourceForm[];
  readonly accessLevel: AccessLevel;
  readonly note?: string;
}

/** What rows of a table have to say besides. */
interface Remarks {
  readonly alsoOn?: readonly ResourceForm[];
  readonly note?: string;
}

/** Rows of a table that differ in their names alone. */
export function actionsOn(resource: ResourceForm, from: Fact, names: readonly string[], { alsoOn = [], note }: Remarks = {}): ActionFact[] {
  return names.map((action) => (
    { action, resource, alsoOn, accessLevel: accessLevelByName(action), ...from, ...(note === undefined ? {} : { note }) }));
}
