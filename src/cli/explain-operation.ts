import * as fs from 'node:fs';
import { AccessSet, diagnose, Evaluator, ListedPrincipal } from '../access';
import { Requirement, requirementsOf } from '../catalog';
import { asciiLowerCase, Text } from '../policy';
import { Diagnosis, diagnosisText, Usability, usabilityOf } from '../review';
import { BadInputError } from './bad-input';
import { paint } from './paint';
import { stackAccess } from './stack-access';
import { StackOptions } from './stack-options';
import { Use, useOf, UseOptions } from './use';
import { ProjectOptions, projectToUse, UsedProject } from './used-project';

export interface ExplainOptions extends StackOptions, UseOptions, ProjectOptions {
  readonly principal: string;
}

const EXIT_CODES: Readonly<Record<Usability, number>> = { works: 0, missing: 2, unknown: 4 };

/** Prints whether somebody may run an operation, and what that lacks, and gives the exit code. */
export async function explainOperation(folder: string, options: ExplainOptions): Promise<number> {
  refusePlan(folder);
  const use = useOf(options);
  const { access, projects } = await stackAccess([folder], options);
  const caller = callerIn(access, options.principal);
  const diagnosis = diagnosisOf(access, caller, projectToUse(projects, caller.accountId, options), use);
  if (use.warning !== undefined) {
    console.error(`imm-access: warning: ${use.warning}`);
  }
  process.stdout.write(diagnosisText(diagnosis, paint()));
  return EXIT_CODES[usabilityOf(diagnosis)];
}

function refusePlan(file: string): void {
  if (fs.statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new BadInputError(`\`${file}\`: plans are not explained yet; give the folder of the synthesised stack, such as \`cdktf.out/stacks/media\``);
  }
}

function callerIn({ principals }: AccessSet, id: string): ListedPrincipal {
  const callers = principals.filter((principal) => !principal.id.startsWith('group/'));
  const [found, another] = callers.filter((principal) => asciiLowerCase(principal.id) === asciiLowerCase(id));
  if (!found) {
    throw new BadInputError(`--principal: \`${id}\` is not in the stacks; there are ${callers.map((each) => `\`${each.id}\``).join(', ') || 'neither users nor roles'}`);
  }
  if (another) {
    throw new BadInputError(`--principal: there is a \`${id}\` in account ${found.accountId} and one in ${another.accountId}; give the folder of one stack`);
  }
  return found;
}

function diagnosisOf(access: AccessSet, caller: ListedPrincipal, project: UsedProject, use: Use): Diagnosis {
  const { accountId, region, serviceRole } = project;
  const role = access.principals.find((each) => each.accountId === accountId && asciiLowerCase(each.id) === asciiLowerCase(`role/${serviceRole}`));
  const attempt = {
    caller: { principal: caller.id, accountId: caller.accountId },
    region,
    ...role && { serviceRole: { principal: role.id, accountId } },
  };
  return {
    operation: use.operation.operation,
    principal: caller.id,
    missing: diagnose(new Evaluator(access), attempt, requirementsFor(project, use)),
    untold: [
      ...(role ? [] : [`what \`role/${serviceRole}\` may do, and whom it trusts: it is in none of the stacks`]),
      ...(region === undefined ? ['the region of the project: statements that name one did not count; give --region'] : []),
    ],
  };
}

function requirementsFor({ name, serviceRole }: UsedProject, { operation, invocations, source, saveTo, notify }: Use): readonly Requirement[] {
  const [any, project, role] = ['*', name, serviceRole].map((text) => Text.of(text));
  return requirementsOf(operation, {
    invocations,
    source,
    saveTo,
    notify,
    project: { region: any, accountId: any, name: project },
    serviceRole: { accountId: any, name: role },
  });
}
