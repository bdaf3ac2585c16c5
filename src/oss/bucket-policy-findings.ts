import { IConstruct } from 'constructs';
import { checkBucketStatement } from '../checks';
import { inputError, inputMessage, inputWarning } from '../framework';
import { Finding, Statement } from '../policy';

/** How the members of a statement are called where a user writes it. */
const PROPERTIES: Readonly<Record<string, string>> = { Action: 'actions', Condition: 'when', Principal: 'principals' };

/** Refuses a statement that a user asks for and that would not do what it says; warns where it does more than most want. */
export function refuseUnsound(scope: IConstruct, property: string, statement: Statement, publicAccessBlocked: boolean): void {
  for (const finding of checkBucketStatement(statement, property, { publicAccessBlocked, existing: false })) {
    const place = finding.path.replace(/\w+$/, (member) => PROPERTIES[member] ?? member);
    if (finding.class === 'error') {
      throw inputError(scope, place, wordsOf(finding));
    }
    inputWarning(scope, place, wordsOf(finding));
  }
}

/** Speaks of statements that a bucket has already. They are kept whatever they say: every bucket can be managed. */
export function remarkOnExisting(scope: IConstruct, statements: readonly Statement[], publicAccessBlocked: boolean): void {
  statements
    .flatMap((statement, index) => checkBucketStatement(statement, `existingPolicy.Statement[${index}]`, { publicAccessBlocked, existing: true }))
    .forEach((finding) => inputWarning(scope, finding.path, wordsOf(finding)));
}

/** What must not be written, as messages for a validation: a statement may have become void since it was added. */
export function unsound(scope: IConstruct, statements: readonly Statement[], publicAccessBlocked: boolean): string[] {
  return statements
    .flatMap((statement, index) => checkBucketStatement(statement, `statements[${index}]`, { publicAccessBlocked, existing: false }))
    .filter((finding) => finding.class === 'error')
    .map((finding) => inputMessage(scope, finding.path, wordsOf(finding)));
}

function wordsOf({ code, message, fix }: Finding): string {
  return `${message}; ${fix} [${code}]`;
}
