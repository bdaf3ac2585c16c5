import { ACCESS } from './access';
import { ASSUMING } from './assuming';
import { Case, caseOf } from './case';
import { CONDITIONS } from './conditions';
import { MATCHING } from './matching';
import { PUBLIC } from './public';
import { UNKNOWNS } from './unknowns';

export type { Case };

export const CASES: readonly Case[] = [...MATCHING, ...CONDITIONS, ...ACCESS, ...ASSUMING, ...PUBLIC, ...UNKNOWNS].map(caseOf);
