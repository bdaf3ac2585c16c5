import { describeOrigin, Missing, Reason, Refused, Request } from '../access';
import { ACCESS_FILE_SPELLING, canonicalStatements, grouped, printStatement } from '../policy';
import { requestParts } from './change-words';
import { Paint, section } from './paint';
import { printable } from './printable';

/** Whether somebody may run an operation of IMM. */
export interface Diagnosis {
  /** `doc/convert`. */
  readonly operation: string;
  /** `user/media-app`. */
  readonly principal: string;
  readonly missing: readonly Missing[];
  /** What could not be asked, in sentences. */
  readonly untold: readonly string[];
}

/** `missing`: something that it takes is not allowed for certain. */
export type Usability = 'works' | 'missing' | 'unknown';

export function usabilityOf({ missing, untold }: Pick<Diagnosis, 'missing' | 'untold'>): Usability {
  const isCertain = ({ decision: { decision } }: Refused) => decision !== 'unknown';
  return missing.some(({ refused }) => refused.some(isCertain)) ? 'missing' : missing.length + untold.length > 0 ? 'unknown' : 'works';
}

/** The verdict in one line, then what is not allowed and what for, and the statements that would allow it. */
export function diagnosisText(diagnosis: Diagnosis, paint: Paint): string {
  const { operation, principal, missing, untold } = diagnosis;
  const who = printable(principal);
  const verdict = {
    works: `${paint.good('WORKS')}: ${who} may run ${operation}`,
    missing: `${paint.bad('MISSING')}: ${who} may not run ${operation}`,
    unknown: `${paint.open('UNKNOWN')}: whether ${who} may run ${operation} depends on what is not known`,
  }[usabilityOf(diagnosis)];
  return [
    `${verdict}\n`,
    ...section('Not allowed', missing.flatMap((each) => missingLines(each, paint)), paint),
    ...section('To be added', additionLines(missing), paint),
    ...section('Not known', untold.map((sentence) => `  - ${printable(sentence)}`), paint),
  ].join('\n');
}

function missingLines({ requirement: { because }, refused }: Missing, paint: Paint): readonly string[] {
  return [
    `  ${nameOf(refused[0].request)}, to ${because}`,
    ...refused.flatMap(({ request, decision: { decision, reasons } }) => [
      `    ${requestParts(request).join(', ')}: ${decision}`,
      ...(decision === 'implicit-deny' ? [] : reasons.map((reason) => `      ${paint.aside(printable(reasonWords(reason)))}`)),
    ]),
  ];
}

/** Where the statement stands, and what it does. */
function reasonWords({ message, source, statement, origin }: Reason): string {
  const place = [origin && describeOrigin(origin), source, statement === undefined ? undefined : `Statement[${statement}]`].filter((part) => part);
  return [place.join(' '), message].filter((part) => part !== '').join(': ');
}

function nameOf({ principal }: Request): string {
  return printable(principal.replace(/^service\//, 'service '));
}

/** What one document has to say for all that is missing, in one piece. */
function additionLines(missing: readonly Missing[]): readonly string[] {
  const byDocument = grouped(missing.flatMap(({ additions }) => additions), ({ document }) => document);
  return [...byDocument].flatMap(([document, additions]) => [
    `  ${printable(document)}`,
    ...canonicalStatements(additions.flatMap(({ statements }) => statements))
      .map((statement) => `    ${printStatement(additions[0].kind, statement, ACCESS_FILE_SPELLING)}`),
  ]);
}
