import { asciiLowerCase, Text } from '../policy';

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
  const template = form === 'any' ? `acs:${service}:*:*:*` : RESOURCE_TEMPLATES[form];
  const wanted = template.split(':');
  const relativeId = FIELDS - 1;
  // Names of RAM ignore case, `resourceMatches` says where that comes from.
  const fold = wanted[1] === 'ram' ? asciiLowerCase : (text: string) => text;
  return meets(atomsOf(fields[1]), atomsOf(wanted[1], true))
    && meets(atomsOf(fold(fields.slice(relativeId).join(':'))), atomsOf(fold(wanted[relativeId]), true));
}

const FIELDS = 5;

/** One character, or with `repeats` any number of them: a given one, any (`*`), or any but a slash (`/`). */
interface Atom {
  readonly character?: string;
  readonly anyOf?: '*' | '/';
  readonly repeats?: boolean;
}

/** In a pattern `*` and `?` are wildcards, in a template `{…}` is: at least one character, with `…` in it slashes too. */
function atomsOf(text: string, template = false): readonly Atom[] {
  if (!template) {
    return [...text].map((character) => (character === '*' ? { anyOf: '*', repeats: true } : character === '?' ? { anyOf: '*' } : { character }));
  }
  return (text.match(/\{[^}]*\}|./gu) ?? []).flatMap((part): readonly Atom[] => {
    const anyOf = part.endsWith('…}') ? '*' : '/';
    return part.length === 1 ? [{ character: part }] : [{ anyOf }, { anyOf, repeats: true }];
  });
}

/** Whether some text fits both. */
function meets(a: readonly Atom[], b: readonly Atom[]): boolean {
  const seen = new Set<number>();
  const open: [number, number][] = [[0, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [i, j] = next;
    const key = i * (b.length + 1) + j;
    if (seen.has(key)) {
      continue;
    }
    seen.add(key);
    if (i === a.length && j === b.length) {
      return true;
    }
    if (a[i]?.repeats) {
      open.push([i + 1, j]);
    }
    if (b[j]?.repeats) {
      open.push([i, j + 1]);
    }
    if (a[i] && b[j] && share(a[i], b[j])) {
      open.push([a[i].repeats ? i : i + 1, b[j].repeats ? j : j + 1]);
    }
  }
  return false;
}

/** Whether some character is both. */
function share(a: Atom, b: Atom): boolean {
  if (a.character === undefined && b.character === undefined) {
    return true;
  }
  const [one, other] = a.character === undefined ? [b, a] : [a, b];
  return other.character === undefined ? other.anyOf === '*' || one.character !== '/' : one.character === other.character;
}
