// The RAM policy language: documents of identities, buckets and roles, from JSON and back, in one canonical form.
// Pure: no framework and no knowledge of any service's actions; unknown parts of a text are holes.
// Start at statement.ts (what a document is), row.ts (what merging and comparison work on), canonical.ts.
export { type AddressRange, readAddressRange } from './address';
export { addressReach } from './address-filling';
export { actionKey, isActionPattern } from './action';
export { asciiLowerCase } from './ascii-case';
export { canonicalStatements } from './canonical';
export { canonicalCondition, type Condition, conditionKey, conditionOn, foldedKey, type KeyTest, NO_CONDITION } from './condition';
export { compileTest, type ConditionTest } from './condition-test';
export { dateExtremes } from './date-extremes';
export { isAllHoles } from './filling';
export { describeFinding, type Finding, type FindingClass, Findings, shown } from './finding';
export { globCovers, globMatches, literalPrefix } from './glob';
export { couldMatch } from './hole-match';
export { OPERATORS, possiblyReadable, readable, VALUE_FORMS } from './operator';
export { parseDocument, readDocument } from './parse';
export { isObject, type JsonObject } from './parse-values';
export { holesAsStars, Pattern } from './pattern';
export { isWildcard, type Principal, type PrincipalType, sortedPrincipals } from './principal';
export { principalReach } from './principal-reach';
export { printDocument, printStatement } from './print';
export { fixesOrigin, isPublic, openOrigin } from './public';
export { readJson, type Reading } from './read-json';
export { publicness } from './publicness';
export { accountIdOf, isResourcePattern, relativeIdOf, resourceCovers, resourceName } from './resource-name';
export { fieldTexts, NamedResource, ResourcePattern } from './resource-pattern';
export { type Row, rowsOf, statementOfRow } from './row';
export { RowIndex } from './row-index';
export { type Merge, RowTable } from './row-table';
export { documentBytes, HOLE_BYTES, statementBytes, textBytes } from './size';
export { SizeMeter } from './size-meter';
export { ACCESS_FILE_SPELLING, jsonString, readHoles, type Spelling } from './spelling';
export { splitStatement } from './split';
export { type Document, type DocumentKind, Effect, fillHoles, identityStatement, type Statement } from './statement';
export { readTemplate } from './template';
export { ANYTHING, compareKeys, type Piece, sortedTexts, Text } from './text';
export { anyOf, MAYBE, NO, not, type Truth, YES } from './truth';
export { type Moment, readDate, readNumber, type ValueType } from './value';
