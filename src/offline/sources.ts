/** Where a provider comes from, in one spelling: `hashicorp/random` for that and for `random` and `registry.terraform.io/hashicorp/random`. */
const DEFAULT_HOSTS = ['registry.terraform.io', 'registry.opentofu.org'];

/** Part of Terraform itself. */
export const BUILT_IN = 'terraform.io/builtin/terraform';

export function sourceOf(address: string): string {
  const [host, ...rest] = address.toLowerCase().split('/');
  if (rest.length === 0) return host === 'terraform' ? BUILT_IN : `hashicorp/${host}`;
  return rest.length === 2 && DEFAULT_HOSTS.includes(host) ? rest.join('/') : address.toLowerCase();
}
