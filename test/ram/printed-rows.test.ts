/** What one grant gives is printed once for many: whoever has more than the others, or comes to have it, still has a text of its own. */
import { ImmProject, ImmServiceRole, OssAccess, OssBucket, ProcessOperation, RamUser } from '../../src';
import { newStack, policyOf, synth } from '../synth';

test('users with the same grants have equal documents, and those with others their own', () => {
  const stack = newStack();
  const media = OssBucket.fromBucketName(stack, 'Bucket', 'media-prod');
  const project = new ImmProject(stack, 'Project', { projectName: 'media', serviceRole: new ImmServiceRole(stack, 'Role') });
  const user = (name: string, ...operations: ProcessOperation[]) => {
    const one = RamUser.fromUserName(stack, name, name);
    operations.forEach((operation) => project.grantProcess(one, { operations: [operation], source: [media.objects('in/*')], saveTo: [media.objects('out/*')] }));
    return one;
  };
  const [CONVERT, ANIMATE] = [ProcessOperation.DOC_CONVERT, ProcessOperation.VIDEO_ANIMATION];
  const ann = user('ann', CONVERT);
  user('bob', CONVERT);
  user('cid', CONVERT, ANIMATE);
  user('dan', ANIMATE, CONVERT);
  const texts = () => Object.fromEntries(['ann', 'bob', 'cid', 'dan'].map((name) => [name, JSON.stringify(synth(stack).document(policyOf(synth(stack), name)))]));

  const first = texts();
  expect([first.bob, first.dan]).toEqual([first.ann, first.cid]);
  expect(first.cid).not.toBe(first.ann);

  media.grant(ann, OssAccess.of('oss:GetBucketInfo'));
  const second = texts();
  expect({ ...second, ann: first.ann }).toEqual(first);
  expect(second.ann).not.toBe(first.ann);
});
