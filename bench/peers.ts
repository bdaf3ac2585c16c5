/**
 * Other evaluators, given the rules of the bench in their languages. They come from the package file of the bench, and are
 * installed when it first runs: neither the library nor its tests need them, and no package holds them.
 */
import { execSync } from 'child_process';
import { statSync } from 'fs';
import { createRequire } from 'module';
import { join } from 'path';
import { setFlagsFromString } from 'v8';
import { Call, PolicySet, Rule } from './policy-sets';

/** Whether a call is allowed, by a policy that was made ready before. */
export type Decide = (call: Call) => boolean;

// Node 20 ends with a fatal error when code that it compiled together with a call into WebAssembly turns out to be wrong.
setFlagsFromString('--no-turbo-inline-js-wasm-calls');

function peer<T>(name: string): T {
  if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json')) {
    execSync('npm ci --prefix bench --ignore-scripts --no-audit --no-fund', { cwd: join(__dirname, '..'), stdio: 'inherit' });
  }
  return createRequire(__filename)(name) as T;
}

function changedAt(file: string): number {
  return statSync(join(__dirname, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

interface Cedar {
  preparsePolicySet(id: string, policies: { staticPolicies: string }): { type: string };
  statefulIsAuthorized(call: object): { type: string; response: { decision: string; diagnostics: { errors: readonly unknown[] } } };
}

/** Cedar, with its policies parsed beforehand. The path is in the context: entities would have to be read again for each call. */
export function cedar({ rules }: PolicySet): Decide {
  const { preparsePolicySet, statefulIsAuthorized } = peer<Cedar>('@cedar-policy/cedar-wasm/nodejs');
  const id = `policies ${++prepared}`;
  expectType('success', preparsePolicySet(id, { staticPolicies: rules.map(cedarPolicy).join('\n') }));
  return ({ action, path, vpc, ip }) => {
    const answer = statefulIsAuthorized({
      preparsedPolicySetId: id,
      principal: { type: 'User', id: 'app' },
      action: { type: 'Action', id: action },
      resource: { type: 'Object', id: path },
      context: { path, vpc, ip: { __extn: { fn: 'ip', arg: ip } } },
      entities: [],
    });
    expectType('success', answer);
    return answer.response.decision === 'allow';
  };
}

let prepared = 0;

function cedarPolicy({ action, path, from }: Rule): string {
  const origin = 'vpc' in from ? `context.vpc == "${from.vpc}"` : `context.ip.isInRange(ip("${from.network}"))`;
  return `permit(principal, action == Action::"${action}", resource) when { context.path like "${path}*" && ${origin} };`;
}

function expectType(wanted: string, answer: { type: string }): void {
  if (answer.type !== wanted) {
    throw new Error(JSON.stringify(answer));
  }
}

interface Simulate {
  runUnsafeSimulation(simulation: object, options: object): string;
}

/** iam-simulate, by the faster of its two ways: the other one checks every policy again for each call. */
export function simulate({ rules }: PolicySet): Decide {
  const { runUnsafeSimulation } = peer<Simulate>('@cloud-copilot/iam-simulate');
  const accountId = '123456789012';
  const policy = { Version: '2012-10-17', Statement: rules.map(awsStatement) };
  return ({ action, path, vpc, ip }) => runUnsafeSimulation({
    request: {
      principal: `arn:aws:iam::${accountId}:user/app`,
      action: `s3:${action}`,
      resource: { resource: `arn:aws:s3:::${path}`, accountId },
      contextVariables: { 'aws:SourceVpc': vpc, 'aws:SourceIp': ip },
    },
    identityPolicies: [{ name: 'policy', policy }],
    serviceControlPolicies: [],
    resourceControlPolicies: [],
  }, {}) === 'Allowed';
}

function awsStatement({ action, path, from }: Rule): object {
  return {
    Effect: 'Allow',
    Action: `s3:${action}`,
    Resource: `arn:aws:s3:::${path}*`,
    Condition: 'vpc' in from ? { StringEquals: { 'aws:SourceVpc': from.vpc } } : { IpAddress: { 'aws:SourceIp': from.network } },
  };
}
