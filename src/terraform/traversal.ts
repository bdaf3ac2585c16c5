/** A reference to a part of a configuration, step by step: `local.names["a"]` is `local`, `names`, `a`. */
export type Traversal = readonly (string | number)[];

const NAME = '[A-Za-z_][\\w-]*';
const KEY = '"(?:[^"\\\\]|\\\\["\\\\])*"';
const WHOLE = new RegExp(`^${NAME}(?:\\.${NAME}|\\[(?:\\d+|${KEY})\\])*$`);
const STEP = new RegExp(`(${NAME})|\\[(?:(\\d+)|(${KEY}))\\]`, 'g');

/** Reads an expression that is a reference and nothing else. */
export function readTraversal(expression: string): Traversal | undefined {
  if (!WHOLE.test(expression)) {
    return undefined;
  }
  return [...expression.matchAll(STEP)].map(([, name, index, key]) => name ?? (index === undefined ? key.slice(1, -1).replace(/\\(.)/g, '$1') : Number(index)));
}
