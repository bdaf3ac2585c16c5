/**
 * The one source of the project's configuration: `npx projen` writes package.json, the compiler, linter and test settings, the ignore files,
 * the tasks and the build workflow from here. Why this project type: docs/decisions/0001-projen-project-type.md.
 */
import { cdktf, github, javascript, JsonFile, TextFile } from 'projen';

const repository = 'https://github.com/cdktf-alicloud-imm/cdktf-alicloud-imm';

/** Folders of TypeScript outside src/ and test/ that are linted and type-checked as well. */
const toolDirs = ['scripts', 'examples', 'bench'];

/** Rooms of src/ that reach users only inside of a bundle, with the libraries that they import. */
const BUNDLED_ROOMS = ['cli', 'offline'];

const project = new cdktf.ConstructLibraryCdktf({
  name: 'cdktf-alicloud-imm',
  description: 'Typed constructs for the permissions of Alibaba Cloud Intelligent Media Management (IMM) over OSS, for CDK for Terraform',
  author: 'The cdktf-alicloud-imm authors',
  authorAddress: repository,
  authorOrganization: true,
  repositoryUrl: `${repository}.git`,
  license: 'Apache-2.0',
  stability: 'experimental',
  keywords: ['alibaba-cloud', 'alicloud', 'imm', 'oss', 'ram', 'policy', 'permissions', 'terraform'],
  defaultReleaseBranch: 'main',
  minNodeVersion: '20.9.0',

  // The oldest versions that the peer ranges allow are the ones developed against: Go's go.mod repeats the installed version.
  cdktfVersion: '^0.21.0',
  constructsVersion: '^10.4.2',
  jsiiVersion: '~5.9.0',
  typescriptVersion: '~5.9.3',
  devDeps: [
    '@types/node@^20',
    '@cdktf/provider-generator@0.21.0',
    '@cdktf/commons@0.21.0',
    '@stryker-mutator/core@^9.6',
    '@stryker-mutator/mocha-runner@^9.6',
    'mocha@^11', // runs the tests under mutation, with the next two in the place of Jest
    'expect@^29',
    'jest-each@^29',
    '@msgpack/msgpack@^3', // this and the next two: bundled into the imm-access command, or what bundles it
    'commander@^14',
    'esbuild@^0.28',
    'ajv@^8', // holds the readers of access files to their schemas
    'cli-table3@^0.6.5',
    'codemaker@1.112.0', // the version that the generator takes its writer from
    'fast-check@^4',
    'jsii-docgen@^10',
    'picocolors@^1', // bundled into the command too
    'ts-node@^10.9.2',
  ],
  packageManager: javascript.NodePackageManager.NPM,
  projenrcTs: true,
  sampleCode: false,
  bin: { 'imm-access': 'lib/bundled/imm-access.js' },

  publishToPypi: { distName: 'cdktf-alicloud-imm', module: 'cdktf_alicloud_imm' },
  publishToMaven: {
    javaPackage: 'io.github.cdktfalicloudimm',
    mavenGroupId: 'io.github.cdktfalicloudimm',
    mavenArtifactId: 'cdktf-alicloud-imm',
  },
  publishToGo: { moduleName: 'github.com/cdktf-alicloud-imm/cdktf-alicloud-imm-go' },

  // On GitHub a build workflow of our own (below) and nothing else.
  release: false,
  buildWorkflow: false,
  depsUpgrade: false,
  pullRequestTemplate: false,
  githubOptions: { mergify: false, pullRequestLint: false },

  docgen: false, // our own task below: one page, without the bindings
  npmIgnoreOptions: { ignorePatterns: ['/*'] }, // the package holds what is let through here and nothing else
  tsconfig: {
    compilerOptions: { inlineSourceMap: false, inlineSources: false }, // half of the package otherwise
  },
  tsconfigDev: {
    // One program for everything that is linted and type-checked, so that both read the sources once.
    include: ['src', ...toolDirs].map((dir) => `../${dir}/**/*.ts`).concat('../.projenrc.ts'),
  },
  eslintOptions: {
    dirs: ['src', ...toolDirs],
    devdirs: ['test', ...toolDirs],
    projectService: false,
    tsconfigPath: './test/tsconfig.json',
    commandOptions: { fix: false, extraArgs: ['--max-warnings=0'] },
  },
  jestOptions: {
    jestVersion: '^29',
    updateSnapshot: javascript.UpdateSnapshot.NEVER,
    junitReporting: false,
    jestConfig: {
      globalSetup: '<rootDir>/scripts/bundle.ts', // tests of the command never run an old bundle
      collectCoverage: false, // `npx jest --coverage` when wanted
      testTimeout: 60_000, // plans by a real Terraform take their time on a busy machine
      coveragePathIgnorePatterns: ['/node_modules/', '<rootDir>/src/alicloud/'],
      coverageReporters: ['lcov'],
    },
  },
});

