import { Finding } from '../../src/policy';

/** `code path` of each finding. */
export function placesOf(findings: readonly Finding[]): string[] {
  expectWords(findings);
  return findings.map(({ code, path }) => `${code} ${path}`);
}

/** Whoever reads a finding has to be told what is wrong and what to do about it. */
export function expectWords(findings: readonly Finding[]): void {
  expect(findings.filter(({ message, fix }) => message === '' || fix === '')).toEqual([]);
}
