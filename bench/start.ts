/** What loading the room of decisions adds to the start of Node, in processes of their own. */
import { execFileSync } from 'child_process';
import { join } from 'path';
import { Figure } from './figure';
import { medianOf } from './measure';

const ACCESS = `require(${JSON.stringify(join(__dirname, '..', 'lib', 'access'))})`;

const SET = {
  version: 1,
  principals: [{
    id: 'user/app',
    accountId: '1234567890123456',
    policies: [{ Version: '1', Statement: [{ Effect: 'Allow', Action: 'oss:Get*', Resource: 'acs:oss:*:*:media/*' }] }],
  }],
};
const REQUEST = { principal: 'user/app', accountId: '1234567890123456', action: 'oss:GetObject', resource: 'acs:oss:::media/a.jpg' };

const FIRST_DECISION = `
  const { bucketOwners, Evaluator, readAccessSet, readRequest } = ${ACCESS};
  const set = readAccessSet(${JSON.stringify(JSON.stringify(SET))}).value;
  new Evaluator(set).decide(readRequest(${JSON.stringify(JSON.stringify(REQUEST))}, bucketOwners(set)).value);
`;

export function measureStart(runs: number): readonly Figure[] {
  const scripts = ['0', ACCESS, FIRST_DECISION];
  const samples = Array.from({ length: runs }, () => scripts.map(processorMilliseconds));
  const [bare, access, decision] = scripts.map((_, script) => medianOf(samples.map((sample) => sample[script])));
  return [
    { what: 'start of Node with `lib/access` : without', figure: access - bare, unit: 'ms more', atMost: 15 },
    { what: 'the same with a first decision from JSON', figure: decision - bare, unit: 'ms more' },
  ];
}

/** What the process has spent when the script ends, from its very beginning on. */
function processorMilliseconds(script: string): number {
  const tell = 'const { user, system } = process.cpuUsage(); console.log((user + system) / 1000)';
  return Number(execFileSync(process.execPath, ['-e', `${script}\n;{ ${tell} }`]).toString());
}
