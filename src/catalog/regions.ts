import { fact } from './sources';

/** A region with an endpoint of IMM. */
export interface ImmRegion {
  readonly id: string;
  readonly note?: string;
}

const CLOSED = 'closed by the vendor, the endpoint is still listed';

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
  { id: 'ap-southeast-2', note: CLOSED },
  { id: 'ap-southeast-5' },
  { id: 'ap-south-1', note: CLOSED },
  { id: 'us-east-1' },
  { id: 'us-west-1' },
  { id: 'eu-central-1' },
  { id: 'eu-west-1' },
  { id: 'cn-beijing-gov-1', note: 'reached from a VPC only' },
  { id: 'cn-north-2-gov-1' },
];

export const IMM_REGIONS_FACT = fact('high', 'IMM_METADATA');

const IDS: ReadonlySet<string> = new Set(IMM_REGIONS.map(({ id }) => id));

/** Whether IMM is known to be offered in a region. The list ages: warn, do not fail. */
export function isImmRegion(id: string): boolean {
  return IDS.has(id);
}
