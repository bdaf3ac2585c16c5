/** What two access reports tell differently: the lines that only one of them has, below the headings that they stand under. */
export function reportDiff(before: string, after: string): string {
  const [old, now] = [factsOf(before), factsOf(after)];
  const headings = [...new Set([...now.keys(), ...old.keys()])];
  const parts = headings.flatMap((heading) => {
    const [gone, come] = [lacking(old.get(heading), now.get(heading)), lacking(now.get(heading), old.get(heading))];
    return gone.length + come.length === 0 ? [] : [[heading, ...gone.map((line) => `- ${line}`), ...come.map((line) => `+ ${line}`)].join('\n')];
  });
  return parts.length > 0 ? parts.join('\n\n') : 'the same lines, in another order or with other blank lines';
}

/** The same text, whatever its line breaks are. */
export function isSameReport(one: string, other: string): boolean {
  return withPlainBreaks(one) === withPlainBreaks(other);
}

function factsOf(report: string): ReadonlyMap<string, readonly string[]> {
  const facts = new Map<string, string[]>();
  let heading: readonly string[] = [];
  for (const line of withPlainBreaks(report).split('\n').filter((each) => each !== '')) {
    const [, marks, title] = /^(#+) (.*)/.exec(line) ?? [];
    if (marks !== undefined) {
      heading = [...heading.slice(0, marks.length - 1), title];
    }
    const name = heading.slice(1).join(', ') || 'Heading';
    facts.set(name, [...facts.get(name) ?? [], ...marks === undefined ? [line.replace(/^- /, '')] : []]);
  }
  return facts;
}

function lacking(lines: readonly string[] = [], others: readonly string[] = []): readonly string[] {
  return lines.filter((line) => !others.includes(line));
}

function withPlainBreaks(text: string): string {
  return text.replace(/\r\n/g, '\n');
}
