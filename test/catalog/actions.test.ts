import {
  AccessLevel, accessLevelOf, ActionCatalog, actionFact, ACTIONS, ACTIONS_BY_SERVICE, actionsOf, actionsReached, BssAction, ImmAction, KmsAction,
  MnsAction, nearestAction, OssAction, RamAction, RESOURCE_TEMPLATES, RosAction, StsAction,
} from '../../src/catalog';
import { messageOf } from '../synth';
import { IMM_ROWS } from './imm-rows';

const LEVEL_OF_OWN: Record<string, string> = { none: 'Read', get: 'Read', list: 'List', create: 'Write', update: 'Write', delete: 'Write' };
/** Of level none, and yet they save what they make, or let others change it. */
const SAVES = ['AddImageMosaic', 'EncodeBlindWatermark', 'GenerateVideoPlaylist', 'GenerateWebofficeToken', 'RefreshWebofficeToken'];

const words = (text: string) => text.trim().split(/\s+/);

/** Actions of the catalog, without the service in front, that have a property. */
function namesWith(service: string, has: (action: string) => boolean): string[] {
  return actionsOf(service).filter(has).map((action) => action.slice(service.length + 1)).sort();
}

test('actions are listed once, also ignoring case, and found so', () => {
  expect(new Set(ACTIONS.map(({ action }) => action.toLowerCase())).size).toBe(ACTIONS.length);
  expect(actionFact('OSS:getobject')?.action).toBe('oss:GetObject');
  expect(actionFact('oss:Get*')).toBeUndefined();
  expect(actionFact('toString')).toBeUndefined();
});

test('they have a constant each', () => {
  const holders = [OssAction, ImmAction, RamAction, StsAction, MnsAction, KmsAction, RosAction, BssAction] as unknown as Record<string, string>[];
  const constants = holders.flatMap((holder) => Object.entries(holder));
  expect(constants.map(([, value]) => value).sort()).toEqual(ACTIONS.map(({ action }) => action).sort());
  for (const [name, value] of constants) {
    const spaced = value.slice(value.indexOf(':') + 1).replace('DDos', 'Ddos').replace('QoS', 'Qos')
      .replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/([A-Z])([A-Z][a-z])/g, '$1_$2');
    expect(name).toBe(spaced.toUpperCase());
  }
});

test('they stand with their own service, and have a resource of it', () => {
  for (const [service, rows] of ACTIONS_BY_SERVICE) {
    for (const { action, resource, alsoOn } of rows) {
      expect(action).toMatch(new RegExp(`^${service}:[A-Z]`));
      for (const form of [resource, ...alsoOn]) {
        const of = { sts: 'ram', oss: 'oss(vector)?' }[service] ?? service;
        expect([action, RESOURCE_TEMPLATES[form]]).toEqual([action, expect.stringMatching(new RegExp(`^(acs:${of}:|\\*$)`))]);
      }
    }
  }
});

describe('IMM', () => {
  const rows = IMM_ROWS.flatMap(([form, level, names]) => words(names).map((name) => ({ name, form, level })));

  test('has the 105 actions of its API, and one that no API has', () => {
    expect(rows).toHaveLength(105);
    expect([...rows.map(({ name }) => name), 'LiveTranscoding'].sort()).toEqual(namesWith('imm', () => true));
  });

  test.each(rows)('$name: $level, on $form', ({ name, form, level }) => {
    const { resource, accessLevel } = actionFact(`imm:${name}`)!;
    expect([resource, accessLevel]).toEqual([form, SAVES.includes(name) ? 'Write' : LEVEL_OF_OWN[level]]);
  });
});

