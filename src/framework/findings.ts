import { Annotations } from 'cdktf';
import { IConstruct } from 'constructs';
import { Finding } from '../policy';
import { inputError, inputMessage, inputWarning } from './input-error';

/** How the members of a statement are called where a user writes it as properties. */
const PROPERTIES: Readonly<Record<string, string>> = { Action: 'actions', Principal: 'principals', Resource: 'resources', Condition: 'when' };

/** Tells of what was found in a statement that a user asks for in properties: throws the first error, annotates the construct with the rest. */
export function tellOfProperties(scope: IConstruct, findings: readonly Finding[]): void {
  tellOf(scope, findings.map((finding) => ({ ...finding, path: finding.path.replace(/\w+$/, (member) => PROPERTIES[member] ?? member) })));
}

/** The same of JSON text that a user gives. */
export function tellOf(scope: IConstruct, findings: readonly Finding[]): void {
  const error = findings.find((finding) => finding.class === 'error');
  if (error) {
    throw inputError(scope, error.path, wordsOf(error));
  }
  for (const finding of findings) {
    if (finding.class === 'hint') {
      Annotations.of(scope).addInfo(inputMessage(scope, finding.path, wordsOf(finding)));
    } else {
      inputWarning(scope, finding.path, wordsOf(finding));
    }
  }
}

/** What a finding says behind its place. */
export function wordsOf({ code, message, fix }: Finding): string {
  return `${message}; ${fix} [${code}]`;
}
