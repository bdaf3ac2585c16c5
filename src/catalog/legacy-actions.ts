import { asciiLowerCase } from '../policy';
import { Fact } from './confidence';
import { ImmAction } from './imm-action';
import { fact } from './sources';

/** An action that the vendor no longer maintains. The fact is about what takes its place. */
export interface LegacyAction extends Fact {
  readonly action: string;
  /** Empty where nothing does, or nothing is known to. */
  readonly replacedBy: readonly string[];
  readonly note?: string;
}

const MIGRATION = fact('high', 'IMM_WEBOFFICE_MIGRATION');
// The page names what the new API has for it, in words that leave the old name open.
const MERGED = fact('medium', 'IMM_WEBOFFICE_MIGRATION');
// The page of each says so.
const PAGE = fact('high', 'IMM_OLD_API');
// Nothing but the names tells.
const BY_NAME = fact('low', 'IMM_OLD_SDK');

const UNTOLD = 'what takes its place was not found';

function legacy(name: string, replacedBy: string | undefined, from: Fact, note?: string): LegacyAction {
  return { action: `imm:${name}`, replacedBy: [replacedBy ?? []].flat(), ...from, ...(note === undefined ? {} : { note }) };
}

/** Actions of IMM's API 2017-09-06, other than those whose names the API 2020-09-30 has too. */
export const LEGACY_ACTIONS: readonly LegacyAction[] = [
  legacy('OpenImmService', undefined, fact('high', 'IMM_VERSIONS'), 'the new API has no call for it'),
  legacy('DescribeRegions', ImmAction.LIST_REGIONS, BY_NAME),
  legacy('PutProject', ImmAction.CREATE_PROJECT, fact('high', 'IMM_PUT_PROJECT'), 'creating a project of the old generation still takes it'),
  legacy('ListProjectAPIs', undefined, BY_NAME, UNTOLD),
  legacy('GetWebofficeURL', ImmAction.GENERATE_WEBOFFICE_TOKEN, MIGRATION),
  legacy('GetOfficePreviewURL', ImmAction.GENERATE_WEBOFFICE_TOKEN, MIGRATION),
  legacy('RefreshOfficePreviewToken', ImmAction.REFRESH_WEBOFFICE_TOKEN, MIGRATION),
  legacy('GetOfficeEditURL', ImmAction.GENERATE_WEBOFFICE_TOKEN, MERGED),
  legacy('RefreshOfficeEditToken', ImmAction.REFRESH_WEBOFFICE_TOKEN, MERGED),
  legacy('ConvertOfficeFormat', ImmAction.CREATE_OFFICE_CONVERSION_TASK, BY_NAME),
  legacy('GetOfficeConversionTask', ImmAction.GET_TASK, PAGE),
  legacy('ListOfficeConversionTask', ImmAction.LIST_TASKS, PAGE),
  legacy('DeleteOfficeConversionTask', undefined, PAGE, UNTOLD),
  legacy('DetectImageTags', ImmAction.DETECT_IMAGE_LABELS, fact('high', 'OSS_LABELS')),
  legacy('DetectImageQRCodes', ImmAction.DETECT_IMAGE_CODES, PAGE),
  legacy('DetectQRCodes', ImmAction.DETECT_IMAGE_CODES, PAGE),
  legacy('DetectImageLogos', undefined, BY_NAME, UNTOLD),
  legacy('GetImageCroppingSuggestions', ImmAction.DETECT_IMAGE_CROPPING, PAGE),
  legacy('GetImageQuality', ImmAction.DETECT_IMAGE_SCORE, PAGE),
  legacy('GetMediaMeta', ImmAction.DETECT_MEDIA_META, fact('high', 'IMM_MEDIA_META_MIGRATION')),
  legacy('DecodeBlindWatermark', ImmAction.CREATE_DECODE_BLIND_WATERMARK_TASK, BY_NAME),
  legacy('CreateSet', ImmAction.CREATE_DATASET, PAGE),
  legacy('GetSet', ImmAction.GET_DATASET, PAGE),
  legacy('ListSets', ImmAction.LIST_DATASETS, PAGE),
  legacy('UpdateSet', ImmAction.UPDATE_DATASET, BY_NAME),
  legacy('DeleteSet', ImmAction.DELETE_DATASET, PAGE),
  legacy('ListSetTags', undefined, BY_NAME, UNTOLD),
  legacy('IndexImage', ImmAction.INDEX_FILE_META, PAGE),
  legacy('GetImage', ImmAction.GET_FILE_META, BY_NAME),
  legacy('UpdateImage', ImmAction.UPDATE_FILE_META, BY_NAME),
  legacy('DeleteImage', ImmAction.DELETE_FILE_META, BY_NAME),
  legacy('ListImages', ImmAction.SIMPLE_QUERY, BY_NAME),
  legacy('FindImages', ImmAction.SIMPLE_QUERY, BY_NAME),
  legacy('IndexVideo', ImmAction.INDEX_FILE_META, BY_NAME),
  legacy('GetVideo', ImmAction.GET_FILE_META, BY_NAME),
  legacy('DeleteVideo', ImmAction.DELETE_FILE_META, BY_NAME),
  legacy('ListVideos', ImmAction.SIMPLE_QUERY, BY_NAME),
  legacy('FindSimilarFaces', ImmAction.CREATE_FACES_SEARCHING_TASK, PAGE),
  legacy('CreateGroupFacesJob', ImmAction.CREATE_FIGURE_CLUSTERING_TASK, PAGE),
  legacy('CreateMergeFaceGroupsJob', ImmAction.CREATE_FIGURE_CLUSTERS_MERGING_TASK, PAGE),
  legacy('ListFaceGroups', ImmAction.QUERY_FIGURE_CLUSTERS, BY_NAME),
  legacy('UpdateFaceGroup', ImmAction.UPDATE_FIGURE_CLUSTER, BY_NAME),
  legacy('GetVideoTask', ImmAction.GET_TASK, BY_NAME),
  legacy('ListVideoTasks', ImmAction.LIST_TASKS, BY_NAME),
  ...[
    'CreateGrabFrameTask', 'CreateImageProcessTask', 'CreateMediaComplexTask', 'CreateStreamAnalyseTask', 'CreateVideoAbstractTask',
    'CreateVideoAnalyseTask', 'CreateVideoCompressTask', 'CreateVideoProduceTask', 'DeleteImageJob', 'DeleteVideoTask', 'GetContentKey',
    'ListVideoAudios', 'ListVideoFrames',
  ].map((name) => legacy(name, undefined, BY_NAME, UNTOLD)),
];

const BY_ACTION: ReadonlyMap<string, LegacyAction> = new Map(LEGACY_ACTIONS.map((row) => [asciiLowerCase(row.action), row]));

/** What is known of a legacy action, ignoring the case of its name; nothing of any other. */
export function legacyActionFact(action: string): LegacyAction | undefined {
  return BY_ACTION.get(asciiLowerCase(action));
}
