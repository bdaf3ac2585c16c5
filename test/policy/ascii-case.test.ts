import { asciiLowerCase } from '../../src/policy';

test('lower case is A to Z and nothing else', () => {
  expect(asciiLowerCase('AliyunOSS-Z')).toBe('aliyunoss-z');
  expect(asciiLowerCase('\u212AÄİ')).toBe('\u212AÄİ');
});
