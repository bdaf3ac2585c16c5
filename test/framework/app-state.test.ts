import { Testing } from 'cdktf';
import { Construct } from 'constructs';
import { BucketPrincipal, Grant, ImmProject, OssBucket, ProcessOperation, RamUser } from '../../src';
import { AppState } from '../../src/framework';
import { annotations, newStack, synth } from '../synth';

test('every construct of an app sees one state, and another app another', () => {
  const state = new AppState<string[]>(() => []);
  const [one, other] = [newStack(), newStack()];
  state.of(one).push('x');
  expect(state.of(new Construct(one, 'Below'))).toEqual(['x']);
  expect(state.of(other)).toEqual([]);
});

/** Some of everything that keeps a state. */
function build() {
  const stack = newStack({ region: 'cn-mars-1' });
  const bucket = OssBucket.fromBucketName(stack, 'Bucket', 'media-prod');
  bucket.addToResourcePolicy({ principals: [BucketPrincipal.everyone()], actions: ['oss:GetObject'], resources: ['*'] });
  new ImmProject(stack, 'Project', { projectName: 'media' }).grantProcess(new RamUser(stack, 'App'), {
    operations: [ProcessOperation.IMAGE_FACES], source: [bucket.objects('uploads')],
  });
  return stack;
}

test('two apps of one process do not know of each other', () => {
  const [one, other] = [build(), build()];
  expect(synth(one).json).toEqual(synth(other).json);
  expect(annotations(one)).toEqual(annotations(other));
  expect(Grant.all(one)).toHaveLength(1);
  expect(Grant.all(one)[0]).not.toBe(Grant.all(other)[0]);
});

test('an app that is built while another one is gives what it gives alone', () => {
  const alone = synth(build()).json;
  const [one, other] = [newStack(), newStack()];
  const users = [one, other].map((stack) => new RamUser(stack, 'App'));
  users.forEach((user) => Grant.statement(user, { actions: ['oss:GetObject'], resources: ['*'] }));
  expect(synth(one).json).toEqual(synth(other).json);
  expect(synth(build()).json).toEqual(alone);
});

test('a stack that is synthesised twice gives the same text', () => {
  const stack = build();
  expect(Testing.synth(stack, true)).toBe(Testing.synth(stack, true));
});
