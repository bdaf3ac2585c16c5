/**
 * What a data source answers offline. Nothing is asked of any service, and nothing may stay unknown, or everything that is built on it would be missing
 * from the plan: what the configuration says stays, lists are empty, and texts say where they come from. An account is a number of zeros.
 */
import { Block } from './schema';
import { mapBlocks } from './shape';
import { Values } from './value';

const ACCOUNT = '0000000000000000';

export function canned(type: string, { attributes = {}, block_types: blocks = {} }: Block, config: Values): Values {
  return {
    ...Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => [
      name, config[name] ?? (attribute.computed ? answer(type, name, attribute.type) : null),
    ])),
    ...Object.fromEntries(Object.entries(blocks).map(([name, nested]) =>
      [name, mapBlocks(nested, config[name], (each) => canned(type, nested.block, each))])),
  };
}

function answer(type: string, name: string, kind: unknown): unknown {
  if (name === 'account_id' || (type === 'alicloud_account' && name === 'id')) return ACCOUNT;
  if (kind === 'string') return `${type}.${name}`;
  if (kind === 'number') return 0;
  if (kind === 'bool') return false;
  const [collection] = kind as [string];
  if (collection === 'list' || collection === 'set') return [];
  return collection === 'map' ? {} : null;
}
