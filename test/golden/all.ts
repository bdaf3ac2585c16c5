import { Golden } from './golden';
import { IMM_CROSS_ACCOUNT } from './imm-cross-account';
import { IMM_RAM_USERS } from './imm-ram-users';
import { IMM_SERVICE_ROLE } from './imm-service-role';
import { OSS_PERMISSIONS } from './oss-permissions';
import { OSS_RAM_POLICY } from './oss-ram-policy';

/** Every published policy, page by page. */
export const GOLDENS: readonly Golden[] = [...IMM_RAM_USERS, ...IMM_SERVICE_ROLE, ...IMM_CROSS_ACCOUNT, ...OSS_PERMISSIONS, ...OSS_RAM_POLICY];
