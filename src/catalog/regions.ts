import { fact } from './sources';

/** A region with an endpoint of IMM. */
export interface ImmRegion {
  readonly id: string;
  readonly note?: string;
  readonly closed?: boolean;
}

function closed(id: string): ImmRegion {
  return { id, note: 'closed by the vendor, the endpoint is still listed', closed: true };
}

export const IMM_REGIONS: readonly ImmRegion[] = [
  { id: 'cn-beijing' },
  { id: 'cn-zhangjiakou' },
  { id: 'cn-hangzhou' },
  { id: 'cn-shanghai' },
  { id: 'cn-shenzhen' },
  { id: 'cn-guangzhou' },
  { id: 'cn-chengdu' },
  { id: 'cn-qingdao' },
  { id: 'cn-wulanchabu' },
  { id: 'cn-hongkong' },
  { id: 'ap-southeast-1' },
  closed('ap-southeast-2'),
  { id: 'ap-southeast-5' },
  closed('ap-south-1'),
  { id: 'us-east-1' },
  { id: 'us-west-1' },
  { id: 'eu-central-1' },
  { id: 'eu-west-1' },
  { id: 'cn-beijing-gov-1', note: 'reached from a VPC only' },
  { id: 'cn-north-2-gov-1' },
];

export const IMM_REGIONS_FACT = fact('high', 'IMM_METADATA');

const BY_ID: ReadonlyMap<string, ImmRegion> = new Map(IMM_REGIONS.map((region) => [region.id, region]));

/** What is doubtful about a region, and what to do; nothing if IMM is offered there. The list ages: warn, do not fail. */
export function doubtRegion(id: string): string | undefined {
  const region = BY_ID.get(id);
  if (!region) {
    return `\`${id}\` is no region that IMM is known to be offered in; check the name, or go on if the region is new`;
  }
  return region.closed ? `\`${id}\` is a region that IMM is no longer offered in: ${region.note}; take another one` : undefined;
}
