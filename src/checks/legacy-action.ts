import { LegacyAction, legacyActionFact } from '../catalog';
import { Effect } from '../policy';
import { remark, StatementRule } from './rule';

/** An action of the API of IMM that is no longer maintained: nothing that IMM does through OSS asks for it. */
export const legacyAction: StatementRule = ({ effect, actions, exceptActions }) => {
  const granted = effect === Effect.ALLOW && !exceptActions ? actions : [];
  return granted.flatMap(({ literal = '' }) => {
    const legacy = legacyActionFact(literal);
    return legacy ? [remark('Action', 'LEGACY_ACTION', 'warning',
      `\`${literal}\` is of the API of IMM of 2017, which is no longer maintained${legacy.note ? `: ${legacy.note}` : ''}`, fixFor(legacy))] : [];
  });
};

function fixFor({ replacedBy, confidence }: LegacyAction): string {
  if (replacedBy.length === 0) {
    return 'leave it out';
  }
  const instead = `grant ${replacedBy.map((action) => `\`${action}\``).join(', ')} instead`;
  return confidence === 'low' ? `${instead}, which by its name takes its place` : instead;
}
