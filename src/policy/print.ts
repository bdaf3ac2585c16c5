import { Condition } from './condition';
import { Principal } from './principal';
import { jsonString, Spelling } from './spelling';
import { Document, DocumentKind, Statement } from './statement';
import { Text } from './text';

/**
 * The document as JSON, without white space.
 *
 * Lists stay lists, one element or many: the provider compares documents as JSON, where `"x"` and `["x"]` differ. In
 * trust documents alone the only action is a plain string, as RAM returns it and the provider can read it.
 */
export function printDocument(document: Document, spelling: Spelling): string {
  const statements = document.statements.map((statement) => printStatement(document.kind, statement, spelling));
  return object([
    ...(document.id ? [member('Id', jsonString(document.id, spelling))] : []),
    member('Version', '"1"'),
    member('Statement', `[${statements.join()}]`),
  ]);
}

export function printStatement(kind: DocumentKind, statement: Statement, spelling: Spelling): string {
  const { id, effect, principals, actions, exceptActions, resources, condition } = statement;
  const action = kind === 'trust' && actions.length === 1 ? jsonString(actions[0], spelling) : list(actions, spelling);
  return object([
    ...(id ? [member('Sid', jsonString(id, spelling))] : []),
    member('Effect', `"${effect}"`),
    ...(principals ? [member('Principal', printPrincipals(kind, principals, spelling))] : []),
    member(exceptActions ? 'NotAction' : 'Action', action),
    ...(resources ? [member('Resource', list(resources, spelling))] : []),
    ...(condition.length > 0 ? [member('Condition', printCondition(condition, spelling))] : []),
  ]);
}

function printPrincipals(kind: DocumentKind, principals: readonly Principal[], spelling: Spelling): string {
  const valuesOf = (only: readonly Principal[]) => list(only.map(({ value }) => value), spelling);
  if (kind === 'bucket') {
    return valuesOf(principals);
  }
  const types = new Set(principals.map(({ type }) => type));
  return object([...types].map((type) => member(type, valuesOf(principals.filter((principal) => principal.type === type)))));
}

function printCondition(condition: Condition, spelling: Spelling): string {
  refuseRepeated(condition.map(({ operator }) => operator));
  return object(condition.map(({ operator, tests }) => {
    refuseRepeated(tests.map(({ key }) => key));
    return member(operator, object(tests.map(({ key, values }) => `${jsonString(Text.of(key), spelling)}:${list(values, spelling)}`)));
  }));
}

/** Both must hold, and JSON would keep the last: to print them would widen what the statement allows. */
function refuseRepeated(names: readonly string[]): void {
  const repeated = names.find((name, index) => names.indexOf(name) < index);
  if (repeated !== undefined) {
    throw new Error(`\`${repeated}\` stands more than once in one object of a Condition, and JSON holds it once`);
  }
}

function list(texts: readonly Text[], spelling: Spelling): string {
  return `[${texts.map((text) => jsonString(text, spelling)).join()}]`;
}

function object(members: readonly string[]): string {
  return `{${members.join()}}`;
}

function member(name: string, value: string): string {
  return `"${name}":${value}`;
}
