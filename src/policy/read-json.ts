import { Finding, Findings, shown } from './finding';
import { repeatedMembers } from './repeated-members';

/** What was read, or findings and nothing else. */
export interface Reading<T> {
  readonly value?: T;
  readonly findings: readonly Finding[];
}

/** Reads JSON text with a reader of its value; `what` names in messages what the text should be. */
export function readJson<T>(json: string, what: string, read: (value: unknown, findings: Findings) => T | undefined): Reading<T> {
  const findings = new Findings();
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    findings.error('JSON_SYNTAX', '$', `${shown(json)} is no JSON (${onOneLine(error as Error)})`, `give the ${what} as JSON text`);
    return { findings: findings.list };
  }
  for (const path of repeatedMembers(json)) {
    findings.error('JSON_REPEATED_MEMBER', path, 'the member stands more than once in its object', 'keep one of them');
  }
  const value = read(parsed, findings);
  return findings.list.length > 0 ? { findings: findings.list } : { value, findings: [] };
}

/** The engine quotes the text around the place, line breaks and all. */
function onOneLine({ message }: Error): string {
  return message.replace(/\s+/g, ' ');
}
