import { Effect, MAYBE, NO, Truth, YES } from '../../policy';
import { isUnknownText } from '../access-set';
import { applying, describeApplying } from './applying';
import { Decision, Outcome, Reason } from '../decision';
import { ELEMENTS } from './element';
import { Gap } from './gap';
import { nearest } from './nearest';
import { isMet, Need, needsOf } from './needs';
import { documentReason, statementReason } from './reason';
import { Policies } from '../engine/policies';
import { outcomeOf, Says, Situation } from '../engine/situation';
import { Call } from '../matching/call';
import { CompiledStatement } from '../matching/compiled-statement';

/** Decides a call and says why: a second walk over what `outcomeOf` went through, for whoever asks. */
export function explain(situation: Situation, call: Call): Decision {
  const says = remembering((policies, effect) => policies.applies(effect, call));
  const decision = outcomeOf(situation, says);
  return { decision, reasons: REASONS[decision](situation, call, says) };
}

/** Where statements are missing for the call to be allowed. */
export function gapsOf(situation: Situation, call: Call): readonly Gap[] {
  return unmetNeeds(situation, call, (policies, effect) => policies.applies(effect, call)).flatMap(({ gap }) => gap ?? []);
}

/** Reasons ask again what the decision has asked already. */
function remembering(says: Says): Says {
  const known = { [Effect.ALLOW]: new Map<Policies, Truth>(), [Effect.DENY]: new Map<Policies, Truth>() };
  return (policies, effect) => {
    const truth = known[effect].get(policies) ?? says(policies, effect);
    known[effect].set(policies, truth);
    return truth;
  };
}

type Reasons = (situation: Situation, call: Call, says: Says) => readonly Reason[];

const REASONS: Readonly<Record<Outcome, Reasons>> = {
  'explicit-deny': ofDenial,
  'allow': ofAllowance,
  'implicit-deny': ofImplicitDenial,
  'unknown': ofDoubt,
};

function ofDenial(situation: Situation, call: Call): readonly Reason[] {
  return voices(situation).flatMap((policies) => ofStatements(policies, Effect.DENY, call));
}

function ofAllowance(situation: Situation, call: Call): readonly Reason[] {
  return needsOf(situation, call).flatMap(({ held, policies }) => (held !== undefined
    ? [{ message: held }]
    : policies.flatMap((each) => ofStatements(each, Effect.ALLOW, call))));
}

function ofStatements(policies: Policies, effect: Effect, call: Call): readonly Reason[] {
  return applying(policies, effect, call, YES).map((statement) => statementReason(statement, describeApplying(statement, call)));
}

/** Why in general, and the statements that come nearest. */
function ofImplicitDenial(situation: Situation, call: Call, says: Says): readonly Reason[] {
  const unmet = unmetNeeds(situation, call, says);
  const near = nearest(call, unmet.flatMap(({ policies }) => policies));
  return [
    ...unmet.map((need) => need.unmet()),
    ...near.map(({ statement, mismatching }) => statementReason(statement, mismatching.map(({ mismatch }) => mismatch(statement, call)).join('; '))),
  ];
}

function unmetNeeds(situation: Situation, call: Call, says: Says): readonly Need[] {
  return needsOf(situation, call).filter((need) => isMet(need, says) === NO);
}

/** What may deny, and if that does not settle it what may allow. */
function ofDoubt(situation: Situation, call: Call, says: Says): readonly Reason[] {
  const needs = needsOf(situation, call);
  const allowed = Math.min(...needs.map((need) => isMet(need, says)));
  const doubtful = allowed === MAYBE ? needs.filter((need) => isMet(need, says) === MAYBE) : [];
  return [
    ...voices(situation).flatMap((policies) => [...ofUnknownDocuments(policies), ...ofOpenStatements(policies, Effect.DENY, call)]),
    ...doubtful.flatMap((need) => ofDoubtfulNeed(need, call)),
  ];
}

function ofDoubtfulNeed({ policies, open }: Need, call: Call): readonly Reason[] {
  return [...policies.flatMap((each) => ofOpenStatements(each, Effect.ALLOW, call)), ...open === undefined ? [] : [{ message: open }]];
}

function ofUnknownDocuments({ documents }: Policies): readonly Reason[] {
  return documents.flatMap((document) => (isUnknownText(document.text)
    ? [documentReason(document, `nothing is known of what \`\${${document.text.unknown}}\` allows and denies`)]
    : []));
}

function ofOpenStatements(policies: Policies, effect: Effect, call: Call): readonly Reason[] {
  const may = effect === Effect.ALLOW ? 'may allow this' : 'may deny this';
  return applying(policies, effect, call, MAYBE).map((statement) => statementReason(statement, `${may}, depending on ${whatOpens(statement, call)}`));
}

function whatOpens(statement: CompiledStatement, call: Call): string {
  return ELEMENTS.filter(({ truth }) => truth(statement, call) === MAYBE).map((element) => element.open(statement, call)).join(' and on ');
}

/** Every document that may deny. */
function voices({ identity, session, bucket, trust }: Situation): readonly Policies[] {
  return [identity, session, bucket, trust].filter((policies): policies is Policies => policies !== undefined);
}
