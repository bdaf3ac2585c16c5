import { TerraformProvider, TerraformStack } from 'cdktf';
import { IConstruct } from 'constructs';
import { inputWarning } from './input-error';
import { isUnknown } from './tokens';

/** What a provider block says in so many words; nothing where it says nothing, or only at apply. */
export interface ProviderSettings {
  readonly accountId?: string;
  readonly region?: string;
}

/**
 * The settings under which a construct's resources are made: of the provider that it was given, else of the stack's
 * default one, which has no alias. That one counts only when it was constructed before.
 */
export function providerSettings(scope: IConstruct, provider?: TerraformProvider): ProviderSettings {
  const own = provider ?? defaultProvider(TerraformStack.of(scope));
  // Read by name: an app may bring its own bindings of the provider.
  const { accountId, region } = (own ?? {}) as ProviderSettings;
  return { accountId: known(accountId), region: known(region) };
}

/** Looked for once a stack: every construct asks, and a stack may hold thousands. */
const DEFAULT_PROVIDERS = new WeakMap<TerraformStack, IConstruct>();
const WARNED = new WeakSet<TerraformStack>();

function defaultProvider(stack: TerraformStack): IConstruct | undefined {
  const found = DEFAULT_PROVIDERS.get(stack) ?? stack.node.findAll().find((one) => isDefaultProvider(one) && TerraformStack.of(one) === stack);
  if (found) {
    DEFAULT_PROVIDERS.set(stack, found);
  } else if (!WARNED.has(stack)) {
    WARNED.add(stack);
    inputWarning(stack, 'provider', 'the stack has no default provider yet, so account and region count as not known; construct it before anything else');
  }
  return found;
}

function isDefaultProvider(construct: IConstruct): boolean {
  return TerraformProvider.isTerraformProvider(construct) && construct.terraformResourceType === 'alicloud' && construct.alias === undefined;
}

function known(value: string | undefined): string | undefined {
  return isUnknown(value) ? undefined : value;
}

/** Whether both are known now and differ: what is not known is not guessed at. */
export function differ(one: string | undefined, other: string | undefined): boolean {
  return known(one) !== undefined && known(other) !== undefined && one !== other;
}
