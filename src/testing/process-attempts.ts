import { Asker, Attempt, diagnose, isUnknownText, ListedPrincipal, Missing, policiesOf, rolePlace } from '../access';
import { canNotify, canSave, IMM_SERVICE, Invocation, invocationsOf, needsSaveTo, NotifyPlace, ObjectPlace, ProcessOperation, ProjectPlace, requirementsOf } from '../catalog';
import { IImmProject } from '../imm';
import { OssObjects } from '../oss';
import { fieldTexts, Text } from '../policy';
import { Usability, usabilityOf } from '../review';
import { INotificationTarget } from '../smq';
import { ProcessAssertionOptions } from './access-options';
import { askerOf, refuseOtherThanOne } from './requests';
import { StacksInTest } from './stacks-in-test';

/** A project and a service role with which an operation may be tried, and what it lacks there. */
export interface ProcessAttempt {
  readonly project: ProjectPlace;
  readonly serviceRole: Asker;
  readonly missing: readonly Missing[];
  readonly usability: Usability;
}

/** In the order in which they are worth telling. */
const USABILITIES: readonly Usability[] = ['works', 'unknown', 'missing'];

/** What an operation lacks with each project and each role that come into question, the likeliest to work first. */
export function processAttempts(
  stacks: StacksInTest, caller: ListedPrincipal, operation: ProcessOperation, options: ProcessAssertionOptions,
): readonly ProcessAttempt[] {
  const { error, invocations } = invocationsOf(operation, options.invocation);
  if (error !== undefined) {
    throw new Error(error);
  }
  refuseMisuse(operation, invocations, options);
  const notify = (options.notify ?? []).map((target) => notifyPlace(stacks, target));
  const [source, saveTo] = [options.source, options.saveTo].map((place) => (place ? [objectPlace(stacks, place)] : []));
  const candidates = projectsFor(stacks, caller, options.project)
    .flatMap(({ place, serviceRole }) => rolesFor(stacks, caller, serviceRole).map((role) => ({ place, role })));
  const attempts = candidates.map(({ place, role }) => {
    const needs = requirementsOf(operation, { invocations, source, saveTo, notify, project: place, serviceRole: rolePlace(role) });
    const attempt: Attempt = { caller: askerOf(stacks, caller, options), serviceRole: role, region: place.region.literal, context: options.context };
    const missing = diagnose(stacks.evaluator, attempt, needs);
    return { project: place, serviceRole: role, missing, usability: usabilityOf({ missing, untold: [] }) };
  });
  const rank = ({ usability }: ProcessAttempt) => USABILITIES.indexOf(usability);
  return attempts.sort((one, other) => rank(one) - rank(other) || one.missing.length - other.missing.length);
}

function refuseMisuse(operation: ProcessOperation, invocations: readonly Invocation[], { saveTo, notify }: ProcessAssertionOptions): void {
  if (needsSaveTo(operation, invocations) && !saveTo) {
    throw new Error(`\`${operation.operation}\` always saves its result; name an object as \`saveTo\``);
  }
  if (saveTo && !canSave(operation, invocations)) {
    throw new Error(`\`${operation.operation}\` saves nothing; leave \`saveTo\` out`);
  }
  if (notify && !canNotify(operation, invocations)) {
    throw new Error(`\`${operation.operation}\` tells nobody when it is called so: only asynchronous calls do; leave \`notify\` out`);
  }
}

function objectPlace(stacks: StacksInTest, place: OssObjects): ObjectPlace {
  const { bucket, pattern } = place;
  refuseOtherThanOne(stacks.resourceName(place));
  return {
    bucket: stacks.text(bucket.bucketName, bucket),
    accountId: stacks.text(bucket.ownerAccountId ?? '*', bucket),
    objects: stacks.text(pattern, bucket),
  };
}

function notifyPlace(stacks: StacksInTest, target: INotificationTarget): NotifyPlace {
  const { targetKind, targetName, region = '*', accountId = '*' } = target;
  return { kind: targetKind, region: stacks.text(region, target), accountId: stacks.text(accountId, target), name: stacks.text(targetName, target) };
}

interface Candidate {
  readonly place: ProjectPlace;
  /** Its name, where it is known. */
  readonly serviceRole?: string;
}

/** The given project, or those that the stacks make; where they make none, those that statements of the caller name. */
function projectsFor(stacks: StacksInTest, caller: ListedPrincipal, given: IImmProject | undefined): readonly Candidate[] {
  if (given) {
    const [region, accountId, name] = [given.region ?? '*', given.accountId ?? '*', given.projectName].map((text) => stacks.text(text, given));
    return [{ place: { region, accountId, name }, serviceRole: given.serviceRole && stacks.text(given.serviceRole.roleName, given).toString() }];
  }
  const made = stacks.projects.filter(({ accountId }) => accountId === caller.accountId).map(({ name, region = '*', accountId, serviceRole }) => (
    { place: { region: Text.of(region), accountId: Text.of(accountId), name: Text.of(name) }, serviceRole }));
  return made.length > 0 ? made : namedProjects(stacks, caller).map((place) => ({ place }));
}

/** Where no statement names one in full, any will do. */
function namedProjects({ folded: { access } }: StacksInTest, caller: ListedPrincipal): readonly ProjectPlace[] {
  const documents = policiesOf(access, caller).flatMap(({ attached: { text } }) => (isUnknownText(text) ? [] : [text]));
  const resources = documents.flatMap(({ statements }) => statements.flatMap((statement) => statement.resources ?? []));
  const named = resources.flatMap((resource): readonly ProjectPlace[] => {
    const [, service, region, accountId, relativeId] = fieldTexts(resource);
    const [, name] = /^project\/([^/*?]+)$/.exec(relativeId?.literal ?? '') ?? [];
    return service?.literal === 'imm' && name !== undefined ? [{ region, accountId, name: Text.of(name) }] : [];
  });
  return named.length > 0 ? named : [{ region: Text.of('*'), accountId: Text.of('*'), name: Text.of('any-project') }];
}

/** The role of the project where that is known, else those of the caller's account that may trust IMM. */
function rolesFor({ evaluator, folded: { access } }: StacksInTest, { accountId }: ListedPrincipal, serviceRole?: string): readonly Asker[] {
  if (serviceRole !== undefined) {
    return [{ principal: `role/${serviceRole}`, accountId }];
  }
  return access.principals.filter((each) => each.id.startsWith('role/') && each.accountId === accountId).flatMap(({ id }) => {
    const request = { principal: `service/${IMM_SERVICE}`, action: 'sts:AssumeRole', resource: `acs:ram::${accountId}:${id}`, context: {} };
    return ['allow', 'unknown'].includes(evaluator.decide(request)) ? [{ principal: id, accountId }] : [];
  });
}
