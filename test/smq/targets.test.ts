import { TerraformStack } from 'cdktf';
import { alicloud, INotificationTarget, NotificationTargetKind, SmqQueue, SmqTopic } from '../../src';
import { ACCOUNT, newStack, OTHER_ACCOUNT, synth } from '../synth';

test('topics and queues that are created, named or not', () => {
  const stack = newStack();
  new SmqTopic(stack, 'Topic');
  new SmqTopic(stack, 'Named', { topicName: 'imm-done' });
  new SmqQueue(stack, 'Queue');
  new SmqQueue(stack, 'NamedQueue', { queueName: 'imm-done' });
  expect(synth(stack).resources).toEqual({
    'alicloud_message_service_topic.Topic': { topic_name: 'Media--Topic' },
    'alicloud_message_service_topic.Named': { topic_name: 'imm-done' },
    'alicloud_message_service_queue.Queue': { queue_name: 'Media--Queue' },
    'alicloud_message_service_queue.NamedQueue': { queue_name: 'imm-done' },
  });
});

type Create = (stack: TerraformStack, provider?: alicloud.provider.AlicloudProvider) => INotificationTarget;

test.each<[string, Create, NotificationTargetKind]>([
  ['a topic', (stack, provider) => new SmqTopic(stack, 'It', { topicName: 'imm-done', provider }), NotificationTargetKind.TOPIC],
  ['a queue', (stack, provider) => new SmqQueue(stack, 'It', { queueName: 'imm-done', provider }), NotificationTargetKind.QUEUE],
  ['a topic that exists', (stack, provider) => SmqTopic.fromTopicName(stack, 'It', 'imm-done', { provider }), NotificationTargetKind.TOPIC],
  ['a queue that exists', (stack, provider) => SmqQueue.fromQueueName(stack, 'It', 'imm-done', { provider }), NotificationTargetKind.QUEUE],
])('%s is where its provider is', (_what, create, targetKind) => {
  expect(create(newStack({}))).toMatchObject({ targetKind, targetName: 'imm-done', region: undefined, accountId: undefined });
  expect(create(newStack({ region: 'cn-beijing', accountId: ACCOUNT }))).toMatchObject({ region: 'cn-beijing', accountId: ACCOUNT });
  const stack = newStack({ region: 'cn-beijing', accountId: ACCOUNT });
  const provider = new alicloud.provider.AlicloudProvider(stack, 'Other', { alias: 'other', region: 'us-east-1', accountId: OTHER_ACCOUNT });
  expect(create(stack, provider)).toMatchObject({ region: 'us-east-1', accountId: OTHER_ACCOUNT });
});

test('one that is created is created there', () => {
  const stack = newStack();
  const provider = new alicloud.provider.AlicloudProvider(stack, 'Other', { alias: 'other', region: 'us-east-1' });
  new SmqTopic(stack, 'Topic', { provider });
  new SmqQueue(stack, 'Queue', { provider });
  expect(Object.values(synth(stack).resources).map((resource) => resource.provider)).toEqual(['alicloud.other', 'alicloud.other']);
});

test('one that exists makes no resource, and may be told where it is', () => {
  const stack = newStack({ region: 'cn-beijing', accountId: ACCOUNT });
  const options = { region: 'eu-central-1', accountId: OTHER_ACCOUNT };
  expect(SmqTopic.fromTopicName(stack, 'Topic', 'imm-done', options)).toMatchObject({ topicName: 'imm-done', ...options });
  expect(SmqQueue.fromQueueName(stack, 'Queue', 'imm-done', options)).toMatchObject({ queueName: 'imm-done', ...options });
  expect(synth(stack).resources).toEqual({});
});
