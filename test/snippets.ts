/** What documents show: their fenced blocks, and the stack that a snippet of TypeScript stands in. */
import { App, TerraformStack, TerraformVariable } from 'cdktf';
import * as ts from 'typescript';
import * as library from '../src';
import { newFolder } from './synth';

/** A fenced block, with the words behind its back-ticks. */
export interface Fenced {
  readonly head: string;
  readonly text: string;
}

export function fencedBlocks(markdown: string): Fenced[] {
  return [...markdown.matchAll(/^```(.+)\n([^]*?)^```$/gm)].map(([, head, text]) => ({ head, text }));
}

/** Whether it stands in a stack of its own: `ts`, or `ts warns` where it is about something to be warned of. */
export function isSnippet(head: string): boolean {
  return head === 'ts' || head === 'ts warns';
}

/** A snippet warns if it says so, and only then. */
export function expectAnnounced(warnings: readonly string[], { head }: Fenced): void {
  if (head === 'ts warns') expect(warnings).not.toEqual([]);
  else expect(warnings).toEqual([]);
}

/** Runs a snippet as the README says it stands: `this` is a stack, `bucket`, `user` and `project` are those of its first app. */
export function runSnippet(snippet: string): TerraformStack {
  const app = new App({ outdir: newFolder() });
  const stack = new TerraformStack(app, 'media');
  new library.alicloud.provider.AlicloudProvider(stack, 'Shanghai', { region: 'cn-shanghai', accountType: 'Domestic' });
  const names = {
    ...library,
    bucket: library.OssBucket.fromBucketName(stack, 'Bucket', 'acme-media'),
    user: library.RamUser.fromUserName(stack, 'User', 'media-app'),
    project: new library.ImmProject(stack, 'Project', { projectName: 'media' }),
    console: { log: jest.fn() },
    readFileSync: policyFile,
    TerraformVariable,
  };
  new Function(...Object.keys(names), ts.transpile(snippet, { target: ts.ScriptTarget.ES2022 })).apply(stack, Object.values(names));
  app.synth();
  return stack;
}

/** What a synthesis says that is more than a remark. */
export function warningsOf(stack: TerraformStack): string[] {
  const { annotations } = (stack.node.root as App).manifest.stacks[stack.node.id];
  return annotations.filter(({ level }) => level !== '@cdktf/info').map(({ message }) => message);
}

/** A policy on disk: of the bucket whose name it has, or of an identity. */
function policyFile(file: string): string {
  const principal = file.startsWith('acme-') ? { Principal: ['1234567890123456'] } : {};
  return JSON.stringify({ Version: '1', Statement: [{ Effect: 'Allow', Action: ['oss:GetObject'], Resource: ['acs:oss:*:*:acme-shared/*'], ...principal }] });
}
