import { Configuration, Inventory, joinInventories, Notices } from '../access';
import { Text } from '../policy';
import { isPresent } from './presence';
import { References } from './references';
import { Resource } from './resource';
import { RESOURCE_TYPES } from './resource-types';
import { Stack } from './stack';
import { StackFolder, stackFolders } from './stack-files';
import { remarkOnUnread } from './unread';
import { literalOf } from './value';

/** What the stack of a folder says about who may do what. */
export function readStack(folder: string): Inventory {
  return readStacks([folder]);
}

/**
 * What several stacks say together. A folder is that of one stack, with its `cdk.tf.json`, or the one that an app was
 * synthesised into, `cdktf.out`, and then stands for all stacks of the app.
 *
 * @throws StackError where a folder holds no stack, or a file is not what Terraform would take
 */
export function readStacks(folders: readonly string[]): Inventory {
  return readWithReferences(folders).inventory;
}

/** Stacks that are read together, for whoever asks what else stands in them. */
export interface StacksRead {
  readonly inventory: Inventory;
  /** What a string that stands in one of the stacks comes to. */
  readonly textIn: (folder: string, written: string) => Text;
}

/** As `readStacks`, which it throws the errors of. */
export function readWithReferences(folders: readonly string[]): StacksRead {
  const read = folders.flatMap(stackFolders);
  const all: References[] = [];
  all.push(...read.map((folder) => new References(new Stack(folder), all)));
  return {
    inventory: joinInventories(all.map((references, index) => inventoryOf(references, read[index]))),
    textIn: (folder, written) => (all.find(({ stack }) => stack.folder === folder) ?? all[0]).textOf(written),
  };
}

function inventoryOf(references: References, { unread }: StackFolder): Inventory {
  const { stack } = references;
  const notices = new Notices();
  remarkOnUnread(stack, unread, notices);
  const found = stack.resources.flatMap((block) => {
    const read = RESOURCE_TYPES.get(block.type);
    return read && isPresent(block, references, notices) ? read(new Resource(block, references, notices)) : [];
  });
  return joinInventories([...found, { configurations: configurationsOf(references), notices: notices.list }]);
}

function configurationsOf(references: References): readonly Configuration[] {
  const { stack } = references;
  return [...stack.configurations].map(([name, block]): Configuration => {
    const [accountId, region] = ['account_id', 'region'].map((argument) => block && literalOf(references.given(block, argument)));
    const [, alias] = name.split('.');
    const given = Object.entries({ alias, accountId, region }).filter(([, value]) => value !== undefined);
    return { id: stack.configurationIdOf(name), name, ...Object.fromEntries(given) };
  });
}
