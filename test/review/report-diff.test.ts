/** What differs between two reports, told line by line. */
import { isSameReport, reportDiff } from '../../src/review';

const BEFORE = '# Access report\n\n## Identities\n\nAbout.\n\n### `user/a`\n\n- one\n- two\n\n## Roles\n\nNone.\n';

test('lines that came and went, below the headings that they stand under', () => {
  const after = BEFORE.replace('- two', '- three').replace('None.', 'Who.\n\n### `role/x`\n\n- Nobody');
  expect(reportDiff(BEFORE, after)).toBe('Identities, `user/a`\n- two\n+ three\n\nRoles\n- None.\n+ Who.\n\nRoles, `role/x`\n+ Nobody');
  expect(reportDiff(after, BEFORE)).toBe('Identities, `user/a`\n- three\n+ two\n\nRoles\n- Who.\n+ None.\n\nRoles, `role/x`\n- Nobody');
});

test('a line that moved from one heading to another', () => {
  const report = (part: string) => `# R\n\n## Identities\n\n### ${part}\n\n- one\n`;
  expect(reportDiff(report('a'), report('b'))).toBe('Identities, b\n+ one\n\nIdentities, a\n- one');
});

test('nothing but the order', () => {
  expect(reportDiff(BEFORE, BEFORE.replace('- one\n- two', '- two\n- one'))).toBe('the same lines, in another order or with other blank lines');
});

test('line breaks of Windows make no difference', () => {
  expect(isSameReport(BEFORE, BEFORE.replace(/\n/g, '\r\n'))).toBe(true);
  expect(isSameReport(BEFORE, `${BEFORE}- more\n`)).toBe(false);
});
