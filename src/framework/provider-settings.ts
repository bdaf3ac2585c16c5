import { TerraformProvider, TerraformStack } from 'cdktf';
import { IConstruct } from 'constructs';
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
  const own = provider ?? TerraformStack.of(scope).node.children.find(isDefaultProvider);
  // Read by name: an app may bring its own bindings of the provider.
  const { accountId, region } = (own ?? {}) as ProviderSettings;
  return { accountId: known(accountId), region: known(region) };
}

function isDefaultProvider(construct: IConstruct): boolean {
  return TerraformProvider.isTerraformProvider(construct) && construct.terraformResourceType === 'alicloud' && construct.alias === undefined;
}

function known(value: string | undefined): string | undefined {
  return isUnknown(value) ? undefined : value;
}
