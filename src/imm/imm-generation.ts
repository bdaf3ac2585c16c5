import { inputError } from '../framework';
import type { IImmProject } from './project';

/** The generations of IMM. Projects of one are not known to the other, even under the same name. */
export enum ImmGeneration {
  /** API 2020-09-30: what OSS processes objects with, and all that is new in IMM. */
  CURRENT = 'current',
  /** API 2017-09-06, which the vendor phases out: for applications that still call it. */
  LEGACY = 'legacy',
}

/** Refuses what projects of the old generation cannot do; the reason is the rest of a sentence. */
export function requireCurrent(project: IImmProject, property: string, reason: string): void {
  if (project.generation === ImmGeneration.LEGACY) {
    throw inputError(project, property, `the project is of the generation \`${ImmGeneration.LEGACY}\`, and ${reason}; `
      + 'make a project without `generation`, which may have the same name');
  }
}
