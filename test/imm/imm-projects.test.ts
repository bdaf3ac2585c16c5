/** "Grant permissions to a RAM user", custom policies: actions of IMM on projects and datasets, each on the form of resource that it works on. */
import { TerraformStack, TerraformVariable } from 'cdktf';
import {
  AccessAssertions, ConditionKey, Grant, IGrantable, ImmAction, ImmGeneration, ImmGrantOptions, ImmProject, ImmProjects, PolicyResource, RamUser,
} from '../../src';
import { actionFact, actionsOf, canName } from '../../src/catalog';
import { Text } from '../../src/policy';
import { ACCOUNT, allow, annotations, messageOf, newStack, OTHER_ACCOUNT, policyOf, synth } from '../synth';

const IN_ACCOUNT = { region: 'cn-shanghai', accountId: ACCOUNT };
const PROJECT = `acs:imm:cn-shanghai:${ACCOUNT}:project/documents`;

function here() {
  const stack = newStack(IN_ACCOUNT);
  return { stack, project: ImmProject.fromProjectName(stack, 'Documents', 'documents'), user: new RamUser(stack, 'App', { userName: 'app' }) };
}

function written(actions: string[], options?: ImmGrantOptions) {
  const { stack, project, user } = here();
  project.grant(user, actions, options);
  const output = synth(stack);
  return output.statements(policyOf(output, 'App'));
}

describe('of a project', () => {
  test('each action stands on what it works on, and only what needs `*` gets it', () => {
    const actions = [ImmAction.LIST_PROJECTS, ImmAction.GET_PROJECT, ImmAction.CREATE_DATASET, ImmAction.UPDATE_TRIGGER, ImmAction.CREATE_BATCH];
    expect(written(actions)).toEqual([
      allow(['imm:CreateBatch'], [`${PROJECT}/batch/*`]),
      allow(['imm:CreateDataset'], [`${PROJECT}/dataset/*`]),
      allow(['imm:GetProject'], [PROJECT]),
      allow(['imm:ListProjects'], ['*']),
      allow(['imm:UpdateTrigger'], [`${PROJECT}/trigger/*`]),
    ]);
  });

  test.each(actionsOf('imm'))('so does %s', (action) => {
    const { resource, alsoOn } = actionFact(action)!;
    const resources = written([action]).flatMap(({ Resource }) => Resource);
    const forms = [resource, ...alsoOn];
    expect(resources.length).toBe(forms.includes('any') ? 1 : forms.length);
    expect(forms.filter((form) => !resources.some((one) => canName(Text.of(one), form, 'imm')))).toEqual([]);
    expect(resources.includes('*')).toBe(forms.includes('any'));
  });

  test('datasets narrow what works on datasets', () => {
    expect(written([ImmAction.INDEX_FILE_META, ImmAction.CREATE_FIGURE_CLUSTERING_TASK, ImmAction.LIST_TASKS], { datasets: ['dataset1', 'old-*'] })).toEqual([
      allow(['imm:CreateFigureClusteringTask', 'imm:IndexFileMeta'], [`${PROJECT}/dataset/dataset1`, `${PROJECT}/dataset/old-*`]),
      allow(['imm:ListTasks'], [PROJECT]),
    ]);
  });

  test.each([ImmAction.CREATE_PROJECT, ImmAction.LIST_PROJECTS])('the page asks for `*` where no project is there to be named: %s', (action) => {
    expect(written([action])).toEqual([allow([action], ['*'])]);
  });

  test('of an action that one sample has on the project and another one on a dataset, both', () => {
    expect(written([ImmAction.CREATE_FIGURE_CLUSTERING_TASK])).toEqual([allow(['imm:CreateFigureClusteringTask'], [PROJECT, `${PROJECT}/dataset/*`])]);
  });

  test('a pattern reaches what it can below the project, never `*`', () => {
    expect(written(['imm:List*'])).toEqual([allow(['imm:List*'], [PROJECT, `${PROJECT}/batch/*`, `${PROJECT}/dataset/*`, `${PROJECT}/trigger/*`])]);
  });

  test('an action that nobody knows, with a warning', () => {
    const { stack, project, user } = here();
    project.grant(user, ['imm:CreateHologram']);
    const output = synth(stack);
    expect(output.statements(policyOf(output, 'App'))).toEqual([allow(['imm:CreateHologram'], [PROJECT, `${PROJECT}/*`])]);
    expect(annotations(stack)).toEqual([expect.stringContaining('`imm:CreateHologram`')]);
  });

  test('under conditions', () => {
    expect(written([ImmAction.DELETE_PROJECT], { when: [ConditionKey.MFA_PRESENT.isTrue()] }))
      .toEqual([allow(['imm:DeleteProject'], [PROJECT], { Bool: { 'acs:MFAPresent': ['true'] } })]);
  });

  test('what the user may do then, and what not', () => {
    const { stack, project, user } = here();
    const grant = project.grant(user, [ImmAction.LIST_PROJECTS, ImmAction.INDEX_FILE_META], { datasets: ['dataset1'] });
    expect(grant.purpose).toBe(`imm:ListProjects, imm:IndexFileMeta on ${PROJECT}`);
    const app = AccessAssertions.ofStack(stack).user('app');
    app.can('imm:ListProjects', PolicyResource.of('*'));
    app.can('imm:IndexFileMeta', project.dataset('dataset1'));
    app.cannot('imm:IndexFileMeta', project.dataset('dataset2'));
    app.cannot('imm:GetProject', project);
    app.cannot('imm:IndexFileMeta', ImmProject.fromProjectName(stack, 'Other', 'other').dataset('dataset1'));
  });
});

