/**
 * What Terraform makes of an attachment, with a real binary: its resource is built in, so that no provider and no network is needed. The CLI is a script
 * that notes its calls, and a resource of Terraform's own stands in for the project.
 */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { ImmProject, OssBucket } from '../../src';
import { newFolder, newStack, synth } from '../synth';
import { describeWithTerraform } from '../terraform';

const ENV = { ...process.env, CHECKPOINT_DISABLE: '1', TF_CLI_ARGS: '' };
/** Notes its arguments, one line a call; fails where it is asked for the action in `FAIL`. */
const CLI = '#!/bin/sh\nprintf "%s|" "$@" >> "$CALLS"\necho >> "$CALLS"\n[ "$2" != "$FAIL" ] || { echo "ERROR: refused" >&2; exit 1; }\n';

interface App {
  readonly projectName?: string;
  readonly bucketName?: string;
  /** Leaves the attachment in the code, and none of it in the world. */
  readonly detached?: boolean;
}

/** The attachment as the library writes it. The project becomes a resource that is updated in place, as the stack of ROS is. */
function configuration({ projectName = 'media', bucketName = 'media-prod', detached = false }: App): string {
  const stack = newStack();
  const { resource } = new ImmProject(stack, 'Project', { projectName }).attach(OssBucket.fromBucketName(stack, 'Bucket', bucketName));
  if (detached) resource.count = 0;
  const { terraform_data: attachments, alicloud_ros_stack: { Project: { parameters } } } = synth(stack).json.resource;
  return JSON.stringify({ resource: { terraform_data: { ...attachments, Project: { input: parameters } } } }).replace(/alicloud_ros_stack/g, 'terraform_data');
}

class Workspace {
  private readonly folder = newFolder();
  private readonly calls = path.join(this.folder, 'calls');

  constructor(private readonly binary: string) {
    fs.mkdirSync(path.join(this.folder, 'bin'));
    fs.writeFileSync(path.join(this.folder, 'bin', 'aliyun'), CLI, { mode: 0o755 });
  }

  /** What was called, and what became of the project, in order. */
  apply(app: App, fail?: string): string[] {
    return this.applyText(configuration(app), fail);
  }

  applyText(json: string, fail?: string): string[] {
    fs.writeFileSync(path.join(this.folder, 'main.tf.json'), json);
    this.run('init');
    return this.run('apply', fail);
  }

  destroy(fail?: string): string[] {
    return this.run('destroy', fail);
  }

  get files(): string[] {
    return fs.readdirSync(this.folder);
  }

  /** Addresses in the state. */
  get state(): string[] {
    return this.terraform(['state', 'list']).trim().split('\n').filter((line) => line !== '').map((address) => address.replace(/ToBucket_\w+/, 'ToBucket'));
  }

  /** With the calls since the last run: argument by argument, so that one in two pieces shows. */
  private run(command: 'init' | 'apply' | 'destroy', fail = ''): string[] {
    fs.writeFileSync(this.calls, '');
    const printed = this.terraform([command, '-no-color', ...(command === 'init' ? [] : ['-auto-approve'])], fail);
    const calls = fs.readFileSync(this.calls, 'utf8').trim().split('\n');
    return printed.split('\n').flatMap((line) => {
      if (line.includes('(local-exec): Executing')) return calls.shift()!;
      return /^terraform_data\.Project: (Creating|Modifying|Destroying)/.exec(line)?.[1] ?? [];
    });
  }

  private terraform(args: string[], fail = ''): string {
    const env = { ...ENV, PATH: `${path.join(this.folder, 'bin')}${path.delimiter}${process.env.PATH}`, CALLS: this.calls, FAIL: fail };
    return execFileSync(this.binary, args, { cwd: this.folder, env, encoding: 'utf8', stdio: 'pipe' });
  }
}

const COMMON = '--version|2020-09-30|--force|--region|cn-shanghai|';
const attach = (project: string, bucket = 'media-prod') => `imm|AttachOSSBucket|${COMMON}--ProjectName|${project}|--OSSBucket|${bucket}|`;
const detach = (bucket = 'media-prod') => `imm|DetachOSSBucket|${COMMON}--OSSBucket|${bucket}|`;

describeWithTerraform('attachments applied by a real Terraform', (binary) => {
  test('after the project is made, and detached before it goes', () => {
    const workspace = new Workspace(binary);
    expect(workspace.apply({})).toEqual(['Creating', attach('media')]);
    expect(workspace.apply({})).toEqual([]);
    expect(workspace.destroy()).toEqual([detach(), 'Destroying']);
  }, 60_000);

  test('a project that is renamed: detach, update, attach', () => {
    const workspace = new Workspace(binary);
    workspace.apply({});
    expect(workspace.apply({ projectName: 'photos' })).toEqual([detach(), 'Modifying', attach('photos')]);
    expect(workspace.apply({ projectName: 'photos', bucketName: 'media-two' })).toEqual([detach(), attach('photos', 'media-two')]);
  }, 60_000);

  test('a bucket that cannot be detached stops neither a new name nor the end', () => {
    const workspace = new Workspace(binary);
    workspace.apply({});
    expect(workspace.apply({ projectName: 'photos' }, 'DetachOSSBucket')).toEqual([detach(), 'Modifying', attach('photos')]);
    expect(workspace.destroy('DetachOSSBucket')).toEqual([detach(), 'Destroying']);
    expect(workspace.state).toEqual([]);
  }, 60_000);

  test('a bucket that cannot be attached fails the apply, and the next one attaches it', () => {
    const workspace = new Workspace(binary);
    expect(() => workspace.apply({}, 'AttachOSSBucket')).toThrow(/ERROR: refused/);
    expect(workspace.apply({})).toEqual([attach('media')]);
  }, 60_000);

  test('`count = 0` detaches, so that the code can go', () => {
    const workspace = new Workspace(binary);
    workspace.apply({});
    expect(workspace.apply({ detached: true })).toEqual([detach()]);
    expect(workspace.state).toEqual(['terraform_data.Project']);
  }, 60_000);

  test('no part of a name is read by a shell', () => {
    const workspace = new Workspace(binary);
    // No name that the checks let through could; a token may hold anything.
    const [project, bucket] = ['$(touch oops) "; \'', '`touch oops` && x'];
    const written = configuration({}).replace(/"media"/g, JSON.stringify(project)).replace(/"media-prod"/g, JSON.stringify(bucket));
    expect(workspace.applyText(written)).toEqual(['Creating', attach(project, bucket)]);
    expect(workspace.files).not.toContain('oops');
  }, 60_000);
});
