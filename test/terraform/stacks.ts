/** Stacks written by hand, and what is read of them. */
import { Inventory } from '../../src/access';
import { Text } from '../../src/policy';
import { readStack } from '../../src/terraform';
import { folderWith } from '../offline/stacks';

export const ALLOW = { Effect: 'Allow', Action: ['oss:GetObject'], Resource: ['acs:oss:*:*:media/*'] };

export function documentOf(...statements: object[]): string {
  return JSON.stringify({ Version: '1', Statement: statements });
}

/** The inventory of a stack of these blocks. */
export function inventoryOf(stack: object): Inventory {
  return readStack(folderWith({ 'cdk.tf.json': stack }));
}

export function codes({ notices }: Pick<Inventory, 'notices'>): string[] {
  return notices.map((notice) => `${notice.class} ${notice.code} ${notice.origin.address ?? ''}`.trim());
}

/** Texts as people read them, in whatever holds them. */
export function readable(value: unknown): any {
  if (value instanceof Text) return value.toString();
  if (Array.isArray(value)) return value.map(readable);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, readable(each)])) : value;
}

/** Without what depends on the folder. */
export function bare<T extends { origin: unknown; configuration: unknown }>(found: readonly T[]): any[] {
  return found.map(({ origin: _, configuration: __, ...rest }) => readable(rest));
}
