/** The engine on access sets and requests as the JSON that they are, read as any file is. */
import { AccessSet, bucketOwners, compare, Comparison, Decision, Evaluator, Outcome, readAccessSet, readRequest } from '../../src/access';
import { AccessSetJson, RequestJson } from '../reference/json';

export function readSet(set: AccessSetJson): AccessSet {
  const { value, findings } = readAccessSet(JSON.stringify(set));
  expect(findings).toEqual([]);
  return value!;
}

export class Engine {
  private readonly set: AccessSet;
  private readonly evaluator: Evaluator;

  constructor(set: AccessSetJson) {
    this.set = readSet(set);
    this.evaluator = new Evaluator(this.set);
  }

  decide(request: RequestJson): Outcome {
    return this.evaluator.decide(this.read(request));
  }

  explain(request: RequestJson): Decision {
    return this.evaluator.explain(this.read(request));
  }

  private read(request: RequestJson) {
    const { value, findings } = readRequest(JSON.stringify(request), bucketOwners(this.set));
    expect(findings).toEqual([]);
    return value!;
  }
}

export function decide(set: AccessSetJson, request: RequestJson): Outcome {
  return new Engine(set).decide(request);
}

export function compareSets(before: AccessSetJson, after: AccessSetJson, steps?: number): Comparison {
  return compare(readSet(before), readSet(after), steps);
}
