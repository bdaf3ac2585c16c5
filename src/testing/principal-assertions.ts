import { diagnose, exceeding, isUnknownText, ListedPrincipal, policiesOf } from '../access';
import { ProcessOperation } from '../catalog';
import { Statement } from '../policy';
import { IPolicyResource, PolicyDocument } from '../ram';
import { AccessOptions, ProcessAssertionOptions } from './access-options';
import { allowingContext } from './allowing-context';
import { processAttempts } from './process-attempts';
import { askerOf, requestFor, requirementFor } from './requests';
import { StacksInTest } from './stacks-in-test';
import { indented, toldAdditions, toldChange, toldDecision, toldIdentity, toldMissing, toldRequest, toldValues } from './told';

const MAY_BE = 'may or may not be';

/** What a test asserts of one user or role. Each assertion throws where it does not hold, and says why. */
export class PrincipalAssertions {
  /** @internal */
  public static _of(stacks: StacksInTest, principal: ListedPrincipal): PrincipalAssertions {
    return new PrincipalAssertions(stacks, principal);
  }

  private readonly told: string;

  private constructor(private readonly stacks: StacksInTest, private readonly principal: ListedPrincipal) {
    this.told = toldIdentity(principal.id, principal.accountId);
  }

  /**
   * Asserts that an action is allowed on a resource.
   *
   * @param action one action, such as `OssAction.GET_OBJECT`
   * @param place one resource: `bucket.object(key)`, a bucket, a project, a role, or `PolicyResource.of(…)`
   * @throws besides, where the action is a known one misspelt or the name of an API, such as `oss:HeadObject`
   */
  public can(action: string, place: IPolicyResource, options: AccessOptions = {}): void {
    const requirement = requirementFor(this.stacks, action, place);
    const caller = askerOf(this.stacks, this.principal, options);
    const request = requestFor(this.stacks, requirement, caller, options.context);
    const decision = this.stacks.evaluator.explain(request);
    if (decision.decision !== 'allow') {
      const [{ additions }] = diagnose(this.stacks.evaluator, { caller, context: options.context }, [requirement]);
      const lacking = allowingContext(this.stacks.evaluator, this.statements, request);
      const help = lacking ? [`allowed with ${toldValues(lacking)}: give what the request is to have as \`context\``] : toldAdditions(additions);
      this.fail(`${decision.decision === 'unknown' ? MAY_BE : 'is not'} allowed ${toldRequest(request)}`, [...toldDecision(decision), ...help]);
    }
  }

  /** Of all that is known of its policies, and of those of its groups. */
  private get statements(): readonly Statement[] {
    return policiesOf(this.stacks.folded.access, this.principal).flatMap(({ attached: { text } }) => (isUnknownText(text) ? [] : text.statements));
  }

  /**
   * Asserts that nothing in these stacks allows an action on a resource. What other stacks give, or somebody by hand, they cannot tell.
   *
   * @param action one action, such as `OssAction.PUT_OBJECT`
   * @param place one resource, as for `can`
   * @throws besides, where the action is a known one misspelt or the name of an API: that nobody may do it would prove nothing
   */
  public cannot(action: string, place: IPolicyResource, options: AccessOptions = {}): void {
    const requirement = requirementFor(this.stacks, action, place);
    const request = requestFor(this.stacks, requirement, askerOf(this.stacks, this.principal, options), options.context);
    const decision = this.stacks.evaluator.explain(request);
    if (decision.decision === 'allow' || decision.decision === 'unknown') {
      this.fail(`${decision.decision === 'unknown' ? MAY_BE : 'is'} allowed ${toldRequest(request)}`, toldDecision(decision));
    }
  }

  /** Asserts that an operation of IMM can be run: through all the grants that this takes, of the caller and of the service role alike. */
  public canProcess(operation: ProcessOperation, options: ProcessAssertionOptions): void {
    const run = `run \`${operation.operation}\` on \`${this.stacks.resourceName(options.source)}\``;
    const [best] = processAttempts(this.stacks, this.principal, operation, options);
    if (best === undefined) {
      this.fail(`cannot ${run}`, ['no role of this account in these stacks trusts IMM: read the stack too that has the service role of the project']);
    }
    const { project, serviceRole, missing, usability } = best;
    if (usability !== 'works') {
      this.fail(`${usability === 'unknown' ? 'may or may not be able to' : 'cannot'} ${run}`, [`in project \`${project.name}\`, as \`${serviceRole.principal}\``, ...missing.flatMap(toldMissing)]);
    }
  }

  /**
   * Asserts that the policies of the identity and of its groups allow nothing that the boundary does not allow: exactly, over all requests, those with
   * actions that do not exist yet included. What policies of buckets give besides is not looked at.
   */
  public staysWithin(boundary: PolicyDocument): void {
    const texts = policiesOf(this.stacks.folded.access, this.principal).map(({ attached }) => attached.text);
    const unknown = texts.filter(isUnknownText);
    const documents = texts.flatMap((text) => (isUnknownText(text) ? [] : [text]));
    const { verdict, added, possible, notes } = exceeding([this.stacks.document(boundary, 'boundary')], documents);
    if (unknown.length === 0 && ['none', 'narrower'].includes(verdict)) {
      return;
    }
    const lines = [
      ...added.flatMap((change) => ['beyond it:', ...toldChange(change).map(indented)]),
      ...possible.flatMap((change) => ['perhaps beyond it:', ...toldChange(change).map(indented)]),
      ...unknown.map((text) => `nothing is known of what \`\${${text.unknown}}\` allows and denies`),
    ];
    this.fail(added.length > 0 ? 'goes beyond the boundary' : 'may or may not stay within the boundary', lines.length > 0 ? lines : notes);
  }

  private fail(verdict: string, lines: readonly string[]): never {
    throw new Error([`${this.told} ${verdict}`, ...lines.map(indented)].join('\n'));
  }
}
