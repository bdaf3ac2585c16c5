import { Notices } from '../access';
import { Text } from '../policy';
import { References } from './references';
import { Block } from './stack';
import { Value } from './value';

/** Whether there is a resource at all. Several of one block count as one, with a warning. */
export function isPresent(block: Block, references: References, notices: Notices): boolean {
  const [count, forEach] = [references.given(block, 'count'), references.given(block, 'for_each')];
  const times = forEach === undefined ? count === undefined ? 1 : numberOf(count) : lengthOf(forEach);
  if (times !== 0 && (times !== 1 || forEach !== undefined)) {
    notices.add('warning', 'REPEATED_RESOURCE', block.origin, `\`${block.address}\` has a \`${forEach === undefined ? 'count' : 'for_each'}\`, and counts as one resource`,
      'write each of them out, where they differ in what they allow');
  }
  return times !== 0;
}

function numberOf(count: Value): number | undefined {
  return count instanceof Text && count.literal !== undefined ? Number(count.literal) : undefined;
}

function lengthOf(collection: Value): number | undefined {
  return collection === undefined || collection instanceof Text ? undefined : Object.keys(collection).length;
}
