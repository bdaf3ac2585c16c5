/** Where the command begins: bundled into the file that `imm-access` runs. */
import { main } from './main';

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1)); // `| head` is no error

void main(process.argv.slice(2)).then((code) => { process.exitCode = code; });
