/** Objects in the shape of their schema: nothing missing, nothing too much, as Terraform wants every state that a provider hands to it. */
import { Block, NestedBlock } from './schema';
import { Values } from './value';

/** What `given` says, with null for every attribute and no elements for every block that it does not. */
export function shaped({ attributes = {}, block_types: blocks = {} }: Block, given: Values): Values {
  return {
    ...Object.fromEntries(Object.keys(attributes).map((name) => [name, given[name] ?? null])),
    ...Object.fromEntries(Object.entries(blocks).map(([name, nested]) =>
      [name, mapBlocks(nested, given[name], (values) => shaped(nested.block, values))])),
  };
}

/** The same nest of blocks with each block changed; an unknown nest, and one that is not there, as it is. */
export function mapBlocks({ nesting_mode: mode }: NestedBlock, nest: unknown, change: (values: Values, key: string) => Values): unknown {
  if (mode === 'list' || mode === 'set') return Array.isArray(nest) ? nest.map((each, index) => change(each as Values, String(index))) : nest ?? [];
  if (nest === null || nest === undefined) return mode === 'map' ? {} : null;
  if (mode === 'map') return Object.fromEntries(Object.entries(nest).map(([key, each]) => [key, change(each as Values, key)]));
  return change(nest as Values, '');
}
