import { Text } from '../policy';

/** A value of a configuration with its references followed; numbers and booleans are texts. */
export type Value = Text | readonly Value[] | { readonly [name: string]: Value } | undefined;

/** The part of a value that the steps lead to. */
export function partOf(value: Value, steps: readonly (string | number)[]): Value {
  return steps.reduce<Value>((part, step) => (hasPart(part, step) ? part[step] : undefined), value);
}

/** The text, where the value is one that is wholly known. */
export function literalOf(value: Value): string | undefined {
  return value instanceof Text ? value.literal : undefined;
}

function hasPart(value: Value, step: string | number): value is { readonly [name: string | number]: Value } {
  return value !== undefined && !(value instanceof Text) && Object.hasOwn(value, step);
}
