/**
 * Writes docs/api/API.md, the reference of our own API, from the compiled library. The generator's own command is not used because it takes inherited
 * members from the newest copy of a peer that lies anywhere below node_modules, which is a build tool's, not the oldest version that we promise to work with.
 */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { Documentation, Language } from 'jsii-docgen';

const ROOT = path.join(__dirname, '..');
const PAGE = path.join(ROOT, 'docs', 'api', 'API.md');

async function generateApiDocs(): Promise<void> {
  const { name, peerDependencies } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const assemblies = fs.mkdtempSync(path.join(os.tmpdir(), 'api-docs-'));
  try {
    for (const [from, to] of [['.', name], ...Object.keys(peerDependencies).map((peer) => [`node_modules/${peer}`, peer])]) {
      fs.cpSync(path.join(ROOT, from, '.jsii'), path.join(assemblies, to, '.jsii'));
    }
    const documentation = await Documentation.forAssembly(name, assemblies);
    const page = await documentation.toMarkdown({ language: Language.TYPESCRIPT }); // without its submodules, the bindings
    fs.mkdirSync(path.dirname(PAGE), { recursive: true });
    fs.writeFileSync(PAGE, page.render());
  } finally {
    fs.rmSync(assemblies, { recursive: true, force: true });
  }
}

void generateApiDocs();
