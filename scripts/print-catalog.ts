/**
 * Prints docs/catalog.md from the tables of src/catalog, so that the page cannot say anything else than what is granted:
 * `ts-node -T scripts/print-catalog.ts > docs/catalog.md`.
 */
import {
  actionFact, ActionFact, ACTIONS_BY_SERVICE, API_ACTIONS, API_ACTIONS_FACT, ATTACHMENT_QUOTAS, BATCH_TRIGGER_ROLE, BATCH_TRIGGER_SAMPLE,
  BUCKET_READ_PRESET, BUCKET_READ_PRESET_FACT, BUCKET_WRITE_PRESET, BUCKET_WRITE_PRESET_FACT, CONDITION_KEYS, CONSOLE_ACTIONS,
  CONSOLE_ACTIONS_FACT, DEFAULT_SERVICE_ROLE, deployRequirementsOf, Fact, HIGH_RISK_ACTIONS, IMM_REGIONS, IMM_REGIONS_FACT, Invocation,
  invocationsOf, LEGACY_ACTIONS, legacyDeployRequirementsOf, LIMITS, Mode, modeOf, NameRule, NAMES, ObjectPlace, OperationRow, Party, passRoleOf,
  ProcessOperation, Requirement, requirementsOf, RESOURCE_TEMPLATES, RoleSample, savingOf, SERVICE_ROLE_SAMPLE, Situation, SOURCES,
  SYSTEM_POLICIES,
} from '../src/catalog';
import { Text } from '../src/policy';

/** Places with names that say what they stand for. */
const SOURCE = place('source');
const SAVE_TO = place('save-to');
const ACCOUNT = Text.of('{account}');
const REGION = Text.of('{region}');

/** How resources are called in the table of operations. */
const PLACES: readonly (readonly [resource: string, name: string])[] = [
  ['acs:oss:*:{account}:{source bucket}/{source keys}', 'source'],
  ['acs:oss:*:{account}:{save-to bucket}/{save-to keys}', 'save-to'],
  ['acs:imm:{region}:{account}:project/{project}', 'project'],
  ['acs:ram:*:{account}:role/{service role, in lower case}', 'service role'],
  ['acs:mns:{region}:{account}:/topics/{topic}/messages', 'topic'],
];

export function printCatalog(): string {
  return [
    '# Catalog',
    '',
    'Printed from the tables in `src/catalog` by `scripts/print-catalog.ts`; edit those, then run `npx projen catalog`.',
    '',
    'Confidence: `high` was read in a current official document, an official SDK or the provider\'s source; `medium` in an official text that is',
    'general, old or contradicted by another one; `field` was seen at work by others; `low` is inferred. Nothing here was tried on a live account.',
    ...operations(), ...requirements(), ...deployment(), ...actions(), ...apis(), ...legacy(), ...highRisk(), ...conditionKeys(),
    ...systemPolicies(), ...presets(), ...browsing(), ...names(), ...limits(), ...regions(), ...serviceRoles(), ...sources(), '',
  ].join('\n');
}

function operations(): string[] {
  const rows = ProcessOperation.all().map((operation) => {
    const row: OperationRow = operation._row;
    return [code(row.operation), row.description, mode(row.sync), mode(row.async), row.needs.actions.map(code).join(', '), cite(row.needs), row.note ?? ''];
  });
  return section('Operations', [
    'How each operation is called through OSS, and whether its result is saved with `sys/saveas`.',
    '', ...table(['operation', 'does', 'synchronous', 'asynchronous', 'IMM actions', 'source', 'note'], rows),
  ]);
}

function mode(value: Mode | undefined): string {
  if (value === undefined) {
    return 'no';
  }
  const saving = { never: 'not saved', optional: 'may be saved', required: 'always saved' }[value.saves];
  return `yes (${cite(value)}), ${saving}${value.savesFact.source === value.source ? '' : ` (${cite(value.savesFact)})`}`;
}

function requirements(): string[] {
  const rows = ProcessOperation.all().map((operation) => {
    const { invocations } = invocationsOf(operation);
    const needed = requirementsOf(operation, situation(invocations));
    return [
      code(operation.operation), invocations.join(', '), savingOf(operation, invocations), cell(needed, 'caller'), cell(needed, 'service role'),
      invocations.map((way) => modeOf(operation, way)!.confidence).join(', '),
    ];
  });
  return section('Requirements', [
    'What an operation needs in every way it can be called, with a place to save to and a topic to notify. A grant without such a place leaves out what',
    'belongs to it. The confidence of a line stands behind it where it is not high. `ram:PassRole` only under the condition',
    '`StringEquals acs:Service imm.aliyuncs.com`. That IMM may work as the service role is said by the trust policy of the role, so the role itself',
    'holds no `ram:PassRole`.',
    '', ...table(['place', 'resource'], PLACES.map(([resource, name]) => [name, code(resource)])),
    '', ...table(['operation', 'called', 'saved', 'caller', 'service role', 'confidence of the calls'], rows),
  ]);
}

