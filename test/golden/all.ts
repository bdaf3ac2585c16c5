import { Golden } from './golden';
import { IMM_RAM_USERS } from './imm-ram-users';
import { OSS_PERMISSIONS } from './oss-permissions';
import { OSS_RAM_POLICY } from './oss-ram-policy';

/** Every published policy, page by page. */
export const GOLDENS: readonly Golden[] = [...IMM_RAM_USERS, ...OSS_PERMISSIONS, ...OSS_RAM_POLICY];
