import { canName, ResourceForm } from '../../src/catalog';
import { Text } from '../../src/policy';

const TOKEN = { hole: 'token' };

test.each<[string, ResourceForm, boolean]>([
  ['*', 'bucket', true],
  ['*', 'any', true],
  ['acs:oss:*:*:media', 'bucket', true],
  ['acs:oss:*:*:media', 'object', false],
  ['acs:oss:*:*:media', 'service', false],
  ['acs:oss:*:*:media/*', 'bucket', false],
  ['acs:oss:*:*:media/*', 'object', true],
  ['acs:oss:*:*:media/', 'object', false], // no key is empty
  ['acs:oss:*:*:media*', 'bucket', true],
  ['acs:oss:*:*:media*', 'object', true],
  ['acs:oss:*:*:media?', 'object', false],
  ['acs:oss:*:*:*', 'service', true],
  ['acs:oss:*:*:*', 'bucket', true],
  ['acs:oss:*:*:*', 'object', true],
  ['acs:oss:*:*:*/a.jpg', 'bucket', false],
  ['acs:oss:*:*:media/a:b', 'object', true],
  ['acs:*:*:*:media', 'bucket', true],
  ['acs:o?s:*:*:media', 'bucket', true],
  ['acs:imm:*:*:media', 'bucket', false],
  ['acs:oss:media', 'bucket', false],
  ['arn:sts::1:assumed-role/Worker/*', 'role', false],
  ['acs:oss:*:*:accesspoint/ap', 'access point', true],
  ['acs:imm:*:*:project/media', 'project', true],
  ['acs:imm:*:*:project/media', 'dataset', false],
  ['acs:imm:*:*:project/media*', 'dataset', true],
  ['acs:imm:*:*:project/media/*', 'batch', true],
  ['acs:imm:*:*:project/media/dataset/faces', 'dataset', true],
  ['acs:imm:*:*:project/media/dataset/faces', 'project', false],
  ['acs:imm:*:*:project/media/batch/batch-1', 'batch', false], // what is asked about is `batch/*`
  ['acs:imm:*:*:Project/media', 'project', false],
  ['acs:imm:*:*:project/*', 'any', false],
  ['acs:imm:*:*:*', 'any', true],
  ['acs:ram:*:*:Role/Worker', 'role', true],
  ['acs:ram:*:*:user/app', 'role', false],
  ['acs:mns:*:*:/topics/done/messages', 'topic messages', true],
  ['acs:mns:*:*:/topics/done', 'topic messages', false],
])('`%s` can name one of the form %s: %s', (resource, form, expected) => expect(canName(Text.of(resource), form, 'imm')).toBe(expected));

test.each<[string, Text, ResourceForm, boolean]>([
  ['the name of the bucket', Text.of('acs:oss:*:*:', TOKEN), 'object', true],
  ['a bucket in front of keys', Text.of('acs:oss:*:*:', TOKEN, '/*'), 'bucket', false],
  ['a whole name', Text.of(TOKEN), 'project', true],
  ['the front of a name', Text.of(TOKEN, '/*'), 'object', true],
])('a token for %s could be anything', (_what, resource, form, expected) => expect(canName(resource, form, 'oss')).toBe(expected));
