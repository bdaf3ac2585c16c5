import {
  Invocation,
  NotifyPlace,
  ObjectPlace,
  Party,
  ProcessOperation,
  ProjectPlace,
  Requirement,
  requirementsOf,
  RolePlace,
  Situation,
  tellingOf,
} from '../catalog';
import { inLowerCase, textOf } from '../framework';
import { keyResource, OssObjects } from '../oss';
import { Effect, identityStatement, Row, rowsOf } from '../policy';
import { IRamRole } from '../ram';
import { INotificationTarget } from '../smq';
import { ProcessGrantProps } from './process-grant-props';
import { IImmProject } from './project';

/** An operation, and the ways to call it that are granted. */
export interface Use {
  readonly operation: ProcessOperation;
  readonly invocations: readonly Invocation[];
}

/** What a grant says, party by party. */
export interface ProcessRows {
  readonly caller: readonly Row[];
  readonly serviceRole: readonly Row[];
}

/** What is remembered of a project: its own place, and what was granted on it, since many callers are given the same. */
interface Memory {
  readonly project: ProjectPlace;
  readonly serviceRole?: RolePlace;
  readonly grants: Map<string, ProcessRows>;
}

const MEMORIES = new WeakMap<IImmProject, Memory>();

/** What the operations need of the caller and of the service role. */
export function processRows(project: IImmProject, place: ProjectPlace, uses: readonly Use[], props: ProcessGrantProps): ProcessRows {
  const memory = MEMORIES.get(project)
    ?? { project: place, serviceRole: project.serviceRole && rolePlace(project.serviceRole), grants: new Map<string, ProcessRows>() };
  MEMORIES.set(project, memory);
  const { source, saveTo = [], notify = [], followTasks } = props;
  const key = JSON.stringify([
    uses.map(({ operation, invocations }) => [operation.operation, invocations]),
    [source, saveTo].map((objects) => objects.map(({ pattern, bucket: { bucketName, ownerAccountId, encryptionKey } }) => (
      [pattern, bucketName, ownerAccountId, encryptionKey]))),
    followTasks,
    notify.map(({ targetKind, targetName, region, accountId }) => [targetKind, targetName, region, accountId]),
  ]);
  const known = memory.grants.get(key);
  if (known) {
    return known;
  }
  const rows = rowsFor(uses, {
    source: source.map(objectPlace),
    saveTo: saveTo.map(objectPlace),
    notify: notify.map(notifyPlace),
    followTasks,
    project: memory.project,
    serviceRole: memory.serviceRole,
  });
  memory.grants.set(key, rows);
  return rows;
}

function rowsFor(uses: readonly Use[], situation: Omit<Situation, 'invocations'>): ProcessRows {
  const requirements = uses.flatMap(({ operation, invocations }) => requirementsOf(operation, { ...situation, invocations }));
  return { caller: rowsOfParty('caller', requirements), serviceRole: rowsOfParty('service role', requirements) };
}

/** What a service role needs to tell these of finished tasks. */
export function tellingRows(notify: readonly INotificationTarget[]): readonly Row[] {
  return rowsOfParty('service role', tellingOf(notify.map(notifyPlace)));
}

function rowsOfParty(party: Party, requirements: readonly Requirement[]): readonly Row[] {
  return rowsOfRequirements(requirements.filter((requirement) => requirement.party === party));
}

export function rowsOfRequirements(requirements: readonly Requirement[]): readonly Row[] {
  return requirements.flatMap(({ actions, resources, condition }) => rowsOf(identityStatement(Effect.ALLOW, actions, resources, condition)));
}

function objectPlace({ bucket, pattern }: OssObjects): ObjectPlace {
  return {
    bucket: textOf(bucket.bucketName), accountId: textOf(bucket.ownerAccountId ?? '*'), objects: textOf(pattern), encryptionKey: keyResource(bucket),
  };
}

function notifyPlace({ targetKind, targetName, region, accountId }: INotificationTarget): NotifyPlace {
  return { kind: targetKind, region: textOf(region ?? '*'), accountId: textOf(accountId ?? '*'), name: textOf(targetName) };
}

export function rolePlace({ roleName, grantee }: IRamRole): RolePlace {
  // RAM spells role names in lower case in resource names; of a token, only Terraform can tell the letters.
  return { accountId: textOf(grantee.accountId ?? '*'), name: textOf(inLowerCase(roleName)) };
}
