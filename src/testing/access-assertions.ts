import { TerraformStack } from 'cdktf';
import { ListedPrincipal } from '../access';
import { asciiLowerCase, compareKeys } from '../policy';
import { IPolicyResource } from '../ram';
import { accessReport } from '../review';
import { AccessAssertionsOptions, AccessOptions, IdentityLookup } from './access-options';
import { holdToReport } from './committed-report';
import { outsidersOf } from './outsiders';
import { PrincipalAssertions } from './principal-assertions';
import { askerOf, requestFor, requirementFor } from './requests';
import { StacksInTest } from './stacks-in-test';
import { indented, toldDecision, toldIdentity, toldRequest } from './told';

/**
 * Who may do what, asked in a test before anything is deployed. It reads the Terraform JSON that stacks are synthesised to, and so sees all that ships:
 * constructs, bindings, overrides and resources written by hand. What is not in these stacks it does not see: an identity that is made elsewhere counts as
 * holding what they attach to it and nothing else.
 */
export class AccessAssertions {
  /** Of one stack as it is now. All of its validations run first. */
  public static ofStack(stack: TerraformStack, options: AccessAssertionsOptions = {}): AccessAssertions {
    return AccessAssertions.ofStacks([stack], options);
  }

  /** Of several stacks of an app together, with the references between them. */
  public static ofStacks(stacks: TerraformStack[], options: AccessAssertionsOptions = {}): AccessAssertions {
    return new AccessAssertions(StacksInTest.ofStacks(stacks, options));
  }

  /** Of what has been synthesised already: the folder of a stack, `cdktf.out/stacks/media`, or of a whole app, `cdktf.out`. */
  public static ofDirectory(directory: string, options: AccessAssertionsOptions = {}): AccessAssertions {
    return new AccessAssertions(StacksInTest.ofDirectory(directory, options));
  }

  private constructor(private readonly stacks: StacksInTest) {}

  /** A user by name, which must be in the stacks, if only because they attach a policy to it. */
  public user(userName: string, lookup: IdentityLookup = {}): PrincipalAssertions {
    return PrincipalAssertions._of(this.stacks, this.find('user', userName, lookup));
  }

  /** A role by name, which must be in the stacks, if only because they attach a policy to it. */
  public role(roleName: string, lookup: IdentityLookup = {}): PrincipalAssertions {
    return PrincipalAssertions._of(this.stacks, this.find('role', roleName, lookup));
  }

  /**
   * The users and roles of these stacks that may do this, such as `user/media-app`, and `*` where anonymous callers may; in the order of their names. Who is
   * not in these stacks, and is let in by the policy of a bucket or trusted by a role, stands there as that document names them: `2234567890123456`. Owners of
   * accounts hold everything in them and are not listed.
   *
   * @throws where what is not known decides about one of them, and where the action is a known one misspelt or the name of an API
   */
  public whoCan(action: string, place: IPolicyResource, options: AccessOptions = {}): string[] {
    const requirement = requirementFor(this.stacks, action, place);
    const { access } = this.stacks.folded;
    const listed = access.principals.filter(({ id }) => !id.startsWith('group/'));
    const callers = [
      { told: '`*`', name: '*', asker: { principal: '*' } },
      ...listed.map((each) => (
        { told: toldIdentity(each.id, each.accountId), name: each.id, asker: askerOf(this.stacks, each, each.id.startsWith('role/') ? options : {}) })),
      ...outsidersOf(access).map(({ written, asker }) => ({ told: `\`${written}\``, name: written, asker })),
    ];
    const found = callers.flatMap(({ told, name, asker }) => {
      const request = requestFor(this.stacks, requirement, asker, options.context);
      const decision = this.stacks.evaluator.explain(request);
      if (decision.decision === 'unknown') {
        throw new Error([`${told} may or may not be allowed ${toldRequest(request)}`, ...toldDecision(decision).map(indented)].join('\n'));
      }
      return decision.decision === 'allow' ? [name] : [];
    });
    return [...new Set(found)].sort(compareKeys);
  }

  /**
   * Asserts that the access report of these stacks is the one in a file, so that changes of access show in its diff. Run the test with the environment
   * variable `UPDATE_ACCESS_REPORTS=1` to write the file anew; where `CI` is set, it is never written.
   *
   * @param file relative to the working directory
   */
  public matchesReport(file: string): void {
    holdToReport(accessReport(this.stacks.folded), file);
  }

  private find(kind: 'user' | 'role', name: string, { accountId }: IdentityLookup): ListedPrincipal {
    const id = `${kind}/${this.stacks.text(name)}`;
    const ofKind = this.stacks.folded.access.principals.filter((each) => each.id.startsWith(`${kind}/`));
    const ofAccount = accountId === undefined ? ofKind : ofKind.filter((each) => each.accountId === accountId);
    const found = ofAccount.filter((each) => asciiLowerCase(each.id) === asciiLowerCase(id));
    if (found.length === 1) {
      return found[0];
    }
    const told = (some: readonly ListedPrincipal[]) => some.map((each) => toldIdentity(each.id, each.accountId)).join(', ') || 'none';
    throw new Error(found.length > 1
      ? `\`${id}\` is ${told(found)}; say which by \`accountId\``
      : `\`${id}\`${accountId === undefined ? '' : ` of account \`${accountId}\``} is not in these stacks; there is ${told(ofKind)}`);
  }
}
