import { IConstruct } from 'constructs';
import { checkBucketStatement, checkPlaceInBucket } from '../checks';
import { inputMessage, tellOf, tellOfProperties, wordsOf } from '../framework';
import { Statement } from '../policy';

/** Refuses a statement that a user asks for and that would not do what it says; warns where it does more than most want. */
export function refuseUnsound(scope: IConstruct, property: string, statement: Statement, publicAccessBlocked: boolean): void {
  tellOfProperties(scope, checkBucketStatement(statement, property, { publicAccessBlocked, existing: false }));
}

/** Speaks of statements that a bucket has already. They are kept whatever they say: every bucket can be managed. */
export function remarkOnExisting(scope: IConstruct, statements: readonly Statement[], publicAccessBlocked: boolean): void {
  tellOf(scope, statements.flatMap((statement, index) =>
    checkBucketStatement(statement, `existingPolicy.Statement[${index}]`, { publicAccessBlocked, existing: true })));
}

/** What must not be written, as messages for a validation: a statement may have become void since it was added, or be a grant. */
export function unsound(scope: IConstruct, statements: readonly Statement[], publicAccessBlocked: boolean): string[] {
  return statements
    .flatMap((statement, index) => checkPlaceInBucket(statement, `statements[${index}]`, { publicAccessBlocked, existing: false }))
    .filter((finding) => finding.class === 'error')
    .map((finding) => inputMessage(scope, finding.path, wordsOf(finding)));
}
