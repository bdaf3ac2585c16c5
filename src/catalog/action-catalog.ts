import { AccessLevel } from './access-level';
import { accessLevelOf, actionsOf } from './actions';

/** The actions that are known, and what they do. Their sources: docs/catalog.md. */
export class ActionCatalog {
  /** Names of the known actions of a service, such as `oss` or `imm`; of one access level, if one is given. */
  public static actionsOf(service: string, level?: AccessLevel): string[] {
    return [...actionsOf(service, level)];
  }

  /** What an action does, or the known actions that a pattern such as `oss:Get*` reaches. */
  public static accessLevelsOf(action: string): AccessLevel[] {
    return [...accessLevelOf(action)];
  }

  private constructor() {}
}
