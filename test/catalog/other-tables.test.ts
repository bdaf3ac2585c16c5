import {
  actionFact, API_ACTIONS, actionsOfApi, BATCH_TRIGGER_ROLE, DEFAULT_SERVICE_ROLE, HIGH_RISK_ACTIONS, LEGACY_ACTIONS, legacyActionFact,
  SYSTEM_POLICIES, systemPolicy,
} from '../../src/catalog';
import { ACCESS_FILE_SPELLING, parseDocument } from '../../src/policy';

describe('legacy actions', () => {
  test('are no actions of today, and lead to some', () => {
    expect(LEGACY_ACTIONS.filter(({ action }) => actionFact(action))).toEqual([]);
    expect(LEGACY_ACTIONS.flatMap(({ replacedBy }) => replacedBy).filter((action) => !actionFact(action))).toEqual([]);
    expect(new Set(LEGACY_ACTIONS.map(({ action }) => action.toLowerCase())).size).toBe(LEGACY_ACTIONS.length);
    expect(LEGACY_ACTIONS.filter(({ replacedBy, note }) => replacedBy.length === 0 && note === undefined)).toEqual([]);
  });

  // Typed from the vendor's SDK of that API, but for the operations that both APIs have.
  test('are those of the API 2017-09-06', () => {
    expect(LEGACY_ACTIONS.map(({ action }) => action.slice('imm:'.length)).sort()).toEqual(`
      ConvertOfficeFormat CreateGrabFrameTask CreateGroupFacesJob CreateImageProcessTask CreateMediaComplexTask CreateMergeFaceGroupsJob CreateSet
      CreateStreamAnalyseTask CreateVideoAbstractTask CreateVideoAnalyseTask CreateVideoCompressTask CreateVideoProduceTask DecodeBlindWatermark DeleteImage
      DeleteImageJob DeleteOfficeConversionTask DeleteSet DeleteVideo DeleteVideoTask DescribeRegions DetectImageLogos DetectImageQRCodes DetectImageTags
      DetectQRCodes FindImages FindSimilarFaces GetContentKey GetImage GetImageCroppingSuggestions GetImageQuality GetMediaMeta GetOfficeConversionTask
      GetOfficeEditURL GetOfficePreviewURL GetSet GetVideo GetVideoTask GetWebofficeURL IndexImage IndexVideo ListFaceGroups ListImages
      ListOfficeConversionTask ListProjectAPIs ListSetTags ListSets ListVideoAudios ListVideoFrames ListVideoTasks ListVideos OpenImmService PutProject
      RefreshOfficeEditToken RefreshOfficePreviewToken UpdateFaceGroup UpdateImage UpdateSet`.trim().split(/\s+/).sort());
  });

  test.each([
    ['imm:getwebofficeurl', ['imm:GenerateWebofficeToken']],
    ['imm:PutProject', ['imm:CreateProject']],
    ['imm:DetectImageTags', ['imm:DetectImageLabels']],
    ['imm:FindSimilarFaces', ['imm:CreateFacesSearchingTask']],
    ['imm:ListOfficeConversionTask', ['imm:ListTasks']],
    ['imm:DeleteOfficeConversionTask', []],
  ])('%s', (action, replacedBy) => expect(legacyActionFact(action)?.replacedBy).toEqual(replacedBy));

  test('an action of both APIs is none', () => expect(legacyActionFact('imm:CreateOfficeConversionTask')).toBeUndefined());
});

test('actions of high risk are known ones, once each, none of which only reads', () => {
  expect(new Set(HIGH_RISK_ACTIONS.map(({ action }) => action)).size).toBe(HIGH_RISK_ACTIONS.length);
  expect(HIGH_RISK_ACTIONS.map(({ action }) => actionFact(action)?.accessLevel).filter((level) => !['Write', 'Permissions management'].includes(level ?? ''))).toEqual([]);
});

describe('APIs of OSS', () => {
  test('go by known actions', () => {
    const actions = API_ACTIONS.flatMap((row) => [row.actions, ...row.besides.map(([, list]) => list)].flat());
    expect(actions.filter((action) => !actionFact(action))).toEqual([]);
    expect(new Set(API_ACTIONS.map(({ api }) => api)).size).toBe(API_ACTIONS.length);
  });

  test.each([
    ['oss:CopyObject', ['oss:GetObject', 'oss:PutObject']],
    ['OSS:appendobject', ['oss:PutObject']],
    ['oss:PutSymlink', ['oss:PutObject']],
    ['oss:ListBucketInventory', ['oss:GetBucketInventory']],
    ['oss:SignUrl', []],
    ['imm:CopyObject', []],
    ['CopyObject', []],
  ])('`%s` goes by %j', (action, expected) => expect(actionsOfApi(action)).toEqual(expected));
});

describe('system policies', () => {
  /** As published, typed from the pages. */
  const PUBLISHED: Record<string, object[]> = {
    AliyunIMMFullAccess: [
      { Action: 'imm:*', Resource: '*', Effect: 'Allow' },
      { Action: 'oss:ListBuckets', Resource: '*', Effect: 'Allow' },
      { Action: 'ram:ListRoles', Resource: '*', Effect: 'Allow' },
      { Action: 'ram:PassRole', Resource: '*', Effect: 'Allow', Condition: { StringEquals: { 'acs:Service': 'imm.aliyuncs.com' } } },
    ],
    AliyunIMMReadOnlyAccess: [{ Action: ['imm:Get*', 'imm:List*'], Resource: '*', Effect: 'Allow' }],
    AliyunOSSReadOnlyAccess: [{ Action: ['oss:Get*', 'oss:List*'], Effect: 'Allow', Resource: '*' }],
    AliyunSTSAssumeRoleAccess: [{ Action: 'sts:AssumeRole', Effect: 'Allow', Resource: '*' }],
  };

  test.each(SYSTEM_POLICIES)('$policyName', ({ policyName, document }) => {
    expect(document && JSON.parse(document)).toEqual(PUBLISHED[policyName] && { Version: '1', Statement: PUBLISHED[policyName] });
    expect(document && parseDocument('identity', document, ACCESS_FILE_SPELLING).findings).toEqual(document && []);
  });

  test('are found by their name in its letter case, those of the service roles too', () => {
    expect(systemPolicy('AliyunIMMFullAccess')?.version).toBe('v3, 2018-05-23');
    expect(systemPolicy('aliyunimmfullaccess')).toBeUndefined();
    expect([DEFAULT_SERVICE_ROLE, BATCH_TRIGGER_ROLE].map((role) => systemPolicy(role.systemPolicy)?.document)).toEqual([undefined, undefined]);
    expect(systemPolicy('AliyunIMMRolePolicy')).toBeDefined();
  });
});
