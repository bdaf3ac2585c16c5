import { decider } from './decider';
import { documentsOf, holding } from './sets';
import { Caller, twinsOf } from './twins';
import { AccessSetJson } from '../reference/json';

/** The fields of the holder's documents that say nothing: no request of their twins is decided otherwise by these. */
export function silentFields(set: AccessSetJson, holder: string, caller: Caller): string[] {
  const decide = decider(set);
  return documentsOf(set, holder).flatMap((document, index) => {
    const silent = twinsOf(document, caller).filter((twin) => {
      const decideTwin = decider(holding(set, holder, (all) => all.map((one, at) => (at === index ? twin.document : one))));
      return !twin.requests.some((request) => decide(request) !== decideTwin(request));
    });
    return silent.map(({ field }) => field);
  });
}
