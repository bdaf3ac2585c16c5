import { anyOf, Condition, MAYBE, NO, Pattern, Text, Truth, YES } from '../../policy';
import { Caller, describeCaller } from '../caller';
import { asked, holesOf, listed, quoted } from './wording';
import { speaksOf } from '../matching/audience';
import { Call } from '../matching/call';
import { CompiledStatement } from '../matching/compiled-statement';

/** One of the four parts of a statement that a call has to match. */
export interface Element {
  readonly truth: (statement: CompiledStatement, call: Call) => Truth;
  /** Of an element that does not match: what it asks for, and what the call has. */
  readonly mismatch: (statement: CompiledStatement, call: Call) => string;
  /** Of an element that may match: what that depends on. */
  readonly open: (statement: CompiledStatement, call: Call) => string;
}

const ACTION: Element = {
  truth: ({ actions }, { action }) => actions.matches(action),
  mismatch: ({ statement: { actions, exceptActions } }, { writtenAction }) => (exceptActions
    ? `the NotAction leaves out ${quoted(writtenAction)}`
    : `the Action names ${listed(actions, 'or')}, not ${quoted(writtenAction)}`),
  open: ({ statement: { actions, exceptActions } }, { action }) =>
    openTexts(exceptActions ? 'NotAction' : 'Action', actions.filter((text) => new Pattern(text, true).matches(action) === MAYBE)),
};

const RESOURCE: Element = {
  truth: ({ resources }, { resource }) => (resources ? anyOf(resources, (pattern) => pattern.matches(resource)) : YES),
  mismatch: ({ statement: { resources = [] } }, { resource }) => `the Resource names ${listed(resources, 'or')}, not ${quoted(resource.name)}`,
  open: ({ statement, resources = [] }, { resource }) =>
    openTexts('Resource', (statement.resources ?? []).filter((_text, index) => resources[index].matches(resource) === MAYBE)),
};

const PRINCIPAL: Element = {
  truth: ({ audience }, { caller }) => (audience ? speaksOf(audience, caller) : YES),
  mismatch: ({ statement: { principals = [] }, audience }, { caller }) => {
    const texts = principals.map(({ value }) => value);
    if (audience!.atMost === NO) {
      return `the Principal names ${listed(texts, 'or')}, which is everyone, and so Block Public Access makes the statement void`;
    }
    return principals.some(({ type, value }) => type === 'Bucket' && value.literal === '*')
      ? 'the Principal `*` without a Condition does not reach identities of the account that owns the bucket'
      : `the Principal names ${listed(texts, 'or')}, not ${describeCaller(caller)}${inSession(caller)}`;
  },
  open: ({ statement: { principals = [], condition }, audience }, { caller }) => {
    const { members, atMost } = audience!;
    const texts = members.filter(({ reaches }) => reaches(caller) === MAYBE).map(({ value }) => value);
    const certain = members.some(({ reaches }) => reaches(caller) === YES);
    return [
      ...certain ? [] : [openTexts('Principal', texts)],
      ...atMost === MAYBE ? [`${holesOf([...principals.map(({ value }) => value), ...valuesOf(condition)])}, which may make the statement public, `
        + 'and so void under Block Public Access'] : [],
    ].join(' and on ');
  },
};

const CONDITION: Element = {
  truth: ({ condition }, { context }) => condition.holds(context),
  mismatch: ({ condition: { tests } }, { context }) => tests
    .filter(({ foldedKey, holds }) => holds(context.value(foldedKey)) === NO)
    .map((test) => {
      const seen = context.value(test.foldedKey);
      return `the Condition asks for ${asked(test)}, and the request ${seen === undefined ? 'lacks the key' : `has ${quoted(seen)}`}`;
    }).join('; '),
  open: ({ condition: { tests } }, { context }) => tests
    .filter(({ foldedKey, holds }) => holds(context.value(foldedKey)) === MAYBE)
    .map((test) => `${holesOf(test.values)} in the Condition ${asked(test)}`).join(' and on '),
};

/** What asks least of a call to be looked at comes first. */
export const ELEMENTS: readonly Element[] = [ACTION, RESOURCE, PRINCIPAL, CONDITION];

function openTexts(name: string, texts: readonly Text[]): string {
  return `${holesOf(texts)} in the ${name} ${listed(texts, 'or')}`;
}

function inSession({ kind, sessionName }: Caller): string {
  return kind !== 'role' ? '' : sessionName === undefined ? ' without a session name' : ` in the session ${quoted(sessionName)}`;
}

function valuesOf(condition: Condition): readonly Text[] {
  return condition.flatMap(({ tests }) => tests.flatMap(({ values }) => values));
}
