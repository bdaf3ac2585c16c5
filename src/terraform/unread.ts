import * as path from 'node:path';
import { Notices } from '../access';
import { Stack } from './stack';

/** Types of resources that say who may do what, too, and that this library does not know. */
const UNREAD = /^alicloud_(cloud_sso_|oss_access_point|ram_access_key_policy$|resource_manager_(control_)?policy|resource_manager_role$)/;

/** What else Terraform reads of a folder. */
export function remarkOnUnread(stack: Stack, files: readonly string[], notices: Notices): void {
  for (const name of files) {
    notices.add('warning', 'FILE_NOT_READ', { file: path.join(stack.folder, name) }, `Terraform reads \`${name}\` too, and this library does not`,
      'write what it says into the Terraform JSON');
  }
  for (const { address, origin } of stack.modules) {
    notices.add('warning', 'MODULE_NOT_READ', origin, `what \`${address}\` makes is not known`, 'look at it yourself, or write its resources into the stack');
  }
  for (const { address, type, origin } of stack.resources.filter((each) => UNREAD.test(each.type))) {
    notices.add('warning', 'RESOURCE_NOT_READ', origin, `\`${address}\` may give access, and no \`${type}\` is read`, 'look at it yourself');
  }
}
