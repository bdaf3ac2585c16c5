import { Notices } from '../access';
import { Text } from '../policy';
import { References } from './references';
import { Block } from './stack';
import { Value } from './value';

/** Whether there is a resource at all, or may be. Several of one block count as one, with a warning. */
export function isPresent(block: Block, references: References, notices: Notices): boolean {
  const argument = argumentOf(block, references);
  const times = timesOf(block, references);
  if (times === undefined) {
    notices.add('warning', 'UNKNOWN_AT_SYNTH', block.origin, `only Terraform can tell how many there are of \`${block.address}\`, so what it gives or takes is not known`,
      `write its \`${argument}\` out`);
  } else if (times > 1 || (times === 1 && argument === 'for_each')) {
    notices.add('warning', 'REPEATED_RESOURCE', block.origin, `\`${block.address}\` has a \`${argument}\`, and counts as one resource`,
      'write each of them out, where they differ in what they allow');
  }
  return times !== 0;
}

/** Whether only Terraform can tell if there is one. */
export function mayBeAbsent(block: Block, references: References): boolean {
  return timesOf(block, references) === undefined;
}

function argumentOf(block: Block, references: References): 'count' | 'for_each' {
  return references.given(block, 'for_each') === undefined ? 'count' : 'for_each';
}

function timesOf(block: Block, references: References): number | undefined {
  const [count, forEach] = [references.given(block, 'count'), references.given(block, 'for_each')];
  return forEach !== undefined ? lengthOf(forEach) : count === undefined ? 1 : numberOf(count);
}

function numberOf(count: Value): number | undefined {
  return count instanceof Text && count.literal !== undefined ? Number(count.literal) : undefined;
}

function lengthOf(collection: Value): number | undefined {
  return collection === undefined || collection instanceof Text ? undefined : Object.keys(collection).length;
}
