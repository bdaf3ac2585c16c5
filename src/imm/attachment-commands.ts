import { LocalExecProvisioner } from 'cdktf';

// What the commands speak of is read from `self.input`: a command that runs at the end of a resource may refer to nothing else.
const REGION = '${self.input.region}';
const PROJECT = '${self.input.project}';
const BUCKET = '${self.input.bucket}';

/**
 * The commands of an attachment. Terraform calls the CLI itself, as an interpreter with arguments and the last argument as
 * what is to be interpreted: no shell comes between, so nothing in a name needs quoting and Windows needs nothing else.
 */
export const ATTACHMENT_COMMANDS: LocalExecProvisioner[] = [
  { type: 'local-exec', when: 'create', interpreter: imm('AttachOSSBucket', '--ProjectName', PROJECT, '--OSSBucket'), command: BUCKET },
  // A bucket that someone detached before is as it should be. Else one such bucket would keep everything from being destroyed.
  continuing({ type: 'local-exec', when: 'destroy', interpreter: imm('DetachOSSBucket', '--OSSBucket'), command: BUCKET }),
];

/** The version is stated, and forced where the CLI knows another one by itself: it decides which generation is spoken to. */
function imm(action: string, ...parameters: string[]): string[] {
  return ['aliyun', 'imm', action, '--version', '2020-09-30', '--force', '--region', REGION, ...parameters];
}

/** `on_failure = continue`, which the types of cdktf leave out. */
function continuing(provisioner: LocalExecProvisioner): LocalExecProvisioner {
  return { ...provisioner, onFailure: 'continue' } as LocalExecProvisioner;
}