describe('OSS', () => {
  // Typed from the vendor's tables, not from ours: what is in none of these lists is an action on buckets.
  test.each<[string, string]>([
    ['service', `ListBuckets ListUserDataRedundancyTransition ActivateProduct CreateOrder PutPublicAccessBlock GetPublicAccessBlock DeletePublicAccessBlock
      ListResourcePools`],
    ['object', `PutObject GetObject DeleteObject AbortMultipartUpload ListParts PutObjectAcl GetObjectAcl RestoreObject PutObjectTagging GetObjectTagging
      DeleteObjectTagging GetObjectVersion DeleteObjectVersion PutObjectVersionAcl GetObjectVersionAcl RestoreObjectVersion PutObjectVersionTagging
      GetObjectVersionTagging DeleteObjectVersionTagging PutLiveChannel ListLiveChannel DeleteLiveChannel PutLiveChannelStatus GetLiveChannel
      GetLiveChannelStat GetLiveChannelHistory PostVodPlaylist GetVodPlaylist PublishRtmpStream ProcessImm PostProcessTask ReplicateGet ReplicatePut
      ReplicateDelete`],
    ['resource pool', `GetResourcePoolInfo ListResourcePoolBuckets PutResourcePoolRequesterQoSInfo GetResourcePoolRequesterQoSInfo
      ListResourcePoolRequesterQoSInfos DeleteResourcePoolRequesterQoSInfo`],
    ['vector service', 'ListVectorBuckets'],
    ['vector bucket', 'PutVectorBucket GetVectorBucket DeleteVectorBucket ListVectorIndexes'],
    ['vector index', 'PutVectorIndex GetVectorIndex DeleteVectorIndex'],
    ['vectors', 'PutVectors GetVectors ListVectors QueryVectors DeleteVectors'],
  ])('on the level %s', (level, names) => {
    expect(namesWith('oss', (action) => actionFact(action)!.resource === level)).toEqual(words(names).sort());
  });

  test('every other action is one on buckets, and none is missing', () => {
    expect(namesWith('oss', (action) => actionFact(action)!.resource === 'bucket')).toHaveLength(119 + 5); // the table's, and those of samples
    for (const name of words('PutBucket ListObjects ListObjectVersions ListMultipartUploads ReplicateList GetBucketInventory WriteGetObjectResponse PutCname')) {
      expect([name, actionFact(`oss:${name}`)?.resource]).toEqual([name, 'bucket']);
    }
  });

  test.each<[AccessLevel, string]>([
    [AccessLevel.PERMISSIONS_MANAGEMENT, `PutBucketAcl PutObjectAcl PutObjectVersionAcl PutBucketPolicy DeleteBucketPolicy PutAccessPointPolicy DeleteAccessPointPolicy
      PutAccessPointPolicyForObjectProcess DeleteAccessPointPolicyForObjectProcess PutPublicAccessBlock DeletePublicAccessBlock PutBucketPublicAccessBlock
      DeleteBucketPublicAccessBlock PutAccessPointPublicAccessBlock DeleteAccessPointPublicAccessBlock`],
    [AccessLevel.TAGGING, 'PutBucketTagging DeleteBucketTagging PutObjectTagging DeleteObjectTagging PutObjectVersionTagging DeleteObjectVersionTagging'],
  ])('%s is told from writing', (level, names) => {
    expect(namesWith('oss', (action) => actionFact(action)!.accessLevel === level)).toEqual(words(names).sort());
  });

  test('what lists and reads says so in its name, a few apart', () => {
    const named = (verb: string) => (action: string) => action.startsWith(`oss:${verb}`);
    expect(namesWith('oss', (action) => named('List')(action) !== (actionFact(action)!.accessLevel === AccessLevel.LIST))).toEqual(['ReplicateList']);
    expect(namesWith('oss', (action) => named('Get')(action) !== (actionFact(action)!.accessLevel === AccessLevel.READ)))
      .toEqual(['DoMetaQuery', 'ProcessImm', 'QueryVectors', 'ReplicateGet']);
  });
});

test('RAM: what changes who may do what', () => {
  expect(namesWith('ram', (action) => actionFact(action)!.accessLevel === AccessLevel.PERMISSIONS_MANAGEMENT)).toEqual(words(`
    AttachPolicyToUser AttachPolicyToGroup AttachPolicyToRole DetachPolicyFromUser DetachPolicyFromGroup DetachPolicyFromRole AddUserToGroup RemoveUserFromGroup
    CreatePolicy DeletePolicy CreatePolicyVersion DeletePolicyVersion SetDefaultPolicyVersion CreateRole UpdateRole PassRole`).sort());
});

describe('actionsOf', () => {
  test('all of a service, or those of one access level', () => {
    expect(actionsOf('MNS')).toEqual(['mns:PublishMessage', 'mns:SendMessage']);
    expect(actionsOf('oss', AccessLevel.TAGGING)).toContain('oss:PutObjectTagging');
    expect(actionsOf('oss', AccessLevel.TAGGING)).not.toContain('oss:PutObject');
    expect(actionsOf('kms', AccessLevel.LIST)).toEqual([]);
  });

  test.each(['ecs', 'constructor', ''])('an error for `%s`, which it knows nothing of', (service) => {
    expect(messageOf(() => actionsOf(service))).toBe(`no actions are known of \`${service}\`; the services are oss, imm, ram, sts, mns, kms, ros, bss`);
  });
});

test('the same for users', () => {
  expect(ActionCatalog.actionsOf('mns', AccessLevel.WRITE)).toEqual(['mns:PublishMessage', 'mns:SendMessage']);
  expect(ActionCatalog.accessLevelsOf('imm:List*')).toEqual([AccessLevel.LIST]);
});

describe('patterns', () => {
  test.each<[string, AccessLevel[]]>([
    ['oss:GetObject', [AccessLevel.READ]],
    ['OSS:get*', [AccessLevel.READ]],
    ['oss:*Tagging', [AccessLevel.READ, AccessLevel.TAGGING]],
    ['imm:?ist*', [AccessLevel.LIST]],
    ['*', Object.values(AccessLevel)],
    ['oss:Nothing', []],
    ['ecs:*', []],
  ])('`%s` reaches %j', (pattern, levels) => expect([...accessLevelOf(pattern)].sort()).toEqual([...levels].sort()));

  test('they reach actions in the order of the tables, ignoring case', () => {
    expect(actionsReached('RAM:*accesskey').map(({ action }) => action)).toEqual(['ram:CreateAccessKey', 'ram:UpdateAccessKey', 'ram:DeleteAccessKey']);
  });
});

describe('the nearest action', () => {
  test.each<[string, string | undefined]>([
    ['oss:GetObjct', 'oss:GetObject'],
    ['oss:ListObject', 'oss:ListObjects'],
    ['oss:PutOjbect', 'oss:PutObject'],
    ['IMM:generatewebofficetokn', 'imm:GenerateWebofficeToken'],
    ['imm:DetectImageFace', 'imm:DetectImageFaces'],
    ['oss:SignUrl', undefined],
    ['imm:Translate', undefined],
    ['ram:PasRole', 'ram:PassRole'],
    ['kms:Encrypt', undefined], // an action of its own, two letters from another one
    ['mns:ReceiveMessage', undefined],
    ['ecs:RunInstances', undefined],
    ['constructor:x', undefined],
  ])('to `%s` is %s', (action, expected) => expect(nearestAction(action)).toBe(expected));
});