// The last one without native code: an install fails while a release of those packages, one per platform, is only half published.
project.addDevDeps('eslint-import-resolver-typescript@~3.6.3');
project.package.addField('jsii', { ...project.package.manifest.jsii, versionFormat: 'full' });
project.npmrc.addConfig('omit-lockfile-registry-resolved', 'true'); // the lock file names no download addresses
project.npmignore!.exclude('/docs/*', '/schemas/*'); // a file let through opens its folder
project.npmignore!.include('/README.md', '/LICENSE', '/CHANGELOG.md', '/docs/catalog.md', '/lib/bundled/', '/schemas/*.json');
for (const room of BUNDLED_ROOMS) project.npmignore!.exclude(`/lib/${room}/`); // these need libraries that only the bundles hold
project.gitattributes.addAttributes('/src/alicloud/**', 'linguist-generated');
project.gitattributes.addAttributes('/docs/api/**', 'linguist-generated');
project.gitignore.exclude('cdktf.out/', '/terraform.*.tfstate*', '.jsii.tabl.json');

project.eslint?.addIgnorePattern('src/alicloud/**'); // generated: never linted, never fixed
project.eslint?.addOverride({
  files: BUNDLED_ROOMS.map((room) => `src/${room}/**`),
  rules: { 'import/no-extraneous-dependencies': 'off', '@typescript-eslint/no-require-imports': 'off' }, // bundled; some of it loaded late
});
project.eslint?.addOverride({
  files: ['bench/**'],
  rules: { 'import/no-extraneous-dependencies': ['error', { packageDir: '.', devDependencies: true }] }, // its own package file holds but its peers
});
project.eslint?.addOverride({ files: ['src/catalog/**'], rules: { '@stylistic/object-property-newline': 'off' } }); // rows of tables
project.eslint?.addOverride({ files: ['src/policy/address.ts'], rules: { 'no-bitwise': 'off' } }); // network masks

// ---------------------------------------------------------------------------------------------------------------------------------- tasks

// Evaluated for each task and each task it spawns; projen's own way asks npx, which takes eight times as long.
project.tasks.addEnvironment('PATH', '$(node -p "path.resolve(\'node_modules/.bin\') + path.delimiter + process.env.PATH")');
project.tasks.addEnvironment('CHECKPOINT_DISABLE', '1'); // the framework asks for newer versions of itself otherwise
project.tasks.addEnvironment('JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION', '20');

project.addTask('bindings', {
  description: 'Generate src/alicloud anew from schemas/alicloud.json',
  exec: 'ts-node -T scripts/generate-bindings.ts',
  receiveArgs: true,
  env: { TERRAFORM_BINARY_NAME: 'not-needed' }, // loading the generator calls this binary, for nothing that is used here
});
project.addTask('schema', {
  description: 'Make schemas/alicloud.json anew: projen schema FILE, where FILE is what `terraform providers schema -json` printed',
  exec: 'ts-node -T scripts/make-schema.ts',
  receiveArgs: true,
});
const bundle = project.addTask('bundle', {
  description: 'Bundle the imm-access command, with the libraries it needs, into lib/bundled',
  exec: 'ts-node -T scripts/bundle.ts',
});
const lazyDoors = project.addTask('lazy-doors', {
  description: 'Let the compiled doors of policy and access load what is behind them when it is asked for',
  exec: 'ts-node -T scripts/lazy-doors.ts',
});
for (const task of [lazyDoors, bundle]) project.compileTask.spawn(task);
const docgen = project.addTask('docgen', {
  description: 'Write docs/api/API.md anew from the compiled library',
  exec: 'ts-node -T scripts/generate-api-docs.ts',
});
const rosetta = project.addTask('rosetta', {
  description: 'Compile the TypeScript of README.md and of the doc comments',
  exec: 'jsii-rosetta extract --compile --fail',
});
const typecheck = project.addTask('typecheck', {
  description: 'Type-check tests, scripts, examples and benchmarks along with the sources',
  exec: 'tsc -p test/tsconfig.json',
});
project.addTask('catalog', {
  description: 'Print docs/catalog.md anew from the tables of src/catalog',
  exec: 'ts-node -T scripts/print-catalog.ts > docs/catalog.md',
});
project.addTask('differences', {
  description: 'Print docs/differences.md anew from the published policies of test/golden',
  exec: 'ts-node -T scripts/print-differences.ts > docs/differences.md',
});
project.addTask('start', {
  description: 'Synthesise examples/media-pipeline, print who may do what by it and plan it',
  steps: [{ spawn: bundle.name }, { exec: 'ts-node -T scripts/start.ts' }],
});
project.addTask('example:expect', {
  description: 'Write the Terraform JSON and the access report that each example is expected to give anew: read the diff',
  exec: 'ts-node -T scripts/examples.ts',
});
project.addTask('mutation', {
  description: 'Change the rooms policy and access in small ways and count the changes that their tests notice',
  exec: 'stryker run',
  env: { PROPERTY_CASES: '1000', TS_NODE_PROJECT: 'test/tsconfig.json' }, // a hundredth of what the tests try
  receiveArgs: true, // such as --mutate src/policy/glob.ts
});
project.addTask('test:deep', {
  description: 'Try the properties of decisions and comparisons on ten times as many cases, from another seed each time',
  exec: 'jest test/properties',
  receiveArgs: true,
  env: { PROPERTY_CASES: '1000000', PROPERTY_SEED: '$(node -p "process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31")' },
});
project.addTask('bench', {
  description: 'Measure decisions against Cedar and iam-simulate, and constructs against bare cdktf',
  steps: [{ spawn: project.compileTask.name }, { exec: 'ts-node -T bench/main.ts', receiveArgs: true }],
});

