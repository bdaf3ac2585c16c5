import { ActionFact, actionsOn } from './action-fact';
import { ImmAction } from './imm-action';
import { fact } from './sources';

const SEEN = fact('high', 'IMM_RAM');
// The rule is documented (an API that works on a project or a dataset takes that as its resource), the row of the action was not read.
const RULE = fact('medium', 'IMM_RAM_USER');
// The same of triggers and batches, of which the rows of some actions were read.
const LIKE_OTHERS = fact('medium', 'IMM_RAM');
// The request names neither.
const NO_FIELD = fact('low', 'IMM_SDK');

const NO_API = 'an action without an API of its name, so no form of its resource is documented: only `*` is sure to match';

const PROJECT_ROWS = [
  ImmAction.ATTACH_OSS_BUCKET, ImmAction.LIST_ATTACHED_OSS_BUCKETS, ImmAction.ADD_IMAGE_MOSAIC,
  ImmAction.DETECT_IMAGE_FACES, ImmAction.DELETE_PROJECT,
];

const PROJECT_RULE = [
  ImmAction.CREATE_ARCHIVE_FILE_INSPECTION_TASK, ImmAction.CREATE_DECODE_BLIND_WATERMARK_TASK, ImmAction.CREATE_FILE_COMPRESSION_TASK,
  ImmAction.CREATE_FILE_UNCOMPRESSION_TASK, ImmAction.CREATE_HIGHLIGHT_TASK, ImmAction.CREATE_IMAGE_MODERATION_TASK,
  ImmAction.CREATE_IMAGE_SPLICING_TASK, ImmAction.CREATE_IMAGE_TO_PDF_TASK, ImmAction.CREATE_VIDEO_LABEL_CLASSIFICATION_TASK,
  ImmAction.CREATE_VIDEO_MODERATION_TASK, ImmAction.GET_DRM_LICENSE, ImmAction.GET_DECODE_BLIND_WATERMARK_RESULT,
  ImmAction.GET_IMAGE_MODERATION_RESULT, ImmAction.GET_PROJECT, ImmAction.GET_TASK, ImmAction.GET_VIDEO_LABEL_CLASSIFICATION_RESULT,
  ImmAction.GET_VIDEO_MODERATION_RESULT, ImmAction.LIST_DATASETS, ImmAction.LIST_TASKS, ImmAction.COMPARE_IMAGE_FACES, ImmAction.CONTEXTUAL_ANSWER,
  ImmAction.DETECT_IMAGE_CARS, ImmAction.DETECT_IMAGE_CODES, ImmAction.DETECT_IMAGE_CROPPING, ImmAction.DETECT_IMAGE_LABELS,
  ImmAction.DETECT_IMAGE_SCORE, ImmAction.DETECT_IMAGE_TEXTS, ImmAction.DETECT_MEDIA_META, ImmAction.DETECT_TEXT_ANOMALY,
  ImmAction.ENCODE_BLIND_WATERMARK, ImmAction.EXTRACT_DOCUMENT_TEXT, ImmAction.UPDATE_PROJECT,
];

const DATASET_RULE = [
  ImmAction.BATCH_INDEX_FILE_META, ImmAction.CREATE_BINDING, ImmAction.CREATE_CUSTOMIZED_STORY, ImmAction.CREATE_DATASET,
  ImmAction.CREATE_FACES_SEARCHING_TASK, ImmAction.CREATE_LOCATION_DATE_CLUSTERING_TASK, ImmAction.CREATE_SIMILAR_IMAGE_CLUSTERING_TASK,
  ImmAction.CREATE_STORY, ImmAction.BATCH_DELETE_FILE_META, ImmAction.DELETE_BINDING, ImmAction.DELETE_DATASET, ImmAction.DELETE_FILE_META,
  ImmAction.DELETE_LOCATION_DATE_CLUSTER, ImmAction.DELETE_STORY, ImmAction.REMOVE_STORY_FILES, ImmAction.BATCH_GET_FIGURE_CLUSTER,
  ImmAction.BATCH_GET_FILE_META, ImmAction.GET_BINDING, ImmAction.GET_DATASET, ImmAction.GET_FIGURE_CLUSTER, ImmAction.GET_FILE_META,
  ImmAction.GET_STORY, ImmAction.LIST_BINDINGS, ImmAction.QUERY_FIGURE_CLUSTERS, ImmAction.QUERY_LOCATION_DATE_CLUSTERS,
  ImmAction.QUERY_SIMILAR_IMAGE_CLUSTERS, ImmAction.QUERY_STORIES, ImmAction.FUZZY_QUERY, ImmAction.SEARCH_IMAGE_FIGURE_CLUSTER,
  ImmAction.SEMANTIC_QUERY, ImmAction.SIMPLE_QUERY, ImmAction.BATCH_UPDATE_FILE_META, ImmAction.UPDATE_DATASET, ImmAction.UPDATE_FIGURE_CLUSTER,
  ImmAction.UPDATE_FILE_META, ImmAction.UPDATE_LOCATION_DATE_CLUSTER, ImmAction.UPDATE_STORY,
];

