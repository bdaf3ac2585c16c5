import { AccessSet, ListedPrincipal } from '../access';
import {
  ANYTHING, asciiLowerCase, compileTest, Condition, conditionKey, Effect, fieldTexts, foldedKey, MAYBE, NamedResource, NO, not, Pattern,
  ResourcePattern, Statement, Text, Truth, YES,
} from '../policy';
import { Holding, Holdings, holdingsOf, ownerElsewhere, proviso } from './holdings';
import { EVERYWHERE, Place, Scope, widest } from './scope';
import { code, testsOf } from './words';

/** An access that is looked for, wherever it holds. */
export interface Sought {
  readonly action: string;
  /** What each request for it says, in canonical form. */
  readonly condition: Condition;
  /** Where only one resource will do. */
  readonly resource?: NamedResource;
}

/** Equal for what is looked for in the same places. */
export function soughtKey({ action, condition, resource }: Sought): string {
  return JSON.stringify([action, conditionKey(condition), resource?.name]);
}

/** One of those who have to hold something for an operation. */
export class Side {
  private readonly holdings: Holdings;
  private readonly known = new Map<string, readonly Scope[]>();

  constructor(private readonly access: AccessSet, private readonly principal: ListedPrincipal) {
    this.holdings = holdingsOf(access, principal);
  }

  /** Where statements allow it, denials apart. */
  allowing(sought: Sought): readonly Scope[] {
    const key = soughtKey(sought);
    const scopes = this.known.get(key) ?? widest(this.scopes(Effect.ALLOW, sought));
    this.known.set(key, scopes);
    return scopes;
  }

  /** The same, and what else its own documents may say of which nothing is known. */
  perhapsAllowing(sought: Sought): readonly Scope[] {
    const symbols = this.holdings.unknown.filter(({ bucket }) => !bucket).map(({ symbol }) => code(`\${${symbol}}`));
    const undenied = symbols.map((symbol) => `${symbol} does not deny it`);
    return widest([
      ...this.allowing(sought).map((scope) => ({ ...scope, provided: [...scope.provided, ...undenied] })),
      ...symbols.map((symbol) => ({ ...EVERYWHERE, provided: [`${symbol} allows it`] })),
    ]);
  }

  denying(sought: Sought): readonly Scope[] {
    return widest(this.scopes(Effect.DENY, sought));
  }

  private scopes(effect: Effect, sought: Sought): readonly Scope[] {
    return this.holdings.known.filter(({ statement }) => statement.effect === effect).flatMap((holding) => this.scopesOf(holding, sought));
  }

  private scopesOf(holding: Holding, { action, condition, resource }: Sought): readonly Scope[] {
    const { statement } = holding;
    const named = actionTruth(statement, action);
    const asked = named === NO ? undefined : withAnswers(statement.condition, condition);
    if (asked === undefined) {
      return [];
    }
    const open = named === MAYBE ? [`${statement.actions.map(code).join(', ')} is ${code(action)}`] : [];
    return (statement.resources ?? []).flatMap((pattern) => {
      const found = resource ? gate(pattern, resource) : this.placed(holding, pattern, action.split(':', 1)[0]);
      return found ? [{ ...found, where: testsOf(asked), provided: [...open, ...found.provided, ...proviso(holding)].sort() }] : [];
    });
  }

  /** Nothing where the pattern names no resource of the service that the holding can reach: what allows reaches those of one account alone. */
  private placed({ statement: { effect }, bucket }: Holding, pattern: Text, service: string): Scope | undefined {
    const accountId = bucket?.ownerAccountId ?? this.principal.accountId;
    const within = (account: Text) => (effect === Effect.ALLOW ? Text.of(accountId) : account);
    const inBucket = bucket ? [new Place(ANYTHING, within(ANYTHING), Text.of(bucket.name, '/*'))] : [];
    if (pattern.key === ANYTHING.key) {
      return { ...EVERYWHERE, places: [new Place(ANYTHING, within(ANYTHING), ANYTHING), ...inBucket] };
    }
    const [acs, serviceField, region, account, relativeId] = fieldTexts(pattern);
    if (relativeId === undefined) {
      return pattern.literal === undefined ? { ...EVERYWHERE, places: inBucket, provided: [`${code(pattern)} names it`] } : undefined;
    }
    const opens = couldBe(account, accountId) && (bucket !== undefined || ownerElsewhere(this.access, this.principal, pattern) === undefined);
    const reached = couldBe(acs, 'acs') && couldBe(serviceField, service) && (opens || effect === Effect.DENY);
    return reached ? { ...EVERYWHERE, places: [new Place(region, within(account), relativeId), ...inBucket] } : undefined;
  }
}

function couldBe(pattern: Text, value: string): boolean {
  return new Pattern(pattern, false).matches(value) !== NO;
}

function gate(pattern: Text, resource: NamedResource): Scope | undefined {
  const truth = new ResourcePattern(pattern).matches(resource);
  return truth === NO ? undefined : { ...EVERYWHERE, provided: truth === MAYBE ? [`${code(pattern)} names it`] : [] };
}

/** Whether a statement speaks of an action. */
export function actionTruth({ actions, exceptActions }: Statement, action: string): Truth {
  const named = actions.reduce<Truth>((most, pattern) => Math.max(most, new Pattern(pattern, true).matches(asciiLowerCase(action))) as Truth, NO);
  return exceptActions ? not(named) : named;
}

/** What is left to ask of a condition, once what is known of each request has answered; nothing where it answers with no. */
function withAnswers(condition: Condition, known: Condition): Condition | undefined {
  const answers = new Map(known.flatMap(({ tests }) => tests.map(({ key, values: [value] }) => [foldedKey(key), value.toString()])));
  let fails = false;
  const left = condition.map(({ operator, tests }) => ({
    operator,
    tests: tests.filter(({ key, values }) => {
      const answer = answers.get(foldedKey(key));
      const truth = answer === undefined ? MAYBE : compileTest(operator, values)(answer);
      fails ||= truth === NO;
      return truth !== YES;
    }),
  }));
  return fails ? undefined : left;
}
