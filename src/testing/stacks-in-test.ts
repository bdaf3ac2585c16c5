import { TerraformStack } from 'cdktf';
import { Construct, IConstruct } from 'constructs';
import { accessSetOf, Evaluator, Folded, ListedProject, projectsOf } from '../access';
import { resolverAt, textOf } from '../framework';
import { ACCESS_FILE_SPELLING, describeFinding, Document, parseDocument, readTemplate, Text } from '../policy';
import { IPolicyResource, PolicyDocument } from '../ram';
import { readWithReferences, StacksRead } from '../terraform';
import { AccessAssertionsOptions } from './access-options';
import { synthesised } from './synthesised';
import { inTemporaryFolder } from './temporary-folder';

/** What stacks say of who may do what, read from the Terraform JSON that they are synthesised to. */
export class StacksInTest {
  static ofStacks(stacks: readonly TerraformStack[], options: AccessAssertionsOptions): StacksInTest {
    return inTemporaryFolder((outdir) => {
      const folders = new Map(stacks.map((stack) => [stack, synthesised(stack, outdir)]));
      return new StacksInTest(readWithReferences([...folders.values()]), options, folders);
    });
  }

  static ofDirectory(directory: string, options: AccessAssertionsOptions): StacksInTest {
    return new StacksInTest(readWithReferences([directory]), options, new Map());
  }

  readonly folded: Folded;
  readonly evaluator: Evaluator;
  readonly projects: readonly ListedProject[];

  private constructor(
    private readonly read: StacksRead,
    options: AccessAssertionsOptions,
    private readonly folders: ReadonlyMap<TerraformStack, string>,
  ) {
    const { accountId, accountIds = {}, systemPolicies = {} } = options;
    const known = Object.entries(systemPolicies).map(([name, document]): [string, Document] => [name, this.document(document, `systemPolicies.${name}`)]);
    const given = { accountId, accountIds: new Map(Object.entries(accountIds)) };
    this.folded = accessSetOf(read.inventory, { ...given, systemPolicies: new Map(known) });
    this.projects = projectsOf(read.inventory, given);
    this.evaluator = new Evaluator(this.folded.access);
  }

  /** What a string of construct code comes to in the stack of a construct, or in the first one. */
  text(written: string, scope?: IConstruct): Text {
    const stack = scope ? TerraformStack.of(scope) : [...this.folders.keys()][0];
    const fill = (token: string) => (stack ? this.follow(String(resolverAt(stack).resolve(token)), this.folders.get(stack)) : { hole: token });
    return textOf(written).fillHoles(fill);
  }

  private follow(resolved: string, folder: string | undefined): Text {
    if (!resolved.includes('${')) {
      return Text.of(resolved);
    }
    return folder === undefined ? readTemplate(resolved) : this.read.textIn(folder, resolved);
  }

  /** The name of a resource, tokens followed. */
  resourceName(place: IPolicyResource): Text {
    const scope = 'bucket' in place ? place.bucket : place;
    return this.text(place.resourceName, Construct.isConstruct(scope) ? scope : undefined);
  }

  /** A document that a test gives. */
  document({ _json }: PolicyDocument, what: string): Document {
    const spelling = { ...ACCESS_FILE_SPELLING, read: (written: string) => this.text(written) };
    const { document, findings } = parseDocument('identity', _json, spelling);
    if (!document) {
      throw new Error(`\`${what}\` is no identity policy; ${findings.map(describeFinding).join('; ')}`);
    }
    return document;
  }
}
