import { IConstruct } from 'constructs';
import { LIMITS } from '../catalog';
import { inputError } from '../framework';
import { documentBytes, Row, statementOfRow } from '../policy';

/** The most that the document of a custom policy has. */
export const MAX_BYTES = LIMITS.POLICY_BYTES.value;

/** Refuses a row that no policy has room for, before one is made for it. */
export function refuseTooLong(scope: IConstruct, row: Row): void {
  const bytes = documentBytes({ kind: 'identity', statements: [statementOfRow(row)] });
  if (bytes > MAX_BYTES) {
    throw inputError(scope, 'statements', tooLong(row, bytes));
  }
}

/** What to say of a row with which a document has so many bytes. */
export function tooLong({ actions, resource }: Row, bytes: number): string {
  return `with \`${actions.list.join(', ')}\` on \`${resource}\` the document has ${bytes} bytes, and a policy has at most ${MAX_BYTES}; `
    + 'put it into another policy, or name resources by a common pattern';
}
