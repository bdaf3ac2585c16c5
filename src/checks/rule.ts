import { Finding, FindingClass, Statement } from '../policy';

/** What a rule may want to know besides the statement. */
export interface StatementContext {
  /**
   * Whether the statement stands already: in the policy that a bucket has, in a document that was written elsewhere. Then nothing
   * about it is an error: whatever there is can be managed.
   */
  readonly existing: boolean;
}

/** The same of a statement of a bucket policy. */
export interface BucketContext extends StatementContext {
  /** Whether public access to the bucket is blocked. */
  readonly publicAccessBlocked: boolean;
}

/** What a rule says; the caller adds where the statement stands. */
export interface Remark extends Omit<Finding, 'path'> {
  /** Of the statement: `Principal`. */
  readonly member: string;
}

/** One rule: what there is to say about a statement of any document that has resources. */
export type StatementRule = (statement: Statement, context: StatementContext) => readonly Remark[];

/** One rule: what there is to say about a statement of a bucket policy. */
export type BucketRule = (statement: Statement, context: BucketContext) => readonly Remark[];

export function remark(member: string, code: string, severity: FindingClass, message: string, fix: string): Remark {
  return { member, code, class: severity, message, fix };
}

/** How much weight it has that a statement makes no sense. */
export function senseless({ existing }: StatementContext): FindingClass {
  return existing ? 'warning' : 'error';
}

const NAMED = 3;

/** Some names, and how many there are besides. */
export function listed(names: readonly string[]): string {
  const some = names.slice(0, NAMED).map((name) => `\`${name}\``).join(', ');
  return names.length > NAMED ? `${some} and ${names.length - NAMED} more` : some;
}

/** What the rules say, with the path of each member. */
export function check<Context>(
  rules: readonly ((statement: Statement, context: Context) => readonly Remark[])[], statement: Statement, path: string, context: Context,
): readonly Finding[] {
  return rules.flatMap((rule) => rule(statement, context)).map(({ member, ...finding }) => ({ ...finding, path: `${path}.${member}` }));
}
