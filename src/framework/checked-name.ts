import { IConstruct } from 'constructs';
import { checkName, doubtName, NameRule } from '../catalog';
import { inputError, inputWarning } from './input-error';
import { isUnknown } from './tokens';

/**
 * Refuses a name that the cloud would refuse at apply and warns of an unusual one; a token passes, as nothing is known
 * of it yet.
 */
export function checkedName(scope: IConstruct, property: string, name: string, rule: NameRule): string {
  if (isUnknown(name)) {
    return name;
  }
  const complaint = checkName(rule, name);
  if (complaint) {
    throw inputError(scope, property, complaint);
  }
  const doubt = doubtName(rule, name);
  if (doubt) {
    inputWarning(scope, property, doubt);
  }
  return name;
}

/** The same for a name that need not be given. */
export function checkedOptionalName(scope: IConstruct, property: string, name: string | undefined, rule: NameRule): string | undefined {
  return name === undefined ? undefined : checkedName(scope, property, name, rule);
}

/** A name inside a value that is made before a construct takes it, and can say where in the app that is. */
export interface NamedPart {
  readonly property: string;
  readonly name: string;
  readonly rule: NameRule;
}

export function checkNames(scope: IConstruct, property: string, parts: readonly NamedPart[]): void {
  parts.forEach((part) => checkedName(scope, `${property}.${part.property}`, part.name, part.rule));
}
