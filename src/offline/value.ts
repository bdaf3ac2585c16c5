/** Values as Terraform sends them: MessagePack, with an extension for what nobody knows before apply. */
import { isDeepStrictEqual } from 'node:util';
import { decode, encode, ExtData } from '@msgpack/msgpack';

/** A resource or a block: every attribute and every kind of nested block of its schema, by name. */
export type Values = Record<string, unknown>;

/** The extension that stands for an unknown value of which nothing more is said. */
export const UNKNOWN = new ExtData(0, new Uint8Array(1));

export interface Encoded {
  readonly msgpack?: Uint8Array;
  readonly json?: Uint8Array;
}

/** Whole numbers beyond 2^53 stay exact. Nothing is sent where there is no value, such as the prior state of a new resource. */
export function decoded({ msgpack, json }: Encoded): Values | null {
  if (msgpack?.length) return decode(msgpack, { useBigInt64: true }) as Values | null;
  return json?.length ? JSON.parse(Buffer.from(json).toString()) as Values : null;
}

export function encoded(value: Values | null): Encoded {
  return { msgpack: encode(value, { useBigInt64: true }) };
}

export function same(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(one, other);
}

/** Nothing given and nothing set are one for a provider of this generation: no text, no, zero, no elements. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true;
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value) === 0;
  return typeof value === 'object' && !(value instanceof ExtData) && Object.keys(value).length === 0;
}
