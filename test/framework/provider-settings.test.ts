import { TerraformStack, TerraformVariable } from 'cdktf';
import { Construct } from 'constructs';
import { alicloud } from '../../src';
import { providerSettings } from '../../src/framework';
import { ACCOUNT, newApp, newStack } from '../synth';

const { AlicloudProvider } = alicloud.provider;

test('those of the default provider of the stack, wherever in it the construct is', () => {
  const stack = newStack({ region: 'cn-beijing', accountId: ACCOUNT });
  expect(providerSettings(new Construct(new Construct(stack, 'A'), 'B'))).toEqual({ region: 'cn-beijing', accountId: ACCOUNT });
});

test('an aliased provider is not the default one', () => {
  const stack = new TerraformStack(newApp(), 'Media');
  const provider = new AlicloudProvider(stack, 'Abroad', { alias: 'abroad', region: 'us-east-1' });
  expect(providerSettings(stack)).toEqual({});
  new AlicloudProvider(stack, 'Default', { region: 'cn-beijing' });
  expect(providerSettings(stack)).toEqual({ region: 'cn-beijing' });
  expect(providerSettings(stack, provider)).toEqual({ region: 'us-east-1' });
});

test('a default provider counts from when it is constructed', () => {
  const stack = new TerraformStack(newApp(), 'Media');
  expect(providerSettings(stack)).toEqual({});
  new AlicloudProvider(stack, 'Late', { accountId: ACCOUNT });
  expect(providerSettings(stack)).toEqual({ accountId: ACCOUNT });
});

test('what is known only at apply is not known', () => {
  const stack = new TerraformStack(newApp(), 'Media');
  const [region, accountId] = ['region', 'account'].map((name) => new TerraformVariable(stack, name, {}).stringValue);
  new AlicloudProvider(stack, 'Provider', { region, accountId });
  expect(providerSettings(stack)).toEqual({});
});

test('stacks do not share a provider', () => {
  const app = newApp();
  newStack({ accountId: ACCOUNT }, app, 'One');
  expect(providerSettings(newStack({ region: 'cn-beijing' }, app, 'Other'))).toEqual({ region: 'cn-beijing' });
});
