// What people read of access: the report of who may do what.
// Pure: from what was found in stacks to Markdown that is the same, byte for byte, wherever it is made.
// Start at report.ts; operations.ts says who can run which operation of IMM.
export { accessReport } from './report';
export { isSameReport, reportDiff } from './report-diff';
