// What people read of access: the report of who may do what, and what a change newly allows.
// Pure: from what was found or decided to text that is the same, byte for byte, wherever it is made; colours come from outside.
// Start at report.ts, where operations.ts says who can run which operation of IMM, and at comparison-text.ts.
export { comparisonText, type Paint } from './comparison-text';
export { accessReport } from './report';
export { isSameReport, reportDiff } from './report-diff';
