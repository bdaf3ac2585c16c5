import {
  actionFact, ACTIONS, actionsOfApi, API_ACTIONS_FACT, ATTACHMENT_QUOTAS, BATCH_TRIGGER_ROLE, BATCH_TRIGGER_SAMPLE, BUCKET_READ_PRESET,
  BUCKET_READ_PRESET_FACT, BUCKET_WRITE_PRESET, BUCKET_WRITE_PRESET_FACT, canName, CONDITION_KEYS, DEFAULT_SERVICE_ROLE, deployRequirementsOf,
  doubtRegion, Fact, HIGH_RISK_ACTIONS, IMM_REGIONS, IMM_REGIONS_FACT, LEGACY_ACTIONS, legacyDeployRequirementsOf, LIMITS, NameRule, NAMES,
  OPERATION_ROWS, OperationRow, RoleSample, sampleActions, SERVICE_ROLE_SAMPLE, SOURCES, SYSTEM_POLICIES, weakest,
} from '../../src/catalog';
import { globMatches, Text } from '../../src/policy';

const PLACE = { region: Text.of('cn-shanghai'), accountId: Text.of('*'), name: Text.of('media') };

describe('sources', () => {
  test('are behind every row, and no document is listed that none cites', () => {
    const facts = everyFact();
    expect(facts.filter(({ source, confidence }) => source === '' || !['high', 'medium', 'field', 'low'].includes(confidence))).toEqual([]);
    // Those that requirementsOf alone cites.
    const cited = new Set([...facts.map(({ source }) => source), 'OSS: Message notification (2026-03-20)']);
    expect(SOURCES.map(({ title }) => title).filter((title) => !cited.has(title))).toEqual([]);
  });

  test('have titles and addresses of their own', () => {
    expect(new Set(SOURCES.map(({ title }) => title)).size).toBe(SOURCES.length);
    const urls = SOURCES.flatMap(({ url }) => url ?? []);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.filter((url) => !/^https:\/\/[a-z.]+\/\S+$/.test(url))).toEqual([]);
  });

  test('the weakest fact decides', () => {
    const high: Fact = { source: 'a', confidence: 'high' };
    expect(weakest(high, { source: 'b', confidence: 'field' }, { source: 'c', confidence: 'medium' }).source).toBe('b');
    expect(weakest(high, { source: 'b', confidence: 'high' })).toBe(high);
  });
});

test('what deploying takes is granted on resources of the form that each action works on', () => {
  const needed = [...deployRequirementsOf(PLACE), ...legacyDeployRequirementsOf()];
  const known = needed.flatMap(({ actions, resources: [on] }) =>
    actions.flatMap((action) => actionFact(action) ?? []).map((row) => ({ ...row, on })));
  expect(known.filter(({ action, on, resource }) => !canName(on, resource, action.split(':')[0]))).toEqual([]);
  expect(needed.flatMap(({ actions }) => actions).filter((action) => !actionFact(action))).toEqual(['imm:PutProject']);
});

describe('presets of bucket policies', () => {
  test('are the lists of the vendor, in its order, of known actions each of which knows its level', () => {
    expect(BUCKET_READ_PRESET).toEqual([
      'oss:GetObject', 'oss:GetObjectAcl', 'oss:ListObjects', 'oss:RestoreObject', 'oss:GetVodPlaylist',
      'oss:ListObjectVersions', 'oss:GetObjectVersion', 'oss:GetObjectVersionAcl', 'oss:RestoreObjectVersion',
    ]);
    expect(BUCKET_WRITE_PRESET).toEqual([
      'oss:PutObject', 'oss:PutObjectAcl', 'oss:AbortMultipartUpload', 'oss:ListParts', 'oss:PostVodPlaylist', 'oss:PublishRtmpStream',
    ]);
    const onBuckets = [...BUCKET_READ_PRESET, ...BUCKET_WRITE_PRESET].filter((action) => actionFact(action)!.resource === 'bucket');
    expect(onBuckets).toEqual(['oss:ListObjects', 'oss:ListObjectVersions']);
  });
});

describe('limits', () => {
  test('are the documented numbers', () => {
    expect(Object.fromEntries(Object.entries(LIMITS).map(([name, { value }]) => [name, value]))).toEqual({
      POLICY_BYTES: 6144,
      POLICY_VERSIONS: 5,
      POLICY_DESCRIPTION_CHARS: 1024,
      BUCKET_POLICY_BYTES: 16384,
      BUCKET_POLICY_ITEM_BYTES: 4095,
      SESSION_POLICY_CHARS: 2048,
      ROLE_SESSION_SECONDS_MIN: 3600,
      ROLE_SESSION_SECONDS_MAX: 43200,
      IMM_DESCRIPTION_CHARS: 256,
    });
    expect(Object.entries(ATTACHMENT_QUOTAS).map(([kind, { system, custom }]) => [kind, system, custom]))
      .toEqual([['user', 20, 10], ['group', 20, 5], ['role', 20, 5]]);
  });
});