// What the bench measures against, installed when it runs: `npm install --prefix bench` writes its lock file anew.
new JsonFile(project, 'bench/package.json', {
  obj: {
    private: true,
    dependencies: {
      '@cedar-policy/cedar-wasm': '4.13.0',
      '@cloud-copilot/iam-simulate': '0.1.173',
    },
  },
});
new TextFile(project, 'bench/.npmrc', { lines: ['# ~~ Generated by projen.', '', 'omit-lockfile-registry-resolved=true'] });

// Everything that must hold. The compiler comes first because the API page and the snippets are read from what it wrote.
const [jest] = project.testTask.steps;
project.testTask.reset();
project.testTask.spawn(project.compileTask);
project.testTask.execArgs(jest.execArgs!, { receiveArgs: true });
project.testTask.exec('jest --ci test/golden/golden.test.ts'); // of one file alone, jest tells each test by name: every published policy
for (const task of [project.eslint!.eslintTask, typecheck, docgen, rosetta]) project.testTask.spawn(task);

// ---------------------------------------------------------------------------------------------------------------------------------- files

const build = project.github!.addWorkflow('build');
build.on({ pullRequest: {}, push: { branches: ['main'] } });
build.addJob('build', {
  runsOn: ['ubuntu-latest'],
  permissions: { contents: github.workflows.JobPermission.READ },
  tools: { node: { version: '${{ matrix.node }}' } },
  strategy: { matrix: { domain: { node: ['20', '22'] } } },
  steps: [
    github.WorkflowSteps.checkout(),
    { run: '.ci/run' },
    { name: 'Generated files are as .projenrc.ts says', run: 'npx projen && git diff --exit-code' },
  ],
});

new JsonFile(project, 'stryker.config.json', {
  marker: false, // its schema knows no comments
  obj: {
    mutate: ['src/{policy,access}/**/*.ts', '!**/index.ts'],
    testRunner: 'mocha',
    coverageAnalysis: 'perTest',
    ignoreStatic: true, // they would need every test, loaded anew
    timeoutMS: 5000,
    timeoutFactor: 2,
    concurrency: 2,
    mochaOptions: {
      require: ['ts-node/register/transpile-only', './test/mocha.ts'],
      spec: ['policy', 'access', 'truth-table', 'properties'].map((room) => `test/${room}/**/*.test.ts`),
      ignore: ['hostile', 'kept'].map((test) => `test/properties/${test}.test.ts`), // more of Jest, or of a failing property, than there is here
    },
    reporters: ['clear-text', 'progress'],
    clearTextReporter: { reportTests: false, allowColor: false },
    thresholds: { high: 95, low: 90, break: null },
    tempDirName: '.stryker-tmp',
  },
});
project.gitignore.exclude('/.stryker-tmp/', '/reports/');

new JsonFile(project, 'cdktf.json', {
  obj: {
    language: 'typescript',
    app: 'npx ts-node -T examples/media-pipeline/main.ts',
    projectId: '5a0c8f4e-2a5e-4c0b-9c1d-3f3b6f0e7d21',
    sendCrashReports: 'false',
    output: 'cdktf.out',
  },
});

project.synth();
