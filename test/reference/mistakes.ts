/**
 * What makes a document, an access set or a request bad input: the errors that the semantics name, each with the place. Everything else
 * evaluates, however unwise. The shape of access sets and requests themselves is left to their schemas.
 */
import { HOLE, tokensOf } from './holes';
import { OPERATORS } from './operators';

type Kind = 'identity' | 'bucket' | 'trust' | 'session';
type Complain = (place: string, what: string) => void;

const MEMBERS = {
  document: ['Version', 'Statement', 'Id'],
  statement: ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'Principal', 'Condition'],
  trusted: ['RAM', 'Service', 'Federated'],
};

export function mistakesOfDocument(document: unknown, kind: Kind, place: string): string[] {
  const found: string[] = [];
  checkDocument(document, kind, place, (where, what) => found.push(`${where} ${what}`));
  return found;
}

function checkDocument(document: unknown, kind: Kind, place: string, complain: Complain) {
  if (typeof document === 'string' && kind !== 'session' && /^\$\{.+\}$/s.test(document)) return;
  if (!isObject(document)) return complain(place, 'is no document');
  checkMembers(document, MEMBERS.document, place, complain);
  if (document.Version !== '1') complain(`${place}.Version`, 'is not "1"');
  if (!Array.isArray(document.Statement)) return complain(`${place}.Statement`, 'is no list');
  document.Statement.forEach((statement, index) => checkStatement(statement, kind, `${place}.Statement[${index}]`, complain));
}

function checkStatement(statement: unknown, kind: Kind, place: string, complain: Complain) {
  if (!isObject(statement)) return complain(place, 'is no object');
  checkMembers(statement, MEMBERS.statement, place, complain);
  const { Effect, Action, NotAction, Resource, Principal, Condition } = statement;
  if (Effect !== 'Allow' && Effect !== 'Deny') complain(`${place}.Effect`, 'is neither Allow nor Deny');
  if ((Action === undefined) === (NotAction === undefined)) complain(place, 'needs one of Action and NotAction');
  for (const [name, actions] of Object.entries({ Action, NotAction })) {
    if (actions !== undefined) checkList(actions, `${place}.${name}`, complain, (action) => checkAction(action, kind, `${place}.${name}`, complain));
  }
  if ((Resource === undefined) !== (kind === 'trust')) complain(`${place}.Resource`, kind === 'trust' ? 'stands in a trust document' : 'is missing');
  if (Resource !== undefined) checkList(Resource, `${place}.Resource`, complain);
  const isNamed = kind === 'bucket' || kind === 'trust';
  if ((Principal !== undefined) !== isNamed) complain(`${place}.Principal`, isNamed ? 'is missing' : 'stands in a document that belongs to an identity');
  if (kind === 'bucket' && Principal !== undefined && !isEmptyList(Principal)) checkList(Principal, `${place}.Principal`, complain);
  if (kind === 'trust' && Principal !== undefined) checkTrusted(Principal, `${place}.Principal`, complain);
  if (Condition !== undefined) checkCondition(Condition, kind, `${place}.Condition`, complain);
}

function checkAction(action: string, kind: Kind, place: string, complain: Complain) {
  if (action !== '*' && !action.includes(':') && !hasHole(action, kind)) complain(place, 'names no service');
}

/** Our reading: `"*"` and `["*"]` are the only ones that are no object. */
function checkTrusted(principal: unknown, place: string, complain: Complain) {
  if (principal === '*' || (Array.isArray(principal) && principal.length === 1 && principal[0] === '*')) return;
  if (!isObject(principal)) return complain(place, 'is neither an object nor "*"');
  checkMembers(principal, MEMBERS.trusted, place, complain);
  for (const [type, names] of Object.entries(principal)) checkList(names, `${place}.${type}`, complain);
}

function checkCondition(condition: unknown, kind: Kind, place: string, complain: Complain) {
  if (!isObject(condition)) return complain(place, 'is no object');
  for (const [name, keys] of Object.entries(condition)) {
    const operator = OPERATORS.get(name);
    if (!operator) complain(`${place}.${name}`, 'is no operator');
    if (!isObject(keys)) complain(`${place}.${name}`, 'is no object');
    for (const [key, values] of Object.entries(isObject(keys) ? keys : {})) {
      if (hasHole(key, kind)) complain(`${place}.${name}.${key}`, 'holds a hole');
      checkList(values, `${place}.${name}.${key}`, complain, (value) => {
        if (operator && !operator.readable(kind === 'session' ? [...value] : tokensOf(value))) complain(`${place}.${name}.${key}`, 'cannot be read');
      });
    }
  }
}

function checkList(values: unknown, place: string, complain: Complain, check: (value: string) => void = () => {}) {
  const list = typeof values === 'string' ? [values] : values;
  if (!Array.isArray(list)) return complain(place, 'is neither a string nor a list');
  if (list.length === 0) complain(place, 'is an empty list');
  for (const value of list) {
    if (typeof value === 'string') check(value);
    else complain(place, 'holds what is no string');
  }
}

function checkMembers(object: object, known: readonly string[], place: string, complain: Complain) {
  for (const name of Object.keys(object).filter((each) => !known.includes(each))) complain(`${place}.${name}`, 'is no member');
}

function hasHole(text: string, kind: Kind): boolean {
  return kind !== 'session' && tokensOf(text).includes(HOLE);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