describe('regions', () => {
  test('are listed once and known', () => {
    expect(new Set(IMM_REGIONS.map(({ id }) => id)).size).toBe(20);
    expect(doubtRegion('cn-shanghai')).toBeUndefined();
    expect(doubtRegion('cn-beijing-gov-1')).toBeUndefined();
    expect(doubtRegion('cn-atlantis')).toBe('`cn-atlantis` is no region that IMM is known to be offered in; check the name, or go on if the region is new');
  });
});

test('a region that the vendor closed is doubtful', () => {
  expect(IMM_REGIONS.flatMap(({ id }) => doubtRegion(id) ?? [])).toEqual(['ap-southeast-2', 'ap-south-1'].map((id) =>
    `\`${id}\` is a region that IMM is no longer offered in: closed by the vendor, the endpoint is still listed; take another one`));
});

describe('service roles', () => {
  test('are the two of the console', () => {
    expect([DEFAULT_SERVICE_ROLE, BATCH_TRIGGER_ROLE].map(({ roleName, systemPolicy, trusts }) => [roleName, systemPolicy, trusts])).toEqual([
      ['AliyunIMMDefaultRole', 'AliyunIMMRolePolicy', 'imm.aliyuncs.com'],
      ['AliyunIMMBatchTriggerRole', 'AliyunIMMBatchTriggerRolePolicy', 'imm.aliyuncs.com'],
    ]);
  });

  // Typed from the vendor's samples, in their order.
  const SAMPLES: [string, RoleSample, string[]][] = [
    ['projects', SERVICE_ROLE_SAMPLE, [
      'oss:Get*', 'oss:List*', 'oss:PutBucketLifecycle', 'oss:PutBucketNotification', 'oss:DeleteBucketNotification', 'oss:PutBucketAcl', 'oss:PutObjectAcl',
      'oss:CopyObject', 'oss:AppendObject', 'oss:PutSymlink', 'oss:PutObject', 'oss:StartEventRecord', 'oss:StopEventRecord', 'oss:GetEventRecordStatus',
    ]],
    ['batches and triggers', BATCH_TRIGGER_SAMPLE, [
      'oss:Get*', 'oss:List*', 'oss:Process*', 'oss:PostProcess*', 'oss:Put*', 'oss:PutBucketInventory', 'oss:GetBucketInventory',
      'oss:ListBucketInventory', 'oss:DeleteBucketInventory', 'oss:PutBucketNotification', 'oss:DeleteBucketNotification',
      'oss:StartEventRecord', 'oss:StopEventRecord', 'oss:GetEventRecordStatus',
    ]],
  ];

  describe.each(SAMPLES)('the sample for %s', (_name, sample, published) => {
    const { actions } = sample;

    test('is there whole', () => expect(actions.map(({ action }) => action)).toEqual(published));

    test('loses no action: what is left out is within a wildcard, or the name of an API that goes by actions which stay', () => {
      const kept = (action: string) => {
        const row = actionFact(action);
        return (row?.resource === 'bucket' || row?.resource === 'object') && sampleActions(sample, row.resource).some((pattern) => globMatches(pattern, action));
      };
      for (const { action, note } of actions.filter(({ levels }) => levels.length === 0)) {
        expect(note).toBeDefined();
        const known = actionFact(action) ? [action] : actionsOfApi(action);
        expect([action, known.length > 0 && known.every(kept)]).toEqual([action, true]);
      }
    });

    test('grants every known action on buckets or objects that one of its lines means on its own level', () => {
      for (const { action, resource } of ACTIONS.filter((row) => row.action.startsWith('oss:'))) {
        if (resource === 'bucket' || resource === 'object') {
          const meant = actions.some((line) => globMatches(line.action, action));
          expect([action, sampleActions(sample, resource).some((pattern) => globMatches(pattern, action))]).toEqual([action, meant]);
        }
      }
    });
  });
});

function everyFact(): Fact[] {
  const rows = Object.values<OperationRow>(OPERATION_ROWS);
  const names = Object.values<NameRule>(NAMES);
  return [
    ...ACTIONS, API_ACTIONS_FACT, ...LEGACY_ACTIONS, ...HIGH_RISK_ACTIONS, ...CONDITION_KEYS, ...SYSTEM_POLICIES,
    ...rows.flatMap(({ needs, sync, async, writesSource }) =>
      [needs, sync, sync?.savesFact, async, async?.savesFact, writesSource].flatMap((fact) => fact ?? [])),
    ...names, ...names.flatMap(({ usual }) => usual ?? []),
    ...Object.values(LIMITS), ...Object.values(ATTACHMENT_QUOTAS),
    IMM_REGIONS_FACT, DEFAULT_SERVICE_ROLE, BATCH_TRIGGER_ROLE, BATCH_TRIGGER_SAMPLE, SERVICE_ROLE_SAMPLE,
    BUCKET_READ_PRESET_FACT, BUCKET_WRITE_PRESET_FACT,
    ...deployRequirementsOf(PLACE), ...legacyDeployRequirementsOf(),
  ];
}
