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

/**
 * Matching goes field by field, so that a `*` of one field never runs into the next: no field but the last holds a
 * colon. A pattern of fewer than five fields matches nothing, a bare `*` everything.
 */
export function resourceMatches(pattern: string, name: string): boolean {
  return byFields(pattern, name, globMatches);
}

/** Whether `wide` matches every resource that `narrow` matches; a `false` may be a mere "cannot tell". */
export function resourceCovers(wide: string, narrow: string): boolean {
  return wide === narrow || byFields(wide, narrow, globCovers);
}

function byFields(pattern: string, name: string, matches: (pattern: string, field: string) => boolean): boolean {
  if (pattern === '*') {
    return true;
  }
  const patterns = fieldsOf(pattern);
  const fields = fieldsOf(name);
  if (patterns.length !== FIELDS || fields.length !== FIELDS) {
    return false;
  }
  const relativeId = FIELDS - 1;
  const head = patterns.slice(0, relativeId).every((field, index) => matches(field, fields[index]));
  // RAM spells the names of roles in either case, so its relative ids ignore it; those of other services do not.
  const fold = fields[1] === 'ram' ? asciiLowerCase : (field: string) => field;
  return head && matches(fold(patterns[relativeId]), fold(fields[relativeId]));
}

const FIELDS = 5;

/** Split at the first four colons: the relative id may hold more of them. */
function fieldsOf(name: string): readonly string[] {
  const fields = name.split(':');
  return fields.length <= FIELDS ? fields : [...fields.slice(0, FIELDS - 1), fields.slice(FIELDS - 1).join(':')];
}

/** The last of the five fields; empty for a name that has fewer. */
export function relativeIdOf(name: string): string {
  return fieldsOf(name)[FIELDS - 1] ?? '';
}

/** A pattern that can match a resource: `*`, or five fields of which the first can be `acs`. A text with a hole may become one. */
export function isResourcePattern({ literal }: Text): boolean {
  if (literal === undefined || literal === '*') {
    return true;
  }
  const fields = fieldsOf(literal);
  return fields.length === FIELDS && globMatches(fields[0], 'acs');
}
