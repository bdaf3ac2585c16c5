/** "IMM: Grant permissions to a RAM user": what its steps come to, as decisions on what the stack says. */
import {
  AccessAssertions, ConditionKey, Effect, Grant, ImmAction, ImmProject, PolicyCondition, PolicyDocument, PolicyResource, RamGroup, RamPolicy, RamUser,
  SessionPolicy, TemporaryAccessRole, TrustedPrincipal,
} from '../src';
import { ACCOUNT, newStack } from './synth';

const IN_ACCOUNT = { region: 'cn-shanghai', accountId: ACCOUNT };
const WITH_MFA = { context: { 'acs:MFAPresent': 'true' } };
const WITHOUT_MFA = { context: { 'acs:MFAPresent': 'false' } };
const EVERYWHERE = PolicyResource.of('*');
const DOCUMENTS = PolicyResource.of(`acs:imm:cn-shanghai:${ACCOUNT}:project/documents`);

test('a user with AliyunIMMFullAccess manages projects, and is not let into objects', () => {
  const stack = newStack(IN_ACCOUNT);
  RamPolicy.fromSystemPolicyName(stack, 'Full', 'AliyunIMMFullAccess').attachTo(new RamUser(stack, 'Manager', { userName: 'manager' }));
  const manager = AccessAssertions.ofStack(stack).user('manager');
  manager.can('imm:CreateProject', EVERYWHERE);
  manager.can('ram:PassRole', PolicyResource.of(`acs:ram:*:${ACCOUNT}:role/any`), { context: { 'acs:Service': 'imm.aliyuncs.com' } });
  manager.cannot('ram:PassRole', PolicyResource.of(`acs:ram:*:${ACCOUNT}:role/any`), { context: { 'acs:Service': 'fc.aliyuncs.com' } });
  manager.cannot('oss:GetObject', PolicyResource.of('acs:oss:*:*:media/a.docx'));
});

test('a user with AliyunIMMReadOnlyAccess, by way of a group, looks at projects and changes none', () => {
  const stack = newStack(IN_ACCOUNT);
  const viewers = new RamGroup(stack, 'Viewers');
  viewers.addUser(new RamUser(stack, 'Viewer', { userName: 'viewer' }));
  RamPolicy.fromSystemPolicyName(stack, 'ReadOnly', 'AliyunIMMReadOnlyAccess').attachTo(viewers);
  const viewer = AccessAssertions.ofStack(stack).user('viewer');
  viewer.can('imm:GetProject', DOCUMENTS);
  viewer.can('imm:ListProjects', EVERYWHERE);
  viewer.cannot('imm:UpdateProject', DOCUMENTS);
  viewer.cannot('imm:SimpleQuery', PolicyResource.of(`${DOCUMENTS.resourceName}/dataset/a`));
});

test('a statement that denies wins over the system policy, where it applies', () => {
  const stack = newStack(IN_ACCOUNT);
  const user = new RamUser(stack, 'Manager', { userName: 'manager' });
  RamPolicy.fromSystemPolicyName(stack, 'Full', 'AliyunIMMFullAccess').attachTo(user);
  Grant.statement(user, { effect: Effect.DENY, actions: [ImmAction.DELETE_PROJECT], resources: [DOCUMENTS.resourceName] });
  const manager = AccessAssertions.ofStack(stack).user('manager');
  manager.cannot('imm:DeleteProject', DOCUMENTS);
  manager.can('imm:DeleteProject', PolicyResource.of(`acs:imm:cn-shanghai:${ACCOUNT}:project/photos`));
  manager.can('imm:UpdateProject', DOCUMENTS);
});

test('a condition asks for a second factor: allowed with it, and neither without it nor where nobody says', () => {
  const stack = newStack(IN_ACCOUNT);
  Grant.statement(new RamUser(stack, 'Manager', { userName: 'manager' }), {
    actions: [ImmAction.DELETE_PROJECT], resources: ['*'], when: [ConditionKey.MFA_PRESENT.isTrue()],
  });
  const manager = AccessAssertions.ofStack(stack).user('manager');
  manager.can('imm:DeleteProject', DOCUMENTS, WITH_MFA);
  manager.cannot('imm:DeleteProject', DOCUMENTS, WITHOUT_MFA);
  manager.cannot('imm:DeleteProject', DOCUMENTS);
});

describe('temporary access', () => {
  function assuming(props: { requireMfa?: boolean; externalId?: string; assumedBy?: TrustedPrincipal[]; assumedWhen?: PolicyCondition[] }) {
    const stack = newStack(IN_ACCOUNT);
    const role = new TemporaryAccessRole(stack, 'Converter', { roleName: 'ImmConverter', assumedBy: [TrustedPrincipal.account(ACCOUNT)], ...props });
    const documents = ImmProject.fromProjectName(stack, 'Documents', 'documents');
    Grant.statement(role, { actions: [ImmAction.CREATE_OFFICE_CONVERSION_TASK], resources: [documents.resourceName] });
    role.grantAssume(new RamUser(stack, 'App', { userName: 'app' }));
    new RamUser(stack, 'Other', { userName: 'other' });
    const access = AccessAssertions.ofStack(stack);
    return { access, app: access.user('app'), role, documents };
  }

  test('takes both sides: who is granted it assumes this role, others do not, and nobody another role', () => {
    const { access, app, role, documents } = assuming({});
    app.can('sts:AssumeRole', role);
    access.user('other').cannot('sts:AssumeRole', role);
    app.cannot('sts:AssumeRole', PolicyResource.of(`acs:ram:*:${ACCOUNT}:role/another`));
    access.role('ImmConverter').can('imm:CreateOfficeConversionTask', documents);
    app.cannot('imm:CreateOfficeConversionTask', documents);
  });

  test('a named user alone is trusted', () => {
    const { access, app, role } = assuming({ assumedBy: [TrustedPrincipal.user(ACCOUNT, 'app')] });
    app.can('sts:AssumeRole', role);
    expect(access.whoCan('sts:AssumeRole', role)).toEqual(['user/app']);
  });

  test.each([
    ['requireMfa', { requireMfa: true }],
    ['assumedWhen', { assumedWhen: [ConditionKey.MFA_PRESENT.isTrue()] }],
  ])('a second factor by `%s`: with it, and neither without it nor where nobody says', (_how, props) => {
    const { app, role } = assuming(props);
    app.can('sts:AssumeRole', role, WITH_MFA);
    app.cannot('sts:AssumeRole', role, WITHOUT_MFA);
    app.cannot('sts:AssumeRole', role);
  });

  test('an external id must be stated', () => {
    const { app, role } = assuming({ externalId: 'partner-42' });
    app.can('sts:AssumeRole', role, { context: { 'sts:ExternalId': 'partner-42' } });
    app.cannot('sts:AssumeRole', role, { context: { 'sts:ExternalId': 'partner-43' } });
    app.cannot('sts:AssumeRole', role);
  });

  test('a session policy narrows a session, and adds nothing', () => {
    const { access, role, documents } = assuming({});
    const session = (actions: string[]) => ({ sessionPolicy: PolicyDocument.fromJson(SessionPolicy.of(role, { actions, resources: ['*'] }).json) });
    const converter = access.role('ImmConverter');
    converter.can('imm:CreateOfficeConversionTask', documents, session(['imm:Create*']));
    converter.cannot('imm:CreateOfficeConversionTask', documents, session(['imm:Get*']));
    converter.cannot('imm:GetProject', documents, session(['imm:Get*']));
  });
});
