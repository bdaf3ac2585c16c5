/**
 * Conditions: values OR, keys AND, operators AND. A positive operator: some value matches, a missing key fails it. A negative one: no value
 * matches, a missing key satisfies it. Nothing is implied: what the context does not say is missing. An operator without keys is true.
 */
import { fixesValue } from './fixed';
import { lower } from './glob';
import { matches, Reader } from './holes';
import { ConditionJson, listed, RequestJson } from './json';
import { OPERATORS } from './operators';
import { Possible, together } from './possible';

/** What a condition comes to for one request. */
export interface Held {
  readonly holds: boolean;
  /** Whether one condition of it fixes where a request comes from, so that a statement for everyone is not public. */
  readonly fixes: boolean;
}

/** One value: what it does for the request, and whether it leaves nothing open. Both hang on the same hole. */
interface Tried {
  readonly match: boolean;
  readonly fixed: boolean;
}

export function conditionHolds(condition: ConditionJson | undefined, request: RequestJson, reader: Reader): Possible<Held> {
  const each = Object.entries(condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => (
    keyHolds(operator, key, listed(values), request, reader))));
  return together(each, { holds: true, fixes: false }, (one: Held, other) => ({ holds: one.holds && other.holds, fixes: one.fixes || other.fixes }));
}

function keyHolds(operator: string, key: string, values: readonly string[], { context }: RequestJson, reader: Reader): Possible<Held> {
  const { negative } = OPERATORS.get(operator)!;
  const seen = valueOf(context ?? {}, key);
  const tried = together(values.map((value) => tryValue(operator, key, value, seen, reader)), { match: false, fixed: true },
    (one: Tried, other) => ({ match: one.match || other.match, fixed: one.fixed && other.fixed }));
  const holds = (match: boolean) => (seen === undefined ? negative : match !== negative);
  return tried.map(({ match, fixed }) => ({ holds: holds(match), fixes: fixed }));
}

function tryValue(operator: string, key: string, value: string, seen: string | undefined, reader: Reader): Possible<Tried> {
  const written = reader(value);
  const fixed = fixesValue(operator, keyName(key), written, seen);
  const matched = seen === undefined ? [false] : matches(written, `matches ${operator.replace('Not', '')} ${seen}`, OPERATORS.get(operator)!.could(written.tokens, seen));
  return matched.flatMap((match) => fixed(match).map((isFixed) => ({ match, fixed: isFixed })));
}

/** Keys compare ignoring ASCII case up to the first `/`, exactly after it. */
export function keyName(key: string): string {
  const end = key.includes('/') ? key.indexOf('/') : key.length;
  return lower(key.slice(0, end)) + key.slice(end);
}

function valueOf(context: Readonly<Record<string, string>>, key: string): string | undefined {
  const found = Object.keys(context).find((other) => keyName(other) === keyName(key));
  return found === undefined ? undefined : context[found];
}
