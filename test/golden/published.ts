/** The published policies: data files with the JSON as it stands, and what it takes to load it. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { DocumentJson, StatementJson } from '../reference/json';

/** A data file. */
interface File {
  readonly document: string;
  readonly place: string;
  /** What stands in the place of what the page left open: `1234xxxx`. */
  readonly filled?: Readonly<Record<string, string>>;
  /** The page shows a statement without a document around it. */
  readonly wrapped?: boolean;
  readonly policy: unknown;
}

export interface Published {
  /** Title and date of the page. */
  readonly document: string;
  readonly place: string;
  readonly policy: Exclude<DocumentJson, string>;
  /** The account in its resource names, where there is one. */
  readonly accountId?: string;
}

const FOLDER = path.join(__dirname, 'published');

/** Names of all data files, `<page>/<policy>`. */
export function publishedNames(): string[] {
  const files = fs.readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  return files.map((file) => file.split(path.sep).join('/').replace(/\.json$/, '')).sort();
}

export function readPublished(name: string): Published {
  const text = fs.readFileSync(path.join(FOLDER, `${name}.json`), 'utf8');
  const { document, place, filled = {}, wrapped = false, policy }: File = JSON.parse(text);
  const asText = Object.entries(filled).reduce((json, [open, value]) => json.split(open).join(value), JSON.stringify(policy));
  const [, accountId] = /"acs:\w+:[^:]*:(\d+):/.exec(asText) ?? [];
  const read = JSON.parse(asText);
  return { document, place, accountId, policy: wrapped ? { Version: '1', Statement: [read as StatementJson] } : read };
}
