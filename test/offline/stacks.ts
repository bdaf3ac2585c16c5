/** Stacks as folders of Terraform JSON, and plans of them in this process. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Plan, planOffline, PlanRequest } from '../../src/offline';
import { newFolder } from '../synth';

export const PINNED_SCHEMA = path.join(__dirname, '..', '..', 'schemas', 'alicloud.json');

export const REQUIRED = { required_providers: { alicloud: { source: 'aliyun/alicloud', version: '>= 1.288.0, < 2.0.0' } } };

/** A folder with these files; what is no text is written as JSON. */
export function folderWith(files: Record<string, unknown>): string {
  const folder = newFolder();
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

/** A stack of these resources, by type and name. */
export function stackOf(resource: object, more: object = {}): string {
  const resources = Object.keys(resource).length > 0 ? { resource } : {};
  return folderWith({ 'cdk.tf.json': { terraform: REQUIRED, provider: { alicloud: [{ region: 'cn-shanghai' }] }, ...resources, ...more } });
}

export function plan(folder: string, more: Partial<PlanRequest> = {}): Promise<Plan> {
  return planOffline({ folder, pinnedSchema: PINNED_SCHEMA, moreSchemas: [], json: true, signal: new AbortController().signal, ...more });
}

/** The message of the error that the plan ends with. */
export async function failure(folder: string, more: Partial<PlanRequest> = {}): Promise<string> {
  const error = await plan(folder, more).then(() => undefined, (reason: Error) => reason);
  if (error?.name !== 'OfflinePlanError') throw error ?? new Error('the plan did not fail');
  return error.message;
}

/** Address to actions, and what else is asked of a plan in most tests. */
export async function changes(folder: string, more: Partial<PlanRequest> = {}): Promise<Record<string, string>> {
  const { json } = await plan(folder, more);
  const found = JSON.parse(json!).resource_changes as { address: string; change: { actions: string[] } }[];
  return Object.fromEntries(found.map(({ address, change }) => [address, change.actions.join(' ')]));
}

/** A program that prints and ends as told, in place of Terraform. */
export function program(script: string): string {
  const file = path.join(newFolder(), 'terraform');
  fs.writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return file;
}