function deployment(): string[] {
  const rows = (generation: string, needed: readonly Requirement[]) => needed.map(({ actions: list, resources, because, source, confidence }) =>
    [generation, list.map(code).join(', '), resources.map(placeName).join(', '), because, cite({ source, confidence })]);
  const { project: itsPlace, serviceRole } = situation([]);
  return section('Deployment', [
    'What `grantDeploy` gives whoever creates, changes and deletes a project by Terraform, besides everything that the service role',
    `holds: that this is asked for is known from ${cite(DEFAULT_SERVICE_ROLE)}.`,
    '', ...table(['generation', 'actions', 'on', 'needed to', 'source'], [
      ...rows('current', deployRequirementsOf(itsPlace)), ...rows('old', legacyDeployRequirementsOf()), ...rows('both', [passRoleOf('deployer', serviceRole!)]),
    ]),
  ]);
}

function situation(invocations: readonly Invocation[]): Situation {
  return {
    invocations,
    source: [SOURCE],
    saveTo: [SAVE_TO],
    notify: [{ kind: 'topic', region: REGION, accountId: ACCOUNT, name: Text.of('{topic}') }],
    project: { region: REGION, accountId: ACCOUNT, name: Text.of('{project}') },
    serviceRole: { accountId: ACCOUNT, name: Text.of('{service role, in lower case}') },
  };
}

function place(kind: string): ObjectPlace {
  return { bucket: Text.of(`{${kind} bucket}`), accountId: Text.of('{account}'), objects: Text.of(`{${kind} keys}`) };
}

function cell(needed: readonly Requirement[], party: Party): string {
  return needed.filter((requirement) => requirement.party === party).map(({ actions: list, resources, confidence, source }) =>
    `${list.map(code).join(', ')} on ${resources.map(placeName).join(', ')}${confidence === 'high' ? '' : ` (${confidence}: ${source})`}`).join('<br>');
}

function placeName(resource: Text): string {
  return PLACES.find(([spelled]) => spelled === resource.toString())?.[1] ?? code(resource.toString());
}

function actions(): string[] {
  return section('Actions', [
    'The resource is the one that a statement must name: on another form the action matches nothing. `{…}` is what varies.',
    '', ...table(['resource', 'name'], Object.entries(RESOURCE_TEMPLATES).map(([form, template]) => [form, code(template)])),
    '', 'Access levels are ours: the name of an action decides, by the rules in `src/catalog/access-level.ts`. RAM\'s own tables know List, Read and Write. Of',
    'IMM\'s own levels, create, update and delete are Write here, get is Read; of none, what saves a result or lets a document be edited is Write, the rest Read.',
    ...[...ACTIONS_BY_SERVICE].flatMap(([service, rows]) => [
      '', `### ${service}`, '', ...table(['action', 'resource', 'access level', 'source', 'note'], rows.map(actionRow)),
    ]),
  ]);
}

function actionRow(row: ActionFact): string[] {
  return [code(row.action), [row.resource, ...row.alsoOn].join(', '), row.accessLevel, cite(row), row.note ?? ''];
}

function apis(): string[] {
  const rows = API_ACTIONS.map(({ api, actions: list, besides }) =>
    [api, list.map(code).join(', '), besides.map(([when, more]) => `${when}: ${more.map(code).join(', ')}`).join('; ')]);
  return section('APIs of OSS and their actions', [
    `Where they differ in more than the service in front (${cite(API_ACTIONS_FACT)}).`,
    '', ...table(['API', 'actions', 'besides'], rows),
  ]);
}

function legacy(): string[] {
  return section('Legacy actions', [
    'Actions of the API of IMM of 2017, which is no longer maintained.',
    '', ...table(['action', 'replaced by', 'source', 'note'],
      LEGACY_ACTIONS.map((row) => [code(row.action), row.replacedBy.map(code).join(', '), cite(row), row.note ?? ''])),
  ]);
}

function highRisk(): string[] {
  return section('Actions of high risk', table(['action', 'whoever holds it can', 'source'], HIGH_RISK_ACTIONS.map((row) => [code(row.action), row.risk, cite(row)])));
}

