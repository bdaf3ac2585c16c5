import { asked, listed, quoted } from './wording';
import { Effect, Pattern, Text, Truth, YES } from '../../policy';
import { Policies } from '../engine/policies';
import { Call } from '../matching/call';
import { CompiledStatement } from '../matching/compiled-statement';

/** The statements of an effect that apply to a call with just this truth, in the order of their documents. */
export function applying(policies: Policies, effect: Effect, call: Call, wanted: Truth): readonly CompiledStatement[] {
  const truths = new Map<CompiledStatement, Truth>();
  policies.visit(effect, call, (statement, truth) => {
    const whole = Math.min(truth, statement.condition.holds(call.context)) as Truth;
    truths.set(statement, Math.max(whole, truths.get(statement) ?? whole) as Truth);
    return false;
  });
  const place = ({ attached }: CompiledStatement) => policies.documents.indexOf(attached);
  return [...truths]
    .flatMap(([statement, truth]) => (truth === wanted ? [statement] : []))
    .sort((a, b) => place(a) - place(b) || a.index - b.index);
}

/** What a statement that applies says of the call: `` allows `oss:Get*` on `*` ``. */
export function describeApplying(compiled: CompiledStatement, call: Call): string {
  const { statement: { effect }, condition: { tests } } = compiled;
  const says = effect === Effect.ALLOW ? 'allows' : 'denies';
  const where = tests.length === 0 ? '' : ` where ${tests.map(asked).join(' and ')}`;
  return `${says} ${action(compiled, call)}${resource(compiled, call)}${principal(compiled, call)}${where}`;
}

function action({ statement: { actions, exceptActions } }: CompiledStatement, call: Call): string {
  return exceptActions ? `all but ${listed(actions, 'and')}` : matching(actions, (text) => new Pattern(text, true).matches(call.action));
}

function resource({ statement, resources }: CompiledStatement, call: Call): string {
  return statement.resources && resources ? ` on ${matching(statement.resources, (_text, index) => resources[index].matches(call.resource))}` : '';
}

function principal({ audience }: CompiledStatement, { caller }: Call): string {
  return audience ? ` to ${matching(audience.members.map(({ value }) => value), (_text, index) => audience.members[index].reaches(caller))}` : '';
}

/** The first of the texts that matches. */
function matching(texts: readonly Text[], truth: (text: Text, index: number) => Truth): string {
  return quoted(texts.find((text, index) => truth(text, index) === YES)!);
}
