/** How much a finding weighs. Errors stop a synth, the rest annotate. */
export type FindingClass = 'error' | 'security' | 'warning' | 'hint';

/** Something to say about a document: what is wrong with which value, and what to do about it. */
export interface Finding {
  /** Stable, in upper case with underscores. */
  readonly code: string;
  readonly class: FindingClass;
  /** One sentence in lower case, the value in back-ticks. */
  readonly message: string;
  readonly fix: string;
  /** JSON path into the document: `$.Statement[0].Action`. */
  readonly path: string;
}

export function describeFinding({ code, message, fix, path }: Finding): string {
  return `${path}: ${message}: ${fix} [${code}]`;
}

/** Collects what a reader finds, so that one reading tells everything that is wrong. */
export class Findings {
  readonly list: Finding[] = [];

  /** Returns nothing, so that a reader can give up on a value and say why in one expression. */
  error(code: string, path: string, message: string, fix: string): undefined {
    this.list.push({ code, class: 'error', message, fix, path });
    return undefined;
  }
}

const SHOWN = 80;

/** A value as a message shows it: on one line and not longer than a line. */
export function shown(value: unknown): string {
  const json = jsonOf(value);
  return `\`${json.length > SHOWN ? `${json.slice(0, SHOWN)}…` : json}\``;
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Array.isArray(value) ? '[…]' : '{…}'; // nested deeper than the stack, which the parser of JSON does not mind
  }
}
