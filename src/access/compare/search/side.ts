import { clausesOf, Guess, holds, Symbol } from './symbols';
import { Effect, NO, Text, Truth, YES } from '../../../policy';
import { Outcome } from '../../decision';
import { Policies } from '../../engine/policies';
import { outcomeOf, Says, Situation } from '../../engine/situation';
import { Call } from '../../matching/call';
import { CallContext } from '../../matching/call-context';
import { CompiledStatement } from '../../matching/compiled-statement';

/** A statement that applies to a call in some context; `truth`: apart from its condition. */
export interface Reaching {
  readonly statement: CompiledStatement;
  readonly truth: Truth;
}

type ByEffect = Readonly<Record<Effect, readonly Reaching[]>>;

/** One side of a comparison at one caller, action and resource: what has a say there, whatever the context. */
export class Side {
  private readonly reaching = new Map<Policies, ByEffect>();

  constructor(readonly situation: Situation, readonly call: Call) {
    const { identity, session, bucket, trust } = situation;
    for (const policies of [identity, session, bucket, trust]) {
      if (policies) {
        const of = (effect: Effect) => reachingOf(policies, effect, call);
        this.reaching.set(policies, { [Effect.ALLOW]: of(Effect.ALLOW), [Effect.DENY]: of(Effect.DENY) });
      }
    }
  }

  get statements(): readonly Reaching[] {
    return [...this.reaching.values()].flatMap((byEffect) => [...byEffect[Effect.ALLOW], ...byEffect[Effect.DENY]]);
  }

  /** The statements that have a say: those that may deny, then those of which one must allow, once for each document that must. */
  get counting(): readonly (readonly Reaching[])[] {
    const { rule, held, identity, session, bucket, trust } = this.situation;
    const all = (list: readonly (Policies | undefined)[], effect: Effect) => list.flatMap((policies) => (policies ? this.of(policies, effect) : []));
    const denying = all([identity, session, bucket, trust], Effect.DENY);
    switch (rule) {
      case 'in-account': return [denying, ...(held ? [] : [all([identity, bucket], Effect.ALLOW)])];
      case 'across-accounts': return [denying, all([bucket], Effect.ALLOW)];
      case 'assume-role': return [denying, ...(held ? [] : [all([identity], Effect.ALLOW)]), all([trust], Effect.ALLOW)];
    }
  }

  /** Documents of which nothing is known. */
  get unknown(): readonly string[] {
    const { identity, bucket, trust } = this.situation;
    return [identity, bucket, trust].flatMap((policies) => policies?.unknown.map(({ unknown }) => unknown) ?? []);
  }

  outcome(context: CallContext): Outcome {
    return outcomeOf(this.situation, (policies, effect) => this.says(policies, effect, context));
  }

  /** Whether the call may be allowed in the context, if nothing denies it that is not known to. */
  mayAllow(context: CallContext): boolean {
    return outcomeOf(this.situation, (policies, effect) => (effect === Effect.DENY ? NO : this.says(policies, effect, context))) !== 'implicit-deny';
  }

  /** The outcome in the context, if what is unknown were as guessed. */
  guessing(context: CallContext): (guess: Guess) => Outcome {
    const clauses = new Map(this.statements.map((reaching) => [reaching, clausesOf(reaching, this.call, context)]));
    const { acl } = this.situation;
    return (guess) => {
      const says: Says = (policies, effect) => {
        const known = this.of(policies, effect).some((reaching) => holds(clauses.get(reaching), guess));
        return known || policies.unknown.some(({ unknown }) => guess(`${effect} ${unknown}`)) ? YES : NO;
      };
      return outcomeOf(this.situation, says, acl !== undefined && guess(`acl ${acl}`) ? YES : NO);
    };
  }

  /** The statements that allow the call in the context, of the role where it is asked for those; none where the caller holds it without one. */
  givers(context: CallContext, ofRole: boolean): readonly CompiledStatement[] {
    const { rule, held, identity, bucket, trust } = this.situation;
    const sources = ofRole ? [trust] : rule === 'across-accounts' ? [bucket] : held ? [] : [identity, bucket];
    return sources.flatMap((policies) => (policies ? this.of(policies, Effect.ALLOW) : []))
      .filter(({ statement, truth }) => Math.min(truth, statement.condition.holds(context)) === YES)
      .map(({ statement }) => statement);
  }

  /** What of the unknown parts has a say in the context. */
  symbols(context: CallContext): readonly Symbol[] {
    const { acl } = this.situation;
    const known = this.statements.flatMap((reaching) => clausesOf(reaching, this.call, context) ?? []).flatMap(({ symbols }) => symbols);
    const whole = this.unknown.flatMap((text) => [Effect.ALLOW, Effect.DENY].map((effect) => ({ question: `${effect} ${text}`, texts: [Text.of({ hole: text }).key] })));
    return [...known, ...whole, ...(acl === undefined ? [] : [{ question: `acl ${acl}`, texts: [`acl ${acl}`] }])];
  }

  private says(policies: Policies, effect: Effect, context: CallContext): Truth {
    const known = greatest(this.of(policies, effect).map(({ statement, truth }) => Math.min(truth, statement.condition.holds(context))));
    return known === NO ? policies.unknownTruth : known;
  }

  private of(policies: Policies, effect: Effect): readonly Reaching[] {
    return this.reaching.get(policies)![effect];
  }
}

function reachingOf(policies: Policies, effect: Effect, call: Call): readonly Reaching[] {
  const found = new Map<CompiledStatement, Truth>();
  policies.visit(effect, call, (statement, truth) => {
    found.set(statement, Math.max(truth, found.get(statement) ?? NO) as Truth);
    return false;
  });
  return [...found].map(([statement, truth]) => ({ statement, truth }));
}

function greatest(truths: readonly number[]): Truth {
  return truths.reduce((a, b) => Math.max(a, b), NO) as Truth;
}
