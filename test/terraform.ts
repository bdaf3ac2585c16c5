/** Tests that take a real terraform or tofu: without one they are skipped, and say so. */
import { findBinary } from '../src/offline';

const binary = findBinary();

export function describeWithTerraform(name: string, tests: (binary: string) => void): void {
  if (binary === undefined) process.stderr.write(`skipped: "${name}", since there is no terraform and no tofu on the PATH, nor in TERRAFORM_BINARY_NAME\n`);
  (binary === undefined ? describe.skip : describe)(name, () => tests(binary!));
}
