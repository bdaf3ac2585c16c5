import { Attempt, RequiredRequest, requestsOf, rolePlace } from './attempt';
import { Requirement, trustOf } from '../../catalog';
import { canonicalStatements, Effect, Statement, Text } from '../../policy';
import { Decision } from '../decision';
import { Evaluator } from '../evaluator';
import { Gap } from '../reasons/gap';
import { Request } from '../request';

/** A request that an operation needs and that is not allowed. */
export interface Refused {
  readonly request: Request;
  readonly decision: Decision;
}

/** What a document has to say besides. */
export interface Addition extends Pick<Gap, 'kind' | 'document'> {
  readonly statements: readonly Statement[];
}

/** A requirement that is not met, or not for certain. */
export interface Missing {
  readonly requirement: Requirement;
  readonly refused: readonly Refused[];
  /** What would add it. It helps nothing where a statement denies, and is left out where the outcome hangs on what is not known. */
  readonly additions: readonly Addition[];
}

/**
 * Which of the requirements of an operation are not met for those who would use it, and which statements would add them.
 * With a service role, that it trusts IMM is one of them.
 */
export function diagnose(evaluator: Evaluator, attempt: Attempt, requirements: readonly Requirement[]): readonly Missing[] {
  const { serviceRole } = attempt;
  const all = serviceRole ? [...requirements, trustOf(rolePlace(serviceRole))] : requirements;
  return all.flatMap((requirement) => {
    const refused = requestsOf(requirement, attempt, evaluator.owners).filter(({ request }) => evaluator.decide(request) !== 'allow');
    return refused.length === 0 ? [] : [{
      requirement,
      refused: refused.map(({ request }) => ({ request, decision: evaluator.explain(request) })),
      additions: additionsFor(refused, requirement, evaluator),
    }];
  });
}

function additionsFor(refused: readonly RequiredRequest[], { condition }: Requirement, evaluator: Evaluator): readonly Addition[] {
  const byDocument = new Map<string, Addition>();
  for (const { action, resource, request } of refused) {
    for (const { kind, document, principals } of evaluator.gaps(request)) {
      const statement: Statement = {
        effect: Effect.ALLOW,
        actions: [Text.of(action)],
        exceptActions: false,
        condition,
        ...principals && { principals },
        ...kind !== 'trust' && { resources: [resource] },
      };
      byDocument.set(document, { kind, document, statements: canonicalStatements([...byDocument.get(document)?.statements ?? [], statement]) });
    }
  }
  return [...byDocument.values()];
}
