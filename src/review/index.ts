// What people read of access: the report of who may do what, what a change newly allows, and what an operation lacks.
// Pure: from what was found or decided to text that is the same, byte for byte, wherever it is made; colours come from outside.
// Start at report.ts, where operations.ts says who can run which operation of IMM, at comparison-text.ts and at diagnosis-text.ts.
export { comparisonText } from './comparison-text';
export { type Diagnosis, diagnosisText, type Usability, usabilityOf } from './diagnosis-text';
export type { Paint } from './paint';
export { accessReport } from './report';
export { isSameReport, reportDiff } from './report-diff';