export const IMM_ACTIONS: readonly ActionFact[] = [
  ...actionsOn('project', fact('high', 'IMM_DETECT_BODIES'), [ImmAction.DETECT_IMAGE_BODIES]),
  ...actionsOn('project', fact('high', 'IMM_MEDIA_CONVERT'), [ImmAction.CREATE_MEDIA_CONVERT_TASK]),
  ...actionsOn('project', fact('high', 'IMM_RAM_USER'), [ImmAction.CREATE_OFFICE_CONVERSION_TASK]),
  ...actionsOn('project', fact('high', 'IMM_WEBOFFICE'), [ImmAction.GENERATE_WEBOFFICE_TOKEN]),
  ...actionsOn('project', fact('high', 'IMM_WEBOFFICE_REFRESH'), [ImmAction.REFRESH_WEBOFFICE_TOKEN]),
  ...actionsOn('project', fact('high', 'IMM_POINT_CLOUD'), [ImmAction.CREATE_COMPRESS_POINT_CLOUD_TASK]),
  ...actionsOn('project', fact('high', 'IMM_PLAYLIST'), [ImmAction.GENERATE_VIDEO_PLAYLIST]),
  ...actionsOn('project', SEEN, PROJECT_ROWS),
  ...actionsOn('project', fact('medium', 'IMM_RAM'), [ImmAction.CREATE_PROJECT], {
    alsoOn: ['any'], note: 'the page on RAM users says to name `*`, which is sure to match',
  }),
  ...actionsOn('project', RULE, PROJECT_RULE),
  ...actionsOn('dataset', SEEN, [ImmAction.ADD_STORY_FILES]),
  ...actionsOn('dataset', fact('high', 'IMM_RAM_USER'), [ImmAction.INDEX_FILE_META]),
  ...actionsOn('dataset', fact('medium', 'IMM_RAM_USER'), [ImmAction.CREATE_FIGURE_CLUSTERING_TASK, ImmAction.CREATE_FIGURE_CLUSTERS_MERGING_TASK], {
    alsoOn: ['project'], note: 'one sample grants it on the project, another one on a dataset of it',
  }),
  ...actionsOn('dataset', RULE, DATASET_RULE),
  ...actionsOn('trigger', SEEN, [ImmAction.CREATE_TRIGGER, ImmAction.UPDATE_TRIGGER]),
  ...actionsOn('trigger', LIKE_OTHERS, [
    ImmAction.DELETE_TRIGGER, ImmAction.GET_TRIGGER, ImmAction.LIST_TRIGGERS, ImmAction.RESUME_TRIGGER, ImmAction.SUSPEND_TRIGGER,
  ]),
  ...actionsOn('batch', SEEN, [
    ImmAction.CREATE_BATCH, ImmAction.GET_BATCH, ImmAction.SUSPEND_BATCH, ImmAction.UPDATE_BATCH, ImmAction.DELETE_BATCH,
  ]),
  ...actionsOn('batch', LIKE_OTHERS, [ImmAction.LIST_BATCHES, ImmAction.RESUME_BATCH]),
  ...actionsOn('any', SEEN, [ImmAction.GET_OSS_BUCKET_ATTACHMENT, ImmAction.CONTEXTUAL_RETRIEVAL]),
  ...actionsOn('any', fact('high', 'IMM_RAM_USER'), [ImmAction.LIST_PROJECTS]),
  ...actionsOn('any', NO_FIELD, [ImmAction.DETACH_OSS_BUCKET, ImmAction.LIST_REGIONS]),
  ...actionsOn('any', fact('low', 'OSS_PERMISSIONS'), [ImmAction.LIVE_TRANSCODING], { note: NO_API }),
];
