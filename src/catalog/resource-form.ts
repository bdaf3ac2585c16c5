import { asciiLowerCase, globMatches, Text } from '../policy';

/**
 * The resource name of each form, for people: `{…}` is what varies, and a `*` is one. A statement of an action on another form
 * matches nothing, which no service reports: `oss:ListObjects` needs the bucket, `oss:GetObject` the objects in it.
 */
export const RESOURCE_TEMPLATES = {
  'any': '*',
  'service': 'acs:oss:*:{account}:*',
  'bucket': 'acs:oss:*:{account}:{bucket}',
  'object': 'acs:oss:*:{account}:{bucket}/{object…}',
  'access point': 'acs:oss:*:{account}:accesspoint/{access point}',
  'resource pool': 'acs:oss:*:{account}:resourcepool/{resource pool}',
  'vector service': 'acs:ossvector:*:{account}:*',
  'vector bucket': 'acs:ossvector:*:{account}:{bucket}',
  'vector index': 'acs:ossvector:*:{account}:{bucket}/{index}',
  'vectors': 'acs:ossvector:*:{account}:{bucket}/{index}/{vector…}',
  'project': 'acs:imm:{region}:{account}:project/{project}',
  'dataset': 'acs:imm:{region}:{account}:project/{project}/dataset/{dataset}',
  'trigger': 'acs:imm:{region}:{account}:project/{project}/trigger/*',
  'batch': 'acs:imm:{region}:{account}:project/{project}/batch/*',
  'user': 'acs:ram:*:{account}:user/{user}',
  'group': 'acs:ram:*:{account}:group/{group}',
  'role': 'acs:ram:*:{account}:role/{role}',
  'policy': 'acs:ram:*:{account}:policy/{policy}',
  'mfa device': 'acs:ram:*:{account}:mfa/{device}',
  'ram account': 'acs:ram:*:{account}:*',
  'key': 'acs:kms:{region}:{account}:key/{key}',
  'stack': 'acs:ros:{region}:{account}:stack/{stack}',
  'topic messages': 'acs:mns:{region}:{account}:/topics/{topic}/messages',
  'queue messages': 'acs:mns:{region}:{account}:/queues/{queue}/messages',
} as const;

/** What an action's resource names. */
export type ResourceForm = keyof typeof RESOURCE_TEMPLATES;

/**
 * Whether a resource of a statement can name one of the form. The region and the account are left out of account, and what a token
 * stands for could be anything.
 *
 * @param service of the action: "any" is the `*` of its own service
 */
export function canName(resource: Text, form: ResourceForm, service: string): boolean {
  const pattern = resource.pieces.map((piece) => (typeof piece === 'string' ? piece : '*')).join('');
  const fields = pattern.split(':');
  if (pattern === '*' || fields.length < FIELDS) {
    return pattern === '*' || resource.literal === undefined;
  }
  const template = templateOf(form);
  const relativeId = fields.slice(FIELDS - 1).join(':');
  // Names of RAM ignore case, `resourceMatches` says where that comes from.
  return globMatches(fields[1], template.service ?? service)
    && fits(template.service === 'ram' ? asciiLowerCase(relativeId) : relativeId, template.relativeId);
}

const FIELDS = 5;

/** One character of a name, or with `repeats` any number of them: a given one, any, or any but a slash. */
interface Place {
  readonly character?: string;
  readonly butSlash?: boolean;
  readonly repeats?: boolean;
}

interface Template {
  readonly service?: string;
  readonly relativeId: readonly Place[];
}

const TEMPLATES = new Map<ResourceForm, Template>();

function templateOf(form: ResourceForm): Template {
  const template = TEMPLATES.get(form) ?? readTemplate(RESOURCE_TEMPLATES[form]);
  TEMPLATES.set(form, template);
  return template;
}

function readTemplate(template: string): Template {
  const [relativeId, , , service] = template.split(':').reverse();
  return { service, relativeId: (relativeId.match(/\{[^}]*\}|./gu) ?? []).flatMap(placesOf) };
}

/** A `{…}` is at least one character. */
function placesOf(part: string): readonly Place[] {
  const butSlash = !part.endsWith('…}');
  return part.length === 1 ? [{ character: part }] : [{ butSlash }, { butSlash, repeats: true }];
}

/** Whether a pattern matches some name of the form: behind each of its characters, `at` is where in the form a name can be. */
function fits(pattern: string, form: readonly Place[]): boolean {
  let at = [0];
  for (const character of pattern) {
    at = character === '*' ? from(Math.min(...at), form) : at.flatMap((place) => behind(character, place, form));
    if (at.length === 0) {
      return false;
    }
  }
  return at.includes(form.length);
}

/** A star goes as far as it likes. */
function from(first: number, form: readonly Place[]): number[] {
  return [...form, undefined].flatMap((_, place) => (place >= first ? [place] : []));
}

function behind(character: string, place: number, form: readonly Place[]): number[] {
  if (place === form.length || !takes(form[place], character)) {
    return [];
  }
  const next = form[place].repeats ? place : place + 1;
  return form[next]?.repeats ? [next, next + 1] : [next];
}

function takes({ character, butSlash }: Place, written: string): boolean {
  return character === undefined ? !(butSlash && written === '/') : written === '?' || written === character;
}
