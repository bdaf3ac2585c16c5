import { places, words } from './statements';

test.each<[string, object]>([
  ['denied', { Action: 'imm:GetWebofficeURL', Effect: 'Deny', Resource: '*' }],
  ['left out', { Action: undefined, NotAction: 'imm:GetWebofficeURL', Resource: '*' }],
  ['of both APIs', { Action: 'imm:CreateOfficeConversionTask', Resource: '*' }],
])('nothing to say: %s', (_what, change) => expect(places(change)).toEqual([]));

test.each<[string, string]>([
  ['imm:GetWebofficeURL', 'is of the API of IMM of 2017, which is no longer maintained; grant `imm:GenerateWebofficeToken` instead'],
  ['imm:putproject', 'which is no longer maintained: creating a project of the old generation still takes it; grant `imm:CreateProject` instead'],
  ['imm:GetImageQuality', 'maintained; grant `imm:DetectImageScore` instead'],
  ['imm:FindImages', 'maintained; grant `imm:SimpleQuery` instead, which by its name takes its place'],
  ['imm:OpenImmService', 'maintained: the new API has no call for it; leave it out'],
])('`%s` %s', (action, said) => {
  expect(places({ Action: action, Resource: '*' })).toEqual(['LEGACY_ACTION: warning at Action']);
  expect(words({ Action: action, Resource: '*' })[0]).toContain(said);
});
