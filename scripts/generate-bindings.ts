/**
 * Writes src/alicloud, the provider's resources as TypeScript classes, from the pinned schema. The framework's own command for this fetches the
 * schema from a registry with the terraform binary; calling its generator on a committed schema needs neither and gives the same bytes everywhere.
 */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { ConstructsMakerProviderTarget, Language, ProviderSchema, TerraformProviderConstraint } from '@cdktf/commons';
// The package's main file looks for compilers it does not declare; the generator alone needs none of them.
import { TerraformProviderGenerator } from '@cdktf/provider-generator/lib/get/generator/provider-generator';
import { CodeMaker } from 'codemaker';
import { SCHEMA_FILE } from './schema';

/** What consumers' `required_providers` ask for. The schema carries no provider version, else the generator would pin exactly that one. */
const PROVIDER = 'aliyun/alicloud@>= 1.288.0, < 2.0.0';

export const BINDINGS_DIR = path.join(__dirname, '..', 'src', 'alicloud');

/** Replaces `outDir` by the bindings of the pinned schema. */
export async function generateBindings(outDir: string): Promise<void> {
  const schema: ProviderSchema = JSON.parse(fs.readFileSync(SCHEMA_FILE, 'utf8'));
  const code = new CodeMaker();
  new TerraformProviderGenerator(code, schema)
    .generate(new ConstructsMakerProviderTarget(new TerraformProviderConstraint(PROVIDER), Language.TYPESCRIPT));

  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'bindings-'));
  try {
    await code.save(scratch);
    const generated = path.join(scratch, 'providers', 'alicloud');
    // No twin of index.ts, which jsii cannot read, and no page per resource that only repeats the link in the class's own docs.
    fs.rmSync(outDir, { recursive: true, force: true });
    fs.cpSync(generated, outDir, { recursive: true, filter: (file) => !/(lazy-index\.ts|README\.md)$/.test(file) });
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}

if (require.main === module) void generateBindings(BINDINGS_DIR);
