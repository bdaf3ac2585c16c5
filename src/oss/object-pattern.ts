import { Annotations } from 'cdktf';
import { IConstruct } from 'constructs';
import { checkName, NAMES } from '../catalog';
import { inputError, inputMessage, isUnknown } from '../framework';

/** A pattern of object keys. */
export function patternOf(scope: IConstruct, property: string, pattern: string): string {
  refuseIllegalKey(scope, property, pattern);
  if (!isUnknown(pattern) && !/[*?]|\.[A-Za-z0-9]+$/.test(pattern)) {
    Annotations.of(scope).addInfo(inputMessage(scope, property,
      `\`${pattern}\` has neither a wildcard nor an extension, so it means the one object of that key; write \`${pattern.replace(/\/$/, '')}/*\` for a folder, or \`object('${pattern}')\` to say that one is meant`));
  }
  return pattern;
}

/** The key of one object. */
export function keyOf(scope: IConstruct, property: string, key: string): string {
  refuseIllegalKey(scope, property, key);
  if (!isUnknown(key) && /[*?]/.test(key)) {
    throw inputError(scope, property, `\`${key}\` holds a wildcard, and a policy has no escape for one; call \`objects('${key}')\` for a pattern`);
  }
  return key;
}

function refuseIllegalKey(scope: IConstruct, property: string, key: string): void {
  const complaint = isUnknown(key) ? undefined : checkName(NAMES.OSS_OBJECT, key);
  if (complaint) {
    throw inputError(scope, property, complaint);
  }
}
