import { compareSets } from '../../properties/engine';
import { ALL, allow, doc } from '../../reference/cases/case';
import { AccessSetJson, DocumentJson, PrincipalJson } from '../../reference/json';

const NOTE = '`group/media` of account `11` has other policies, and no listed member';

function setOf(policies: DocumentJson[], ...others: PrincipalJson[]): AccessSetJson {
  return { version: 1, principals: [{ id: 'group/media', accountId: '11', policies }, ...others] };
}

const member = (groups: string[], accountId = '11'): PrincipalJson => ({ id: 'user/app', accountId, groups });
const user: PrincipalJson = { id: 'user/app', accountId: '11', policies: [ALL] };

test.each<[string, AccessSetJson, AccessSetJson, readonly string[]]>([
  ['that nobody is in', setOf([]), setOf([ALL]), [NOTE]],
  ['that stays as it is', setOf([ALL]), setOf([ALL]), []],
  ['that is written in other words', setOf([ALL]), setOf([ALL, ALL]), []],
  ['whose statement is taken apart', setOf([doc(allow(['oss:GetObject', 'oss:PutObject'], '*'))]), setOf([doc(allow('oss:GetObject', '*')), doc(allow('oss:PutObject', '*'))]), []],
  ['that somebody is in', setOf([], member(['group/MEDIA'])), setOf([ALL], member(['group/MEDIA'])), []],
  ['that somebody was in', setOf([], member(['group/media'])), setOf([ALL], member([])), []],
  ['that somebody of another account is in by name', setOf([], member(['group/media'], '12')), setOf([ALL], member(['group/media'], '12')), [NOTE]],
  ['beside a user who gets a policy', setOf([]), setOf([], user), []],
])('a group %s', (_what, before, after, notes) => {
  expect(compareSets(before, after).notes).toEqual(notes);
});
