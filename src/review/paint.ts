/** How parts of a text stand out: each function gives its text back, maybe with colours. */
export interface Paint {
  readonly heading: (text: string) => string;
  readonly aside: (text: string) => string;
  /** Verdicts. */
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly open: (text: string) => string;
}

/** Lines below a heading; nothing without lines. */
export function section(title: string, lines: readonly string[], paint: Paint): readonly string[] {
  return lines.length === 0 ? [] : [`${[paint.heading(title), ...lines].join('\n')}\n`];
}
