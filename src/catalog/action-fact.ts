import { Fact } from './confidence';

/**
 * What an action's resource names. Statements of one action on another form match nothing, which no service reports:
 * `oss:ListObjects` needs the bucket, `oss:GetObject` the objects in it.
 */
export type ResourceForm =
  | 'any'
  | 'service' | 'bucket' | 'object'
  | 'project' | 'dataset' | 'trigger' | 'batch'
  | 'role'
  | 'topic messages' | 'queue messages';

/** The resource name of each form, for people: `{…}` is what varies. */
export const RESOURCE_TEMPLATES: Readonly<Record<ResourceForm, string>> = {
  'any': '*',
  'service': 'acs:oss:*:{account}:*',
  'bucket': 'acs:oss:*:{account}:{bucket}',
  'object': 'acs:oss:*:{account}:{bucket}/{object}',
  'project': 'acs:imm:{region}:{account}:project/{project}',
  'dataset': 'acs:imm:{region}:{account}:project/{project}/dataset/{dataset}',
  'trigger': 'acs:imm:{region}:{account}:project/{project}/trigger/*',
  'batch': 'acs:imm:{region}:{account}:project/{project}/batch/*',
  'role': 'acs:ram:*:{account}:role/{role}',
  'topic messages': 'acs:mns:{region}:{account}:/topics/{topic}/messages',
  'queue messages': 'acs:mns:{region}:{account}:/queues/{queue}/messages',
};

/** What an action does to the data. IMM's own levels are folded in: get is `read`; create, update and delete are `write`. */
export type AccessLevel = 'list' | 'read' | 'write' | 'permissions' | 'tagging' | 'none';

/** One action of a service. The fact is about its name and the form of its resource. */
export interface ActionFact extends Fact {
  readonly action: string;
  readonly resource: ResourceForm;
  readonly accessLevel: AccessLevel;
  readonly note?: string;
}

/** A row of an action table. */
export function action(name: string, resource: ResourceForm, accessLevel: AccessLevel, from: Fact, note?: string): ActionFact {
  return { action: name, resource, accessLevel, ...from, ...(note === undefined ? {} : { note }) };
}
