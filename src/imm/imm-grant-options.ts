import { PolicyCondition } from '../ram';

/** What a grant on projects is about besides, and when it holds. */
export interface ImmGrantOptions {
  /**
   * Names of datasets, or patterns of them, for the actions that work on datasets.
   * @default - all datasets of the project
   */
  readonly datasets?: string[];
  /**
   * Conditions that must all hold.
   * @default - none
   */
  readonly when?: PolicyCondition[];
}
