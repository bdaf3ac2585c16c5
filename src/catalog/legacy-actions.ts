import { asciiLowerCase } from '../policy';
import { Fact } from './confidence';
import { ImmAction } from './imm-action';
import { fact } from './sources';

/** An action that the vendor no longer maintains. The fact is about what takes its place. */
export interface LegacyAction extends Fact {
  readonly action: string;
  /** Empty where nothing does. */
  readonly replacedBy: readonly string[];
  readonly note?: string;
}

const MIGRATION = fact('high', 'IMM_WEBOFFICE_MIGRATION');
// The page names what the new API has for it, in words that leave the old name open.
const MERGED = fact('medium', 'IMM_WEBOFFICE_MIGRATION');
// Nothing but the names tells.
const BY_NAME = fact('low', 'IMM_OLD_SDK');

function legacy(name: string, replacedBy: string | undefined, from: Fact, note?: string): LegacyAction {
  return { action: `imm:${name}`, replacedBy: [replacedBy ?? []].flat(), ...from, ...(note === undefined ? {} : { note }) };
}

/** Actions of IMM's API 2017-09-06, other than those whose names the API 2020-09-30 has too. */
export const LEGACY_ACTIONS: readonly LegacyAction[] = [
  legacy('GetWebofficeURL', ImmAction.GENERATE_WEBOFFICE_TOKEN, MIGRATION),
  legacy('GetOfficePreviewURL', ImmAction.GENERATE_WEBOFFICE_TOKEN, MIGRATION),
  legacy('RefreshOfficePreviewToken', ImmAction.REFRESH_WEBOFFICE_TOKEN, MIGRATION),
  legacy('GetOfficeEditURL', ImmAction.GENERATE_WEBOFFICE_TOKEN, MERGED),
  legacy('RefreshOfficeEditToken', ImmAction.REFRESH_WEBOFFICE_TOKEN, MERGED),
  legacy('PutProject', ImmAction.CREATE_PROJECT, fact('high', 'IMM_PUT_PROJECT'), 'creating a project of the old generation still takes it'),
  legacy('OpenImmService', undefined, fact('medium', 'IMM_SDK'), 'the new API has no call for it'),
  legacy('DetectImageTags', ImmAction.DETECT_IMAGE_LABELS, fact('high', 'OSS_LABELS')),
  legacy('DetectImageQRCodes', ImmAction.DETECT_IMAGE_CODES, BY_NAME),
  legacy('DetectQRCodes', ImmAction.DETECT_IMAGE_CODES, BY_NAME),
  legacy('GetImageCroppingSuggestions', ImmAction.DETECT_IMAGE_CROPPING, BY_NAME),
  legacy('GetImageQuality', ImmAction.DETECT_IMAGE_SCORE, BY_NAME),
  legacy('GetMediaMeta', ImmAction.DETECT_MEDIA_META, BY_NAME),
  legacy('DecodeBlindWatermark', ImmAction.CREATE_DECODE_BLIND_WATERMARK_TASK, BY_NAME),
  legacy('ConvertOfficeFormat', ImmAction.CREATE_OFFICE_CONVERSION_TASK, BY_NAME),
  legacy('GetOfficeConversionTask', ImmAction.GET_TASK, BY_NAME),
  legacy('DescribeRegions', ImmAction.LIST_REGIONS, BY_NAME),
  legacy('CreateSet', ImmAction.CREATE_DATASET, BY_NAME),
  legacy('GetSet', ImmAction.GET_DATASET, BY_NAME),
  legacy('DeleteSet', ImmAction.DELETE_DATASET, BY_NAME),
  legacy('IndexImage', ImmAction.INDEX_FILE_META, BY_NAME),
  legacy('IndexVideo', ImmAction.INDEX_FILE_META, BY_NAME),
  legacy('FindImages', ImmAction.SIMPLE_QUERY, BY_NAME),
  legacy('FindSimilarFaces', ImmAction.CREATE_FACES_SEARCHING_TASK, BY_NAME),
  legacy('CreateGroupFacesJob', ImmAction.CREATE_FIGURE_CLUSTERING_TASK, BY_NAME),
  legacy('CreateMergeFaceGroupsJob', ImmAction.CREATE_FIGURE_CLUSTERS_MERGING_TASK, BY_NAME),
];

const BY_ACTION: ReadonlyMap<string, LegacyAction> = new Map(LEGACY_ACTIONS.map((row) => [asciiLowerCase(row.action), row]));

/** What is known of a legacy action, ignoring the case of its name; nothing of any other. */
export function legacyActionFact(action: string): LegacyAction | undefined {
  return BY_ACTION.get(asciiLowerCase(action));
}