function conditionKeys(): string[] {
  return section('Condition keys', [
    'A key that ends in `/` is followed by the key of a tag.',
    '', ...table(['key', 'type', 'actions', 'source', 'note'],
      CONDITION_KEYS.map((row) => [code(row.key), row.type, row.actions.map(code).join(', '), cite(row), row.note ?? ''])),
  ]);
}

function presets(): string[] {
  const onLevel = (list: readonly string[], level: string) => list.filter((action) => actionFact(action)?.resource === level).map(code).join(', ');
  const row = (name: string, list: readonly string[], from: Fact) => [name, onLevel(list, 'bucket'), onLevel(list, 'object'), cite(from)];
  return section('Presets of bucket policies', [
    'What `CrossAccountBucketPolicy` lets a role of another account do. `OssAccess.READ_WRITE` is both lines.',
    '', ...table(['access', 'on the bucket', 'on its objects', 'source'], [
      row('reading', BUCKET_READ_PRESET, BUCKET_READ_PRESET_FACT), row('writing', BUCKET_WRITE_PRESET, BUCKET_WRITE_PRESET_FACT),
    ]),
  ]);
}

function browsing(): string[] {
  return section('The console of OSS', [
    `What it asks for besides (${cite(CONSOLE_ACTIONS_FACT)}): ${CONSOLE_ACTIONS.map(code).join(', ')}. \`Browse.CONSOLE\` grants it, each action on its level.`,
  ]);
}

function names(): string[] {
  const rows = Object.values<NameRule>(NAMES).map((rule) =>
    [rule.what, `must ${rule.rule}`, cite(rule), rule.usual ? `should ${rule.usual.rule} (${cite(rule.usual)})` : '']);
  return section('Names', ['A name that breaks its rule is an error, an unusual one a warning.', '', ...table(['name', 'rule', 'source', 'usual'], rows)]);
}

function limits(): string[] {
  return section('Limits', [
    ...table(['what', 'limit', 'source'], Object.values(LIMITS).map((row) => [row.what, `${row.value} ${row.unit}`, cite(row)])),
    '', 'Policies that can be attached to one principal; quotas of an account may be higher:',
    '', ...table(['principal', 'system policies', 'custom policies', 'source'],
      Object.entries(ATTACHMENT_QUOTAS).map(([kind, quota]) => [kind, `${quota.system}`, `${quota.custom}`, cite(quota)])),
  ]);
}

function regions(): string[] {
  return section('Regions', [
    `Regions with an endpoint of IMM (${cite(IMM_REGIONS_FACT)}).`,
    '', ...table(['region', 'note'], IMM_REGIONS.map(({ id, note }) => [code(id), note ?? ''])),
  ]);
}

function serviceRoles(): string[] {
  const roles = [DEFAULT_SERVICE_ROLE, BATCH_TRIGGER_ROLE].map((role) =>
    [code(role.roleName), code(role.systemPolicy), code(role.trusts), role.usedFor, cite(role)]);
  const sample = ({ actions: lines }: RoleSample) =>
    table(['action', 'on', 'note'], lines.map(({ action, levels, note }) => [code(action), levels.join(', ') || 'left out', note ?? '']));
  return section('Service roles', [
    'The text of the system policies is not published.',
    '', ...table(['role', 'system policy', 'trusts', 'used for', 'source'], roles),
    '', 'Published policies of service roles: `buckets` of `ImmServiceRole` and of `BatchTriggerRole` grant them on given buckets, each line on the levels on',
    'which it has a meaning (levels: inferred from those of the actions above).',
    '', `For projects (${cite(SERVICE_ROLE_SAMPLE)}); the sample has all lines on the objects of a bucket:`, '', ...sample(SERVICE_ROLE_SAMPLE),
    '', `For batches and triggers (${cite(BATCH_TRIGGER_SAMPLE)}); the sample has all lines on \`*\`:`, '', ...sample(BATCH_TRIGGER_SAMPLE),
  ]);
}

function systemPolicies(): string[] {
  return section('System policies', table(['policy', 'document', 'version', 'source'], SYSTEM_POLICIES.map((policy) =>
    [code(policy.policyName), policy.document ? code(policy.document) : 'not known', policy.version ?? '', cite(policy)])));
}

function sources(): string[] {
  return section('Sources', SOURCES.map(({ title, url }) => `- ${url === undefined ? title : `[${title}](${url})`}`));
}

function section(title: string, lines: readonly string[]): string[] {
  return ['', `## ${title}`, '', ...lines];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((text) => text.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function cite({ source, confidence }: Fact): string {
  return `${source}, ${confidence}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

if (require.main === module) {
  process.stdout.write(printCatalog());
}
