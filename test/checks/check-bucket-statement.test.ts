import { findings } from './statements';

test('in a policy of a bucket the same holds for what it decides on, and no more is said of the rest', () => {
  expect(findings({ Action: ['oss:ListObjects', 'imm:ListProjects', 'ram:PasRole'] }).map(({ code, path }) => [code, path])).toEqual([
    ['ACTION_NOT_ALLOWED_IN_BUCKET_POLICY', 'Statement[0].Action'],
    ['ACTION_NOT_ALLOWED_IN_BUCKET_POLICY', 'Statement[0].Action'],
    ['RESOURCE_LEVEL_MISMATCH', 'Statement[0].Resource'],
  ]);
  expect(findings({ Action: 'imm:ListProjects', Condition: { StringEquals: { 'oss:Prefix': ['x'] } } }).map(({ code }) => code))
    .toEqual(['ACTION_NOT_ALLOWED_IN_BUCKET_POLICY']);
});
