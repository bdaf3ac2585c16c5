/** The providers of a stack: each at a door of its own, since over one connection Terraform could not say which it means. */
import * as path from 'node:path';
import { openDoor } from './door';
import { ProviderSchemas } from './schema';
import { Stack, usedSources } from './stack';

export interface Providers {
  /** The value of `TF_REATTACH_PROVIDERS`. */
  readonly reattach: string;
  /** From here on calls are answered. */
  readonly answer: () => void;
  /** The version of the program that configured one of them, if any did. */
  readonly caller: () => string | undefined;
  readonly close: () => void;
}

export async function openProviders(stack: Stack, schemas: ProviderSchemas, folder: string): Promise<Providers> {
  const sources = usedSources(stack).filter((source) => schemas.has(source));
  const doors = await Promise.all(sources.map((_source, index) => openDoor(path.join(folder, `provider${index}`))));
  let caller: string | undefined;
  return {
    reattach: JSON.stringify(Object.fromEntries(sources.map((source, index) => [source, doors[index].reattach]))),
    answer: () => {
      // HTTP/2 and MessagePack are loaded here, while Terraform starts.
      const { serve } = require('./server') as typeof import('./server');
      const { answers } = require('./provider') as typeof import('./provider');
      const { rehearse } = require('./rehearsal') as typeof import('./rehearsal');
      sources.forEach((source, index) => serve(answers(schemas.get(source)!, (version) => { caller = version; }), doors[index]));
      doors.slice(0, 1).forEach(rehearse);
    },
    caller: () => caller,
    close: () => doors.forEach((door) => door.close()),
  };
}
