/**
 * Bundles what needs libraries at run time, so that the package has no dependencies: `npx projen bundle`. The licences of the
 * libraries lie beside the bundles. Jest runs this before the tests, which so never see an old bundle.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { build, Metafile, Plugin } from 'esbuild';

const ROOT = path.join(__dirname, '..');
const BUNDLES = path.join(ROOT, 'lib', 'bundled');

/** What is run. */
const COMMAND = 'imm-access';

/** The beginning of each bundle, in src/, by the bundle's name. What a command loads late has one of its own, which others need not read. */
const ENTRIES: Readonly<Record<string, string>> = {
  [COMMAND]: 'cli/imm-access.ts',
  'decide-all': 'cli/decide-all.ts',
  'compare-files': 'cli/compare-files.ts',
  'explain-operation': 'cli/explain-operation.ts',
  'offline': 'offline/index.ts',
  'print-report': 'cli/print-report.ts',
};

/** Fixed widths and names make bundles of one source the same bytes everywhere. */
export default async function bundle(): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: Object.entries(ENTRIES).map(([out, entry]) => ({ out, in: path.join(ROOT, 'src', entry) })),
    outdir: BUNDLES,
    bundle: true,
    platform: 'node',
    target: 'node20.9',
    format: 'cjs',
    minifySyntax: true,
    minifyWhitespace: true, // names stay: traces can be read
    banner: { js: '#!/usr/bin/env node' },
    plugins: [apart],
    legalComments: 'none', // in the file with the licences
    logLevel: 'warning',
    metafile: true,
  });
  fs.chmodSync(path.join(BUNDLES, `${COMMAND}.js`), 0o755);
  fs.writeFileSync(path.join(BUNDLES, 'LICENSES.txt'), licences(metafile));
}

/** Leaves a `require` of what has a bundle of its own to the moment when it runs. */
const apart: Plugin = {
  name: 'apart',
  setup: ({ onResolve }) => onResolve({ filter: /^\./ }, ({ kind, path: wanted, resolveDir }) => {
    const entry = path.relative(path.join(ROOT, 'src'), path.join(resolveDir, wanted));
    const found = Object.entries(ENTRIES).find(([, file]) => [`${entry}.ts`, path.join(entry, 'index.ts')].includes(path.normalize(file)));
    return kind === 'require-call' && found ? { path: `./${found[0]}.js`, external: true } : undefined;
  }),
};

/** Of every package of which a file went into a bundle. */
function licences({ inputs }: Metafile): string {
  const folders = new Set(Object.keys(inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(fs.readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8'));
    const file = fs.readdirSync(path.join(ROOT, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? fs.readFileSync(path.join(ROOT, folder, file), 'utf8').trim() : '(its package holds no text of it)';
    return `${name} ${version}, ${license}\n\n${text}\n`;
  });
  return ['The files beside this one hold code of these packages.\n', ...texts].join(`\n${'-'.repeat(100)}\n\n`);
}

if (require.main === module) void bundle();