describe('of a pattern of projects', () => {
  test('in all regions, those to come included', () => {
    const { stack, user } = here();
    const documents = new ImmProjects(stack, 'All', { projectNames: 'imm-test-doc*', region: '*' });
    documents.grant(user, ['imm:List*', 'imm:Get*']);
    const output = synth(stack);
    expect(output.statements(policyOf(output, 'App'))).toEqual([allow(['imm:Get*', 'imm:List*'], [`acs:imm:*:${ACCOUNT}:project/imm-test-doc*`])]);
    expect(output.resources).not.toHaveProperty('alicloud_ros_stack.All');
    const app = AccessAssertions.ofStack(stack).user('app');
    const project = (path: string, region = 'cn-shanghai') => PolicyResource.of(`acs:imm:${region}:${ACCOUNT}:project/${path}`);
    app.can('imm:GetProject', project('imm-test-doc-7', 'cn-beijing'));
    app.can('imm:GetDataset', project('imm-test-doc-7/dataset/a'));
    app.cannot('imm:GetProject', project('imm-test-photos'));
    app.cannot('imm:ListProjects', PolicyResource.of('*'));
  });

  test('in the region of the provider, of one dataset name in each', () => {
    const { stack, user } = here();
    const teams = new ImmProjects(stack, 'Teams', { projectNames: 'team-?' });
    teams.grant(user, [ImmAction.SIMPLE_QUERY], { datasets: ['shared'] });
    const output = synth(stack);
    const shared = `acs:imm:cn-shanghai:${ACCOUNT}:project/team-?/dataset/shared`;
    expect([teams.dataset('shared').resourceName, ...output.statements(policyOf(output, 'App'))]).toEqual([shared, allow(['imm:SimpleQuery'], [shared])]);
  });

  test('without a region or an account that is known, in all', () => {
    expect(new ImmProjects(newStack({}), 'All', { projectNames: '*' }).resourceName).toBe('acs:imm:*:*:project/*');
  });

  test('a region that IMM is not known in: a warning', () => {
    const stack = newStack(IN_ACCOUNT);
    new ImmProjects(stack, 'All', { projectNames: '*', region: 'cn-shanhai' });
    expect(annotations(stack)).toEqual([expect.stringContaining('[Media/All] region: `cn-shanhai`')]);
  });
});

test.each<[string, (project: ReturnType<typeof here>['project'], user: IGrantable, stack: TerraformStack) => unknown, string]>([
  ['no actions', (project, user) => project.grant(user, []), '[Media/Documents] grant.actions: the list is empty'],
  ['an action of another service', (project, user) => project.grant(user, ['oss:GetObject']),
    '[Media/Documents] grant.actions: `oss:GetObject` is no action of IMM that is known now; write it out, for example `imm:GetProject`, and grant those of other services by `Grant.statement`'],
  ['an action that only Terraform knows', (project, user, stack) => project.grant(user, [new TerraformVariable(stack, 'action', { type: 'string' }).stringValue]),
    'is no action of IMM that is known now'],
  ['no datasets', (project, user) => project.grant(user, [ImmAction.GET_DATASET], { datasets: [] }), '[Media/Documents] grant.datasets: the list is empty'],
  ['a dataset by its path', (project, user) => project.grant(user, [ImmAction.GET_DATASET], { datasets: ['a', 'b/c*'] }),
    '[Media/Documents] grant.datasets[1]: `b/c*` matches no IMM dataset name: that must have 1 to 128 letters, digits, `-` or `_`, the first one a letter or `_`; '
    + 'take one such as `photos` or `photos*`'],
  ['a dataset of no name', (project) => project.dataset(''), '[Media/Documents] dataset: `` matches no IMM dataset name'],
  ['projects of no name', (_project, _user, stack) => new ImmProjects(stack, 'All', { projectNames: 'a.*' }), '[Media/All] projectNames: `a.*` matches no IMM project name'],
  ['a user of another account', (project, _user, stack) => project.grant(RamUser.fromUserName(stack, 'Theirs', 'theirs', { accountId: OTHER_ACCOUNT }), [ImmAction.GET_PROJECT]),
    `[Media/Documents] grant: \`user/theirs\` belongs to account ${OTHER_ACCOUNT} and the project to ${ACCOUNT}`],
  ['a project of the old generation', (_project, user, stack) => new ImmProject(stack, 'Old', { projectName: 'old', generation: ImmGeneration.LEGACY }).grant(user, ['imm:GetProject']),
    '[Media/Old] grant: the project is of the generation `legacy`'],
])('%s: an error, and nothing is granted', (_what, act, message) => {
  const { stack, project, user } = here();
  expect(messageOf(() => act(project, user, stack))).toContain(message);
  expect(Grant.all(stack)).toEqual([]);
});
