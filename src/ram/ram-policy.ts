import { TerraformProvider } from 'cdktf';
import { Construct, IConstruct } from 'constructs';
import { ramPolicy } from '../alicloud';
import { NAMES } from '../catalog';
import { checkIdentityStatement } from '../checks';
import { checkedName, inputError, inputMessage, nameOf, providerSettings, tellOf, validateBeforeWriting } from '../framework';
import { documentBytes, Row, rowsOf, Statement } from '../policy';
import type { IGrantable } from './grantable';
import { LiveDocument } from './live-document';
import { PolicyDocument } from './policy-document';
import { MAX_BYTES, tooLong } from './policy-size';
import { PolicyStatement, readSoundStatement } from './policy-statement';
import { PolicyType } from './policy-type';

/** A policy that users, groups and roles can hold. */
export interface IRamPolicy extends IConstruct {
  readonly policyName: string;
  readonly policyType: PolicyType;
  /** Gives the policy to a user, group or role. Giving it twice does nothing. */
  attachTo(grantable: IGrantable): void;
}

export interface RamPolicyProps {
  /**
   * 1 to 128 letters, digits or `-`.
   * @default - made from the ids of the stack and the constructs down to this one
   */
  readonly policyName?: string;
  /** @default - none; more can be added */
  readonly statements?: PolicyStatement[];
  /**
   * A document that was written elsewhere, to start from.
   * @default - an empty one
   */
  readonly document?: PolicyDocument;
  /** @default - the default provider of the stack */
  readonly provider?: TerraformProvider;
}

/**
 * A custom policy (`alicloud_ram_policy`). Its statements are merged as far as that changes nothing, and printed in one
 * order. At most 6,144 bytes: more is an error where it is added. A token counts as 64 bytes; one that turns out to be longer
 * literal text is an error at synth.
 */
export class RamPolicy extends Construct implements IRamPolicy {
  /** A custom policy that exists. */
  public static fromPolicyName(scope: Construct, id: string, policyName: string): IRamPolicy {
    return new ExistingRamPolicy(scope, id, policyName, PolicyType.CUSTOM);
  }

  /** A policy of Alibaba Cloud, such as `AliyunIMMReadOnlyAccess`. Letter case matters. */
  public static fromSystemPolicyName(scope: Construct, id: string, policyName: string): IRamPolicy {
    return new ExistingRamPolicy(scope, id, policyName, PolicyType.SYSTEM);
  }

  public readonly policyName: string;
  public readonly policyType = PolicyType.CUSTOM;
  public readonly resource: ramPolicy.RamPolicy;
  /** @internal */
  public readonly _document: LiveDocument;
  /** @internal */
  public readonly _accountId?: string;

  public constructor(scope: Construct, id: string, props: RamPolicyProps = {}) {
    super(scope, id);
    this.policyName = nameOf(this, 'policyName', props.policyName, NAMES.RAM_POLICY);
    this._document = new LiveDocument('identity', startingStatements(this, props.document));
    this.addStatements(...props.statements ?? []);
    this._accountId = providerSettings(this, props.provider).accountId;
    this.resource = new ramPolicy.RamPolicy(this, 'Default', {
      policyName: this.policyName,
      policyDocument: this._document.lazyText(),
      // RAM keeps five versions of a policy and refuses the next change otherwise.
      rotateStrategy: 'DeleteOldestNonDefaultVersionWhenLimitExceeded',
      provider: props.provider,
    });
    validateBeforeWriting(this, () => this.problems());
  }

  /**
   * Adds statements. Throws an error where one is not of the policy language, would not do what it says, or would make the
   * document too long.
   */
  public addStatements(...statements: PolicyStatement[]): void {
    statements
      .flatMap((statement, index) => rowsOf(readSoundStatement(this, `statements[${index}]`, statement)))
      .forEach((row) => this.add(row));
  }

  public attachTo(grantable: IGrantable): void {
    grantable.grantee._attach(this);
  }

  /**
   * Takes a row if the document stays short enough with it.
   * @internal
   */
  public _takes(row: Row): boolean {
    return this._document.addWithin(MAX_BYTES, row) <= MAX_BYTES;
  }

  private add(row: Row): void {
    const bytes = this._document.addWithin(MAX_BYTES, row);
    if (bytes > MAX_BYTES) {
      throw inputError(this, 'statements', tooLong(row, bytes));
    }
  }

  private problems(): string[] {
    if (this._document.isEmpty) {
      return [inputMessage(this, 'statements', 'the policy has none, and RAM refuses an empty one: `[]`; add statements or leave the policy out')];
    }
    const bytes = this._document.bytesAtSynth(this) ?? 0;
    return bytes <= MAX_BYTES ? [] : [inputMessage(this, 'statements', `with its tokens resolved the document has \`${bytes}\` bytes, and a policy has `
      + `at most ${MAX_BYTES}; put what is long into another policy, or give it as literal text`)];
  }
}

function startingStatements(policy: RamPolicy, document: PolicyDocument | undefined): readonly Statement[] {
  if (!document) {
    return [];
  }
  const statements = document._statements(policy, 'document', 'identity');
  const bytes = documentBytes({ kind: 'identity', statements });
  if (bytes > MAX_BYTES) {
    throw inputError(policy, 'document', `the document has \`${bytes}\` bytes, and a policy has at most ${MAX_BYTES}; split it`);
  }
  tellOf(policy, statements.flatMap((statement, index) => checkIdentityStatement(statement, `document.Statement[${index}]`, { existing: true })));
  return statements;
}

class ExistingRamPolicy extends Construct implements IRamPolicy {
  public readonly policyName: string;

  public constructor(scope: Construct, id: string, policyName: string, public readonly policyType: PolicyType) {
    super(scope, id);
    this.policyName = checkedName(this, 'policyName', policyName, NAMES.RAM_POLICY);
  }

  public attachTo(grantable: IGrantable): void {
    grantable.grantee._attach(this);
  }
}
