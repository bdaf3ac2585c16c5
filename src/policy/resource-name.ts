import { asciiLowerCase } from './ascii-case';
import { globCovers, globMatches } from './glob';
import { Text } from './text';

/** The five fields of `acs:<service>:<region>:<account>:<relative id>`. */
export interface ResourceFields {
  readonly service: Text;
  readonly region?: Text;
  readonly account?: Text;
  readonly relativeId: Text;
}

/** Writes a resource name; a region or an account that is not given is `*`, which every service takes. */
export function resourceName({ service, region, account, relativeId }: ResourceFields): Text {
  return Text.of('acs:', service, ':', region ?? '*', ':', account ?? '*', ':', relativeId);
}

/** Whether `wide` matches every resource that `narrow` matches; a `false` may be a mere "cannot tell". */
export function resourceCovers(wide: string, narrow: string): boolean {
  return wide === narrow || wide === '*' || coversByFields(wide, narrow);
}

function coversByFields(wide: string, narrow: string): boolean {
  const wanted = fieldsOf(wide);
  const fields = fieldsOf(narrow);
  if (wanted.length !== FIELDS || fields.length !== FIELDS) {
    return false;
  }
  const fold = fields[1] === 'ram' ? asciiLowerCase : (field: string) => field;
  return wanted.slice(0, RELATIVE_ID).every((field, index) => globCovers(field, fields[index]))
    && globCovers(fold(wanted[RELATIVE_ID]), fold(fields[RELATIVE_ID]));
}

export const FIELDS = 5;
export const RELATIVE_ID = FIELDS - 1;

/** Split at the first four colons: the relative id may hold more of them. */
export function fieldsOf(name: string): readonly string[] {
  const fields: string[] = [];
  let start = 0;
  for (let colon = name.indexOf(':'); colon >= 0 && fields.length < RELATIVE_ID; colon = name.indexOf(':', start)) {
    fields.push(name.slice(start, colon));
    start = colon + 1;
  }
  fields.push(name.slice(start));
  return fields;
}

/** The last of the five fields; empty for a name that has fewer. */
export function relativeIdOf(name: string): string {
  return fieldsOf(name)[RELATIVE_ID] ?? '';
}

/** The account that a resource name or pattern states in so many digits; nothing for a pattern of accounts, and where a hole stands before its end. */
export function accountIdOf({ pieces: [start] }: Text): string | undefined {
  const fields = typeof start === 'string' ? fieldsOf(start) : [];
  return fields.length === FIELDS && /^[0-9]+$/.test(fields[3]) ? fields[3] : undefined;
}

/** A pattern that can match a resource: `*`, or five fields of which the first can be `acs`. A text with a hole may become one. */
export function isResourcePattern({ literal }: Text): boolean {
  if (literal === undefined || literal === '*') {
    return true;
  }
  const fields = fieldsOf(literal);
  return fields.length === FIELDS && globMatches(fields[0], 'acs');
}
