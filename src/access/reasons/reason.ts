import { Attached } from '../access-set';
import { Reason } from '../decision';
import { CompiledStatement } from '../matching/compiled-statement';

/** Something to say about a whole document. */
export function documentReason({ name, origin }: Attached, message: string): Reason {
  return { message, source: name, ...(origin && { origin }) };
}

/** Something to say about one statement. */
export function statementReason({ attached, index }: CompiledStatement, message: string): Reason {
  return { ...documentReason(attached, message), statement: index };
}
