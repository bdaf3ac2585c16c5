/** Values of contexts and policies that tell whether a condition says something. */

/** Of one value of a policy under an operator, whose "Not" is left aside. */
export interface Sample {
  /** In a request: what the value takes. */
  readonly met: string;
  /** In a request: what neither it nor another value of the documents takes. */
  readonly missed: string;
  /** In the policy: what does not take what is met. */
  readonly instead: string;
}

export function sampleOf(operator: string, value: string): Sample {
  const [, family, relation] = /^(?:Not)?(Bool|IpAddress|String|Numeric|Date)(?:Not)?(.*)$/.exec(operator) ?? [];
  if (family === undefined) throw new Error(`no twin is known of ${operator}`);
  return FAMILIES[family](value, relation);
}

type Family = (value: string, relation: string) => Sample;

const FAMILIES: Readonly<Record<string, Family>> = {
  Bool: (value) => instead(value, value === 'true' ? 'false' : 'true'),
  IpAddress: (value) => instead(value.replace(/\*/g, '1').replace(/\/\d+$/, ''), '203.0.113.9'),
  String: (value) => instead(value, 'changed'), // a pattern is one of what it stands for
  Numeric: ordered('-1000000000', '1000000000', (value, by) => `${Number(value) + by}`),
  Date: ordered('0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', (value, by) => new Date(Date.parse(value) + by * 1000).toISOString()),
};

/** The same value serves as one that is missed and as another one of the policy. */
function instead(met: string, other: string): Sample {
  return { met, missed: other, instead: other };
}

/** What is met lies just within the bound, so that it is within another bound on the far side too. */
function ordered(least: string, most: string, moved: (value: string, by: number) => string): Family {
  return (value, relation) => {
    if (relation.startsWith('LessThan')) return { met: moved(value, -1), missed: most, instead: least };
    if (relation.startsWith('GreaterThan')) return { met: moved(value, 1), missed: least, instead: most };
    return instead(value, least);
  };
}
