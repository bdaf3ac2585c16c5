import { Asker, ListedPrincipal, readRequest, Request, requestsOf } from '../access';
import { Requirement } from '../catalog';
import { correctionOf } from '../checks';
import { ACCESS_FILE_SPELLING, describeFinding, NamedResource, NO_CONDITION, printDocument, Text } from '../policy';
import { IPolicyResource } from '../ram';
import { AccessOptions } from './access-options';
import { StacksInTest } from './stacks-in-test';

/** That somebody may do something: of nobody but the test that asks. */
export function requirementFor(stacks: StacksInTest, action: string, place: IPolicyResource): Requirement {
  const resource = stacks.resourceName(place);
  refuseOtherThanOne(resource);
  refuseMisspelt(action);
  return { party: 'caller', actions: [action], resources: [resource], condition: NO_CONDITION, because: 'do this', source: 'the test', confidence: 'high' };
}

/** The request that the requirement comes to, held to what requests may be. */
export function requestFor(stacks: StacksInTest, requirement: Requirement, caller: Asker, context: Request['context'] = {}): Request {
  const { owners } = stacks.evaluator;
  const [{ request }] = requestsOf(requirement, { caller, context }, owners);
  const { sessionPolicy, ...plain } = request;
  const written = { ...plain, ...sessionPolicy && { sessionPolicy: JSON.parse(printDocument(sessionPolicy, ACCESS_FILE_SPELLING)) } };
  const { findings } = readRequest(JSON.stringify(written), owners);
  if (findings.length > 0) {
    throw new Error(`the request cannot be decided: ${findings.map(describeFinding).join('; ')}`);
  }
  return request;
}

export function askerOf(stacks: StacksInTest, { id, accountId }: Pick<ListedPrincipal, 'id' | 'accountId'>, { sessionName, sessionPolicy }: AccessOptions): Asker {
  return {
    principal: id,
    accountId,
    ...sessionName !== undefined && { sessionName },
    ...sessionPolicy && { sessionPolicy: stacks.document(sessionPolicy, 'sessionPolicy') },
  };
}

/** A request names one resource, and knows its name. */
export function refuseOtherThanOne(resource: Text): void {
  const { literal } = resource;
  if (literal === undefined) {
    throw new Error(`\`${resource}\` is known only at apply; name what the stack itself makes or says`);
  }
  const { service, relativeId } = new NamedResource(literal);
  if (service === 'oss' && relativeId !== '*' && /[*?]/.test(relativeId)) {
    throw new Error(`\`${literal}\` holds a wildcard, and a request names one resource; name one, such as \`bucket.object('uploads/a.docx')\``);
  }
}

/** Nobody is allowed an action that is none, and an assertion that somebody cannot would hold for that alone. */
function refuseMisspelt(action: string): void {
  const correction = correctionOf(action, 1); // what is farther from all known ones may be new
  if (correction) {
    throw new Error(`\`${action}\` is no action that is known; ${correction}`);
  }
}
