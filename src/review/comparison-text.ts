import { Change, Comparison, Verdict } from '../access';
import { grouped } from '../policy';
import { callerNames } from './caller-names';
import { actionsIn, byGravity, levelsIn, requestParts, testsIn } from './change-words';
import { filled } from './filled';
import { Paint, section } from './paint';
import { printable } from './printable';

const TONES: Readonly<Record<Verdict, 'good' | 'bad' | 'open'>> = { none: 'good', narrower: 'good', broader: 'bad', mixed: 'bad', unknown: 'open' };

/** The verdict in one line, then who newly may do what, who no longer may, and what may be so. */
export function comparisonText({ verdict, added, removed, possible, notes }: Comparison, paint: Paint): string {
  const counted = [count(added, 'new'), count(removed, 'removed'), count(possible, 'possibly new')].filter((text) => text !== '');
  const nothing = verdict === 'none' ? 'nothing new, nothing removed' : 'nothing was found, and not everything could be compared';
  return [
    `${paint[TONES[verdict]](verdict.toUpperCase())}: ${counted.join(', ') || nothing}\n`,
    ...section('New', changeLines(added, paint), paint),
    ...section('Removed', changeLines(removed, paint), paint),
    ...section('Possibly new: it depends on what is not known', changeLines(possible, paint), paint),
    ...section('Notes', notes.flatMap((note) => filled('  - ', printable(note).split(' '), ' ')), paint),
  ].join('\n');
}

function count({ length }: readonly Change[], what: string): string {
  return length === 0 ? '' : `${length} ${what}`;
}

/** Callers with the same changes stand on one line. */
function changeLines(changes: readonly Change[], paint: Paint): readonly string[] {
  const byCaller = grouped(changes, ({ principal, accountId }) => JSON.stringify([principal, accountId]));
  const byChanges = grouped([...byCaller.values()], (own) => JSON.stringify(own.map(withoutCaller)));
  return [...byChanges.values()].flatMap((callers) => [
    ...filled('  ', callerNames(callers.map(([first]) => first)), ', '),
    ...[...callers[0]].sort(byGravity).flatMap((change) => detailLines(change, callers.length > 1, paint)),
  ]);
}

function withoutCaller({ actions, exceptActions, resources, conditions }: Change) {
  return { actions, exceptActions, resources, conditions };
}

function detailLines(change: Change, isShared: boolean, paint: Paint): readonly string[] {
  const { witness } = change;
  const example = [...requestParts(witness), ...(isShared ? [`by ${callerNames([witness])[0]}`] : [])];
  return [
    ...filled(`    ${levelsIn(change)}: `, actionsIn(change), ', '),
    ...change.resources.map((resource) => `      on ${printable(resource)}`),
    ...testsIn(change).map((test, index) => `      ${index === 0 ? 'where' : 'and'} ${test}`),
    `      ${paint.aside(`for example: ${example.join(', ')}`)}`,
  ];
}
