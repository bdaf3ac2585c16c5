import * as path from 'node:path';
export const SCHEMA_FILE = path.join(__dirname, '..', 'schemas', 'alicloud.json');
