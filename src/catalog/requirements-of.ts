import { ANYTHING, NO_CONDITION, resourceName, sortedTexts, Text } from '../policy';
import { actionFact } from './actions';
import { API_ACTIONS_FACT, keyActionsOf } from './api-actions';
import { Fact, weakest } from './confidence';
import { ImmAction } from './imm-action';
import { Invocation } from './invocation';
import { canNotify, modeOf, savingModeOf } from './invocations-of';
import { MnsAction } from './mns-actions';
import { OssAction } from './oss-action';
import { ProcessOperation } from './process-operation';
import { NotifyPlace, ObjectPlace, ProjectPlace, Requirement, Situation } from './requirement';
import { passRoleOf } from './role-requirements';
import { fact } from './sources';

const PERMISSIONS = fact('high', 'OSS_PERMISSIONS');
const SAVE_AS = fact('high', 'OSS_SAVE_AS');
const NOTIFICATION = fact('high', 'OSS_NOTIFICATION');
const TASKS = fact('high', 'IMM_SDK');

/** What an operation needs in a situation, from its caller and from the service role. The one place that knows. */
export function requirementsOf(operation: ProcessOperation, situation: Situation): Requirement[] {
  return [
    ...ofCaller(operation, situation),
    ...(situation.serviceRole ? [passRoleOf('caller', situation.serviceRole), ...ofServiceRole(operation, situation)] : []),
  ].filter(({ resources }) => resources.length > 0);
}

/** What telling topics and queues of finished tasks needs of a service role, whatever the operation. */
export function tellingOf(notify: readonly NotifyPlace[]): Requirement[] {
  return [
    message(MnsAction.PUBLISH_MESSAGE, messagesOf(notify, 'topic'), NOTIFICATION, 'tell a topic that a task has finished'),
    // Documented for calls through OSS are topics only.
    message(MnsAction.SEND_MESSAGE, messagesOf(notify, 'queue'), fact('low', 'OSS_NOTIFICATION'), 'tell a queue that a task has finished'),
  ].filter(({ resources }) => resources.length > 0);
}

function ofCaller(operation: ProcessOperation, situation: Situation): Requirement[] {
  const { source, saveTo } = situation;
  const saving = savingFact(operation, situation);
  const requirements = [
    caller([OssAction.GET_OBJECT, OssAction.PROCESS_IMM], objects(source), PERMISSIONS, 'read the source and process it with IMM'),
    ...immActions(operation, situation.project),
    caller(...ofKeys([OssAction.GET_OBJECT], source), API_ACTIONS_FACT, 'decrypt the source'),
  ];
  if (situation.invocations.includes(Invocation.ASYNC) && modeOf(operation, Invocation.ASYNC)) {
    requirements.push(caller([OssAction.POST_PROCESS_TASK], objects(source), PERMISSIONS, 'submit an asynchronous task'));
    if (situation.followTasks) {
      requirements.push(...onProject([ImmAction.GET_TASK, ImmAction.LIST_TASKS], situation.project, TASKS, 'follow an asynchronous task'));
    }
  } else if (saving) {
    requirements.push(caller([OssAction.POST_PROCESS_TASK], objects(source), weakest(SAVE_AS, saving), 'save the result, which takes a POST request'));
  }
  if (saving) {
    requirements.push(
      caller([OssAction.PUT_OBJECT], objects(saveTo), weakest(PERMISSIONS, saving), 'save the result with sys/saveas'),
      caller(...ofKeys([OssAction.PUT_OBJECT], saveTo), weakest(API_ACTIONS_FACT, saving), 'encrypt the result'),
    );
  }
  return requirements;
}

