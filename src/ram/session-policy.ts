import { IConstruct } from 'constructs';
import { LIMITS } from '../catalog';
import { AS_IT_READS, inputError, isUnknown, refuseEmpty } from '../framework';
import { canonicalStatements, printDocument } from '../policy';
import { PolicyStatement, readSoundStatement } from './policy-statement';

const MOST = LIMITS.SESSION_POLICY_CHARS.value;

/**
 * What the caller of AssumeRole sends as `Policy`: the session may do what both this and the policies of the role allow. No
 * resource holds it, so the value is for whoever makes the call.
 */
export class SessionPolicy {
  /**
   * Throws an error where a statement is not of the policy language or would not do what it says, where the document has more
   * than 2,048 characters, and where a part of it is known only at apply.
   *
   * @param scope the construct that errors and warnings name
   */
  public static of(scope: IConstruct, ...statements: PolicyStatement[]): SessionPolicy {
    refuseEmpty(scope, 'statements', statements, 'name what the session may do, or leave the session policy out');
    const read = statements.map((statement, index) => readSoundStatement(scope, `statements[${index}]`, statement));
    const json = printDocument({ kind: 'identity', statements: canonicalStatements(read) }, AS_IT_READS);
    if (isUnknown(json)) {
      throw inputError(scope, 'statements', `a part of the session policy is known only at apply: \`${json}\`; write it out, or let \`*\` stand for it`);
    }
    if (json.length > MOST) {
      throw inputError(scope, 'statements', `the session policy has \`${json.length}\` characters, and AssumeRole takes at most ${MOST}; `
        + 'name resources by a common pattern, or give the role less');
    }
    return new SessionPolicy(json);
  }

  private constructor(
    /** The document, without white space. */
    public readonly json: string) {}
}
