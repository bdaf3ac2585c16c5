/**
 * Prints docs/differences.md from the policies that test/golden compares, so that the page lists what the tests have found and nothing else:
 * `ts-node -T scripts/print-differences.ts > docs/differences.md`.
 */
import { GOLDENS } from '../test/golden/all';
import { Difference } from '../test/golden/golden';
import { readPublished } from '../test/golden/published';

const ALLOWS: Readonly<Record<Difference['allows'], string>> = { less: 'less', more: 'more', both: 'less and more' };

export function printDifferences(): string {
  const all = GOLDENS.map(({ published, differs }) => ({ ...readPublished(published), differs }));
  const same = all.filter(({ differs }) => !differs);
  return [
    '# Where our policies differ from the published ones',
    '',
    'Printed from the tables in `test/golden` by `scripts/print-differences.ts`; edit those, then run `npx projen differences`.',
    '',
    `The vendor's pages have ${all.length} policies for what this library does. Of ours, ${same.length} mean the same, request by request. The others differ on purpose:`,
    ...[...new Set(all.map(({ document }) => document))].flatMap((page) => section(page, all.filter(({ document }) => document === page))),
    '',
    'Reasons that hold for several pages: [decision 5](decisions/0005-where-we-deviate-from-published-samples.md).',
    '',
  ].join('\n');
}

function section(page: string, policies: readonly { readonly place: string; readonly differs?: Difference }[]): string[] {
  return [
    '', `## ${page}`, '',
    '| policy | ours allows | because |',
    '| --- | --- | --- |',
    ...policies.map(({ place, differs }) => `| ${place} | ${differs ? `${ALLOWS[differs.allows]} | ${differs.because}` : 'the same |'} |`),
  ];
}

if (require.main === module) {
  process.stdout.write(printDifferences());
}
