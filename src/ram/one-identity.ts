import { TerraformStack } from 'cdktf';
import { IConstruct } from 'constructs';
import { inputWarning } from '../framework';
import type { IGrantable } from './grantable';

/**
 * Whether an identity may be another one than that of the same name in the stack of `there`: each stack of an app may work in an account of its own, and
 * nobody says whose account either works in.
 */
export function mayBeTwo(identity: IGrantable, there: IConstruct): boolean {
  return identity.grantee.accountId === undefined && TerraformStack.of(identity) !== TerraformStack.of(there);
}

/** Warns of what comes of taking it for the same one. */
export function doubtOneIdentity(identity: IGrantable, property: string, there: IConstruct, so: string): void {
  if (mayBeTwo(identity, there)) {
    inputWarning(identity, property, `\`${identity.grantee.id}\` counts as the one of that name in the stack \`${TerraformStack.of(there).node.path}\`, since no account is known of `
      + `either, so ${so}; state \`accountId\` on the providers of both, which tells accounts apart`);
  }
}
