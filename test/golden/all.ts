import { Golden } from './golden';
import { OSS_PERMISSIONS } from './oss-permissions';
import { OSS_RAM_POLICY } from './oss-ram-policy';

/** Every published policy, page by page. */
export const GOLDENS: readonly Golden[] = [...OSS_PERMISSIONS, ...OSS_RAM_POLICY];
