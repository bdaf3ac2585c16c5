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
  readonly close: () => void;
}

export async function openProviders(stack: Stack, schemas: ProviderSchemas, folder: string): Promise<Providers> {
  const sources = usedSources(stack).filter((source) => schemas.has(source));
  const doors = await Promise.all(sources.map((_source, index) => openDoor(path.join(folder, `provider${index}`))));
  const stops = doors.map(({ close }) => close);
  return {
    reattach: JSON.stringify(Object.fromEntries(sources.map((source, index) => [source, doors[index].reattach]))),
    answer: () => {
      const { serve } = require('./server') as typeof import('./server'); // and the gRPC library, by now while Terraform starts
      stops.push(...sources.map((source, index) => serve(schemas.get(source)!, doors[index])));
    },
    close: () => stops.forEach((stop) => stop()),
  };
}
