import { canNotify, canSave, Invocation, invocationsOf, modeOf, needsSaveTo, ProcessOperation, ProjectPlace } from '../catalog';
import { differ, inputError, inputWarning, refuseEmpty } from '../framework';
import { doubtKey, IOssBucket, placeOnBuckets, regionMadeIn } from '../oss';
import { Grant, IGrantable, IRamRole } from '../ram';
import { checkTarget } from './notification';
import { requireOwnAccount } from './own-account';
import { ProcessGrantProps } from './process-grant-props';
import { processRows, Use } from './process-rows';
import { IImmProject } from './project';

/**
 * Gives the caller and the service role what the operations need of each. All input is checked before anything is granted;
 * a quota or a size is met while policies fill, and the app fails there.
 */
export function grantProcess(project: IImmProject, place: ProjectPlace, caller: IGrantable, props: ProcessGrantProps): Grant {
  const uses = usesOf(project, props);
  const role = serviceRoleOf(project, props);
  requireOwnAccount(project, 'grantProcess', caller);
  const rows = processRows(project, place, uses, props);
  const objects = [...props.source, ...props.saveTo ?? []];
  for (const bucket of new Set(objects.map((one) => one.bucket))) {
    doubtRegionOf(bucket, project);
    [caller, role ?? []].flat().forEach((party) => doubtKey(bucket, party));
  }
  const putForCaller = placeOnBuckets(objects, caller, rows.caller);
  const putForRole = role && placeOnBuckets(objects, role, rows.serviceRole);
  const shares = [{ to: caller, placed: putForCaller() }, ...(role && putForRole ? [{ to: role, placed: putForRole() }] : [])];
  return Grant._of(caller, uses.map(({ operation }) => operation.operation).join(', '), shares);
}

function usesOf(project: IImmProject, { operations, source, saveTo, notify, followTasks, invocation }: ProcessGrantProps): readonly Use[] {
  refuseEmpty(project, 'grantProcess.operations', operations, 'name an operation, for example `ProcessOperation.DOC_CONVERT`');
  refuseEmpty(project, 'grantProcess.source', source, 'name the objects to process, for example `bucket.objects(\'uploads/*\')`');
  const uses = [...new Set(operations)].map((operation) => ({ operation, invocations: waysToCall(project, operation, invocation) }));
  if (saveTo) {
    refuseEmpty(project, 'grantProcess.saveTo', saveTo, 'name where results go, or leave it out if none are saved');
    warnUnless(uses.some((use) => canSave(use.operation, use.invocations)), project, 'saveTo', 'no operation of this grant is known to save anything');
  }
  if (notify) {
    refuseEmpty(project, 'grantProcess.notify', notify, 'name topics or queues, or leave it out');
    warnUnless(uses.some((use) => canNotify(use.operation, use.invocations)), project, 'notify', 'only asynchronous calls send messages, and this grant has none');
    notify.forEach((target, index) => checkTarget(project, `grantProcess.notify[${index}]`, { what: 'project', accountId: project.accountId, region: project.region }, target));
  }
  if (followTasks) {
    const isFollowed = uses.some(({ operation, invocations }) => invocations.includes(Invocation.ASYNC) && modeOf(operation, Invocation.ASYNC));
    warnUnless(isFollowed, project, 'followTasks', 'only asynchronous calls make tasks, and this grant has none');
  }
  const unsaved = saveTo ? undefined : uses.find((use) => needsSaveTo(use.operation, use.invocations));
  if (unsaved) {
    throw inputError(project, 'grantProcess.saveTo', `\`${unsaved.operation.operation}\` saves its result, and there is nowhere to: \`undefined\`; `
      + 'name where results go, for example `bucket.objects(\'processed/*\')`');
  }
  return uses;
}

/** Only of a bucket that this app makes is its region known. */
function doubtRegionOf(bucket: IOssBucket, project: IImmProject): void {
  const region = regionMadeIn(bucket);
  if (differ(region, project.region)) {
    inputWarning(project, 'grantProcess', `\`${bucket.bucketName}\` is made in ${region} and the project is in ${project.region}, and a project works within its region; make both in one`);
  }
}

function waysToCall(project: IImmProject, operation: ProcessOperation, asked?: Invocation): readonly Invocation[] {
  const { invocations, error, warning } = invocationsOf(operation, asked);
  if (error !== undefined) {
    throw inputError(project, 'grantProcess.invocation', error);
  }
  if (warning !== undefined) {
    inputWarning(project, 'grantProcess.invocation', warning);
  }
  return invocations;
}

function serviceRoleOf(project: IImmProject, { callerOnly = false }: ProcessGrantProps): IRamRole | undefined {
  if (!callerOnly && !project.serviceRole) {
    throw inputError(project, 'grantProcess', 'the service role of the project is not known: `undefined`; '
      + 'give `serviceRole` to `fromProjectName`, or say `callerOnly: true` where someone else manages it');
  }
  return callerOnly ? undefined : project.serviceRole;
}

function warnUnless(useful: boolean, project: IImmProject, property: string, problem: string): void {
  if (!useful) {
    inputWarning(project, `grantProcess.${property}`, `${problem}; nothing is granted for it, leave it out`);
  }
}
