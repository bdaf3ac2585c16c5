import { Evaluator, readAccessSet, readRequest } from '../../src/access';
import { Reading } from '../../src/policy';
import { referenceDecide } from '../reference/evaluate';
import { AccessSetJson, Outcome, RequestJson } from '../reference/json';

function read<Value>({ value, findings }: Reading<Value>): Value {
  if (value === undefined) throw new Error(JSON.stringify(findings));
  return value;
}

export const accessSet = (set: AccessSetJson) => read(readAccessSet(JSON.stringify(set)));

/** What both evaluators say: ours, and the reference, which knows nothing of it. */
export function decider(set: AccessSetJson): (request: RequestJson) => Outcome {
  const evaluator = new Evaluator(accessSet(set));
  return (request) => {
    const ours = evaluator.decide(read(readRequest(JSON.stringify(request), evaluator.owners)));
    expect({ request, decision: referenceDecide(set, request).decision }).toEqual({ request, decision: ours });
    return ours;
  };
}
