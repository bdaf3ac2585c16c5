import { HIGH_RISK_ACTIONS } from '../catalog';
import { asciiLowerCase, Effect, globMatches } from '../policy';
import { listed, remark, StatementRule } from './rule';

/** An action whose holder can do far more than a reader would think, by its name or within a wildcard. */
export const highRisk: StatementRule = ({ effect, actions, exceptActions }) => {
  const granted = effect === Effect.ALLOW && !exceptActions ? actions : [];
  return granted.flatMap(({ literal }) => {
    const folded = literal === undefined ? '' : asciiLowerCase(literal);
    const risks = HIGH_RISK_ACTIONS.filter(({ action }) => globMatches(folded, asciiLowerCase(action)));
    if (risks.length === 0) {
      return [];
    }
    const includes = /[*?]/.test(folded) ? ` includes ${listed(risks.map(({ action }) => action))}:` : ' is of high risk:';
    return [remark('Action', 'HIGH_RISK_ACTION', 'security', `\`${literal}\`${includes} whoever holds it can ${risks[0].risk}`,
      'grant it to few identities, on few resources, or leave it out')];
  });
};