function ofServiceRole(operation: ProcessOperation, situation: Situation): Requirement[] {
  const { source, saveTo, notify } = situation;
  // Nothing about ram:PassRole here: that IMM may work as the role is said by the trust policy of the role.
  const requirements = [
    serviceRole([OssAction.GET_OBJECT], objects(source), PERMISSIONS, 'read the source'),
    serviceRole(...ofKeys([OssAction.GET_OBJECT], source), API_ACTIONS_FACT, 'decrypt the source'),
  ];
  const saving = savingFact(operation, situation);
  if (saving) {
    requirements.push(
      serviceRole([OssAction.PUT_OBJECT], objects(saveTo), weakest(PERMISSIONS, saving), 'write the result'),
      serviceRole(...ofKeys([OssAction.PUT_OBJECT], saveTo), weakest(API_ACTIONS_FACT, saving), 'encrypt the result'),
    );
  }
  if (operation._row.writesSource) {
    const { writesSource } = operation._row;
    requirements.push(
      serviceRole([OssAction.PUT_OBJECT], objects(source), writesSource, 'write to the objects that are named as the source'),
      serviceRole(...ofKeys([OssAction.PUT_OBJECT], source), weakest(API_ACTIONS_FACT, writesSource), 'encrypt what is written there'),
    );
  }
  if (canNotify(operation, situation.invocations)) {
    requirements.push(...tellingOf(notify));
  }
  return requirements;
}

/** How sure it is that the result is saved; nothing if it is not. */
function savingFact(operation: ProcessOperation, { invocations, saveTo }: Situation): Fact | undefined {
  return saveTo.length > 0 ? savingModeOf(operation, invocations)?.savesFact : undefined;
}

/** The IMM actions of the operation. */
function immActions({ _row: { operation, needs } }: ProcessOperation, project: ProjectPlace): Requirement[] {
  return onProject(needs.actions, project, needs, `let IMM do \`${operation}\``);
}

/** Actions of IMM, on the project where they take one. */
function onProject(names: readonly string[], project: ProjectPlace, need: Fact, because: string): Requirement[] {
  const named = resourceName({
    service: Text.of('imm'), region: project.region, account: project.accountId, relativeId: Text.of('project/', project.name),
  });
  return (['project', 'any'] as const).flatMap((form) => {
    const facts = names.flatMap((name) => actionFact(name) ?? []).filter(({ resource }) => resource === form);
    const actions = facts.map((row) => row.action);
    return facts.length === 0 ? [] : [caller(actions, [form === 'project' ? named : ANYTHING], weakest(need, ...facts), because)];
  });
}

/** What actions on objects take of the keys that these are encrypted with. */
function ofKeys(actions: readonly string[], places: readonly ObjectPlace[]): [actions: readonly string[], keys: readonly Text[]] {
  return [keyActionsOf(actions), sortedTexts(places.flatMap(({ encryptionKey }) => encryptionKey ?? []))];
}

function message(action: string, resources: readonly Text[], need: Fact, because: string): Requirement {
  return serviceRole([action], resources, weakest(need, actionFact(action) ?? need), because);
}

function objects(places: readonly ObjectPlace[]): readonly Text[] {
  return sortedTexts(places.map(({ bucket, accountId, objects: keys }) =>
    resourceName({ service: Text.of('oss'), account: accountId, relativeId: Text.of(bucket, '/', keys) })));
}

function messagesOf(places: readonly NotifyPlace[], kind: NotifyPlace['kind']): readonly Text[] {
  return sortedTexts(places.filter((place) => place.kind === kind).map(({ region, accountId, name }) =>
    resourceName({ service: Text.of('mns'), region, account: accountId, relativeId: Text.of(`/${kind}s/`, name, '/messages') })));
}

function caller(actions: readonly string[], resources: readonly Text[], need: Fact, because: string): Requirement {
  return { party: 'caller', actions, resources, condition: NO_CONDITION, because, source: need.source, confidence: need.confidence };
}

function serviceRole(actions: readonly string[], resources: readonly Text[], need: Fact, because: string): Requirement {
  return { party: 'service role', actions, resources, condition: NO_CONDITION, because, source: need.source, confidence: need.confidence };
}
