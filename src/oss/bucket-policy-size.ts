import { LIMITS } from '../catalog';
import { documentBytes, Statement, statementBytes } from '../policy';

const FIX = 'name resources by a common pattern';

/** What OSS would refuse of a bucket policy for its length, none at all included. */
export function sizeProblems(statements: readonly Statement[]): string[] {
  const { BUCKET_POLICY_BYTES: whole, BUCKET_POLICY_ITEM_BYTES: item } = LIMITS;
  const bytes = documentBytes({ kind: 'bucket', statements });
  const sizes = statements.map((statement, index) => ({ index, size: statementBytes('bucket', statement) }));
  return [
    ...(statements.length === 0 ? ['the policy has no statements; add some, or leave it out'] : []),
    ...(bytes > whole.value ? [`the policy has ${bytes} bytes, and a bucket policy has at most ${whole.value}; ${FIX}`] : []),
    ...sizes.filter(({ size }) => size > item.value)
      .map(({ index, size }) => `statement ${index} has ${size} bytes, and one has at most ${item.value}; ${FIX}`),
  ];
}
