const WIDTH = 100;
const HANGING = 4;

/** A list in as many lines as keep it readable. */
export function filled(head: string, [first, ...rest]: readonly string[], separator: string): readonly string[] {
  const indent = ' '.repeat(head.search(/\S|$/) + HANGING);
  const lines: string[] = [];
  let line = `${head}${first}`;
  for (const item of rest) {
    const longer = `${line}${separator}${item}`;
    const isTooLong = longer.length + separator.trimEnd().length > WIDTH;
    if (isTooLong) lines.push(`${line}${separator}`.trimEnd());
    line = isTooLong ? `${indent}${item}` : longer;
  }
  return [...lines, line];
}
