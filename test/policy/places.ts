import { Finding } from '../../src/policy';

/** `code path` of each finding. Whoever reads it has to be told also what is wrong and what to do. */
export function placesOf(findings: readonly Finding[]): string[] {
  expect(findings.filter(({ message, fix }) => message === '' || fix === '')).toEqual([]);
  return findings.map(({ code, path }) => `${code} ${path}`);
}
