import { Attached } from './access-set';
import { CompiledStatement } from './compiled-statement';
import { Reason } from './decision';

/** Something to say about a whole document. */
export function documentReason({ name, origin }: Attached, message: string): Reason {
  return { message, source: name, ...(origin && { origin }) };
}

/** Something to say about one statement. */
export function statementReason({ attached, index }: CompiledStatement, message: string): Reason {
  return { ...documentReason(attached, message), statement: index };
}
