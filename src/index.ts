export * as alicloud from './alicloud';
