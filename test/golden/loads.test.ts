/** The published policies load as they stand: what there is to say about them are findings, and none of them is an error. */
import { GOLDENS } from './all';
import { readPublished } from './published';
import { OssBucket, OssBucketPolicy, PolicyDocument, RamPolicy } from '../../src';
import { annotations, newStack, synth } from '../synth';

/** Of the policies that there is anything to say about. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'imm-cross-account/bucket-policy': ['warn PUBLIC_ACCESS', 'warn ACTION_NOT_ALLOWED_IN_BUCKET_POLICY', 'warn RESOURCE_LEVEL_MISMATCH'],
  'imm-service-role/custom-role': [
    'warn UNKNOWN_ACTION', 'warn UNKNOWN_ACTION', 'warn UNKNOWN_ACTION', // names of APIs
    'warn RESOURCE_LEVEL_MISMATCH', 'warn RESOURCE_LEVEL_MISMATCH', 'info RESOURCE_LEVEL_MISMATCH', 'info RESOURCE_LEVEL_MISMATCH', 'warn HIGH_RISK_ACTION',
  ],
  'imm-ram-users/full-access': ['warn HIGH_RISK_ACTION'],
  'imm-ram-users/wildcards': ['info RESOURCE_LEVEL_MISMATCH', 'info RESOURCE_LEVEL_MISMATCH'],
  'oss-permissions/batches-and-triggers': ['warn UNKNOWN_ACTION', 'warn HIGH_RISK_ACTION'],
  'oss-permissions/documents': ['warn LEGACY_ACTION'],
  'oss-permissions/full-access': ['warn HIGH_RISK_ACTION', 'warn HIGH_RISK_ACTION'],
  'oss-ram-policy/00-full-control': ['warn HIGH_RISK_ACTION'],
  'oss-ram-policy/01-full-control': ['warn HIGH_RISK_ACTION'],
  'oss-ram-policy/04-deny-deletion-of-bucket': ['warn HIGH_RISK_ACTION'],
  'oss-ram-policy/08-allow-addresses': ['info SOURCE_IP_WITHOUT_SOURCE_VPC'],
  'oss-ram-policy/08-deny-other-addresses': ['info SOURCE_IP_WITHOUT_SOURCE_VPC'],
  'oss-ram-policy/09-other-users': ['info SOURCE_IP_WITHOUT_SOURCE_VPC', 'info SOURCE_IP_WITHOUT_SOURCE_VPC'],
  'oss-ram-policy/11-imm-documents': ['warn LEGACY_ACTION'],
};

test.each(GOLDENS.map(({ published, holder = 'user/app' }) => [published, holder]))('%s', (published, holder) => {
  const json = JSON.stringify(readPublished(published).policy);
  const stack = newStack();
  if (holder.startsWith('bucket/')) {
    OssBucketPolicy.of(OssBucket.fromBucketName(stack, 'Bucket', holder.slice('bucket/'.length), { existingPolicy: json }));
  } else {
    new RamPolicy(stack, 'Policy', { document: PolicyDocument.fromJson(json) });
  }
  expect(annotations(stack).map((text) => text.replace(/^(\w+): .* \[(\w+)\]$/s, '$1 $2'))).toEqual(SAID[published] ?? []);
  expect(() => synth(stack)).not.toThrow();
});
