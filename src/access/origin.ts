/** Where something was found, as far as that is known. */
export interface Origin {
  /** As the user named it. */
  readonly file?: string;
  /** Of the Terraform resource, such as `alicloud_ram_policy.App`. */
  readonly address?: string;
  /** Path of the construct, such as `media/App/Default`. */
  readonly construct?: string;
  /** JSON path into the file. */
  readonly path?: string;
}

/** For people: `alicloud_ram_policy.App [media/App/Default]`, behind its file. */
export function describeOrigin({ file, address, construct }: Origin): string {
  const place = [address, construct && `[${construct}]`].filter((part) => part).join(' ');
  return [file, place].filter((part) => part).join(': ');
}
