import { createHash } from 'crypto';
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

const SEPARATOR = '--';
const DIGEST_DIGITS = 8;

/**
 * A name for a resource that the user did not name: the ids from the stack down, joined by two hyphens. Two constructs
 * of one app never get the same one: where an id had to be changed or shortened, a digest of the whole path follows.
 */
export function physicalName(construct: IConstruct, maxLength: number): string {
  const ids = construct.node.path.split('/').filter((id) => id !== 'Default');
  const clean = ids.map((id) => id.replace(/[^A-Za-z0-9-]/g, '').replace(/-+/g, '-').replace(/^-|-$/g, ''));
  // An id without a single letter or digit leaves nothing, and names do not begin with a hyphen.
  const name = clean.filter((id) => id !== '').join(SEPARATOR);
  if (name.length <= maxLength && clean.every((id, index) => id === ids[index])) {
    return name;
  }
  const digest = createHash('sha256').update(construct.node.path).digest('hex').slice(0, DIGEST_DIGITS);
  return [name.slice(0, maxLength - SEPARATOR.length - DIGEST_DIGITS), digest].filter((part) => part !== '').join(SEPARATOR);
}
