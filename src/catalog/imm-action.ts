/**
 * Actions of Intelligent Media Management (IMM), API 2020-09-30, as they are written in policies.
 *
 * Plain strings are accepted wherever these are; wildcards such as `imm:Get*` too. In languages other than TypeScript the
 * actions that begin with Get are to be written as strings: there, jsii keeps such names for getters.
 */
export class ImmAction {
  /** Pixelate parts of an image and save the result. */
  public static readonly ADD_IMAGE_MOSAIC = 'imm:AddImageMosaic';
  /** Add files to a story. */
  public static readonly ADD_STORY_FILES = 'imm:AddStoryFiles';
  /** Attach a bucket to a project. */
  public static readonly ATTACH_OSS_BUCKET = 'imm:AttachOSSBucket';
  /** Delete the metadata of files from a dataset. */
  public static readonly BATCH_DELETE_FILE_META = 'imm:BatchDeleteFileMeta';
  /** Read groups of faces. */
  public static readonly BATCH_GET_FIGURE_CLUSTER = 'imm:BatchGetFigureCluster';
  /** Read the metadata of files in a dataset. */
  public static readonly BATCH_GET_FILE_META = 'imm:BatchGetFileMeta';
  /** Index the metadata of files in a dataset. */
  public static readonly BATCH_INDEX_FILE_META = 'imm:BatchIndexFileMeta';
  /** Change the metadata of files in a dataset. */
  public static readonly BATCH_UPDATE_FILE_META = 'imm:BatchUpdateFileMeta';
  /** Compare the faces in two images. */
  public static readonly COMPARE_IMAGE_FACES = 'imm:CompareImageFaces';
  /** Answer a question from found files. */
  public static readonly CONTEXTUAL_ANSWER = 'imm:ContextualAnswer';
  /** Find files that belong to a conversation. */
  public static readonly CONTEXTUAL_RETRIEVAL = 'imm:ContextualRetrieval';
  /** Look into an archive. */
  public static readonly CREATE_ARCHIVE_FILE_INSPECTION_TASK = 'imm:CreateArchiveFileInspectionTask';
  /** Create a batch. The role that it works as must be passed. */
  public static readonly CREATE_BATCH = 'imm:CreateBatch';
  /** Bind a dataset to a bucket, whose files are then indexed. */
  public static readonly CREATE_BINDING = 'imm:CreateBinding';
  /** `pointcloud/compress` */
  public static readonly CREATE_COMPRESS_POINT_CLOUD_TASK = 'imm:CreateCompressPointCloudTask';
  /** Create a story from given files. */
  public static readonly CREATE_CUSTOMIZED_STORY = 'imm:CreateCustomizedStory';
  /** Create a dataset. */
  public static readonly CREATE_DATASET = 'imm:CreateDataset';
  /** Decode an invisible watermark. */
  public static readonly CREATE_DECODE_BLIND_WATERMARK_TASK = 'imm:CreateDecodeBlindWatermarkTask';
  /** Search a dataset for faces. */
  public static readonly CREATE_FACES_SEARCHING_TASK = 'imm:CreateFacesSearchingTask';
  /** Group the faces in a dataset. */
  public static readonly CREATE_FIGURE_CLUSTERING_TASK = 'imm:CreateFigureClusteringTask';
  /** Merge groups of faces. */
  public static readonly CREATE_FIGURE_CLUSTERS_MERGING_TASK = 'imm:CreateFigureClustersMergingTask';
  /** Pack files into an archive. */
  public static readonly CREATE_FILE_COMPRESSION_TASK = 'imm:CreateFileCompressionTask';
  /** Unpack an archive. */
  public static readonly CREATE_FILE_UNCOMPRESSION_TASK = 'imm:CreateFileUncompressionTask';
  /** Find the highlights of videos. */
  public static readonly CREATE_HIGHLIGHT_TASK = 'imm:CreateHighlightTask';
  /** Moderate an image. */
  public static readonly CREATE_IMAGE_MODERATION_TASK = 'imm:CreateImageModerationTask';
  /** Join images into one. */
  public static readonly CREATE_IMAGE_SPLICING_TASK = 'imm:CreateImageSplicingTask';
  /** Convert images to a PDF. */
  public static readonly CREATE_IMAGE_TO_PDF_TASK = 'imm:CreateImageToPDFTask';
  /** Group files by place and date. */
  public static readonly CREATE_LOCATION_DATE_CLUSTERING_TASK = 'imm:CreateLocationDateClusteringTask';
  /** `video/convert`, `video/animation`, `video/sprite`, `video/snapshots`, `video/concat`, `audio/convert`, `audio/concat` */
  public static readonly CREATE_MEDIA_CONVERT_TASK = 'imm:CreateMediaConvertTask';
  /** `doc/convert`, `doc/snapshot` */
  public static readonly CREATE_OFFICE_CONVERSION_TASK = 'imm:CreateOfficeConversionTask';
  /** Create a project. The role that it works as must be passed. */
  public static readonly CREATE_PROJECT = 'imm:CreateProject';
  /** Group similar images. */
  public static readonly CREATE_SIMILAR_IMAGE_CLUSTERING_TASK = 'imm:CreateSimilarImageClusteringTask';
  /** Create a story. */
  public static readonly CREATE_STORY = 'imm:CreateStory';
  /** Create a trigger. The role that it works as must be passed. */
  public static readonly CREATE_TRIGGER = 'imm:CreateTrigger';
  /** Label what a video shows. */
  public static readonly CREATE_VIDEO_LABEL_CLASSIFICATION_TASK = 'imm:CreateVideoLabelClassificationTask';
  /** Moderate a video. */
  public static readonly CREATE_VIDEO_MODERATION_TASK = 'imm:CreateVideoModerationTask';
  /** Delete a batch. */
  public static readonly DELETE_BATCH = 'imm:DeleteBatch';
  /** Release a bucket from a dataset. */
  public static readonly DELETE_BINDING = 'imm:DeleteBinding';
  /** Delete a dataset. */
  public static readonly DELETE_DATASET = 'imm:DeleteDataset';
  /** Delete the metadata of a file from a dataset. */
  public static readonly DELETE_FILE_META = 'imm:DeleteFileMeta';
  /** Delete a group of files by place and date. */
  public static readonly DELETE_LOCATION_DATE_CLUSTER = 'imm:DeleteLocationDateCluster';
  /** Delete a project. */
  public static readonly DELETE_PROJECT = 'imm:DeleteProject';
  /** Delete a story. */
  public static readonly DELETE_STORY = 'imm:DeleteStory';
  /** Delete a trigger. */
  public static readonly DELETE_TRIGGER = 'imm:DeleteTrigger';
  /** Detach a bucket from its project. */
  public static readonly DETACH_OSS_BUCKET = 'imm:DetachOSSBucket';
  /** `image/bodies` */
  public static readonly DETECT_IMAGE_BODIES = 'imm:DetectImageBodies';
  /** `image/cars` */
  public static readonly DETECT_IMAGE_CARS = 'imm:DetectImageCars';
  /** `image/codes` */
  public static readonly DETECT_IMAGE_CODES = 'imm:DetectImageCodes';
  /** `image/cropping` */
  public static readonly DETECT_IMAGE_CROPPING = 'imm:DetectImageCropping';
  /** `image/faces` */
  public static readonly DETECT_IMAGE_FACES = 'imm:DetectImageFaces';
  /** `image/labels` */
  public static readonly DETECT_IMAGE_LABELS = 'imm:DetectImageLabels';
  /** `image/score` */
  public static readonly DETECT_IMAGE_SCORE = 'imm:DetectImageScore';
  /** Read the text in an image. */
  public static readonly DETECT_IMAGE_TEXTS = 'imm:DetectImageTexts';
  /** `video/info`, `audio/info` */
  public static readonly DETECT_MEDIA_META = 'imm:DetectMediaMeta';
  /** Moderate a text. */
  public static readonly DETECT_TEXT_ANOMALY = 'imm:DetectTextAnomaly';
  /** `image/blindwatermark` */
  public static readonly ENCODE_BLIND_WATERMARK = 'imm:EncodeBlindWatermark';
  /** Read the text of a document. */
  public static readonly EXTRACT_DOCUMENT_TEXT = 'imm:ExtractDocumentText';
  /** Query a dataset by words. */
  public static readonly FUZZY_QUERY = 'imm:FuzzyQuery';
  /** `hls/m3u8` */
  public static readonly GENERATE_VIDEO_PLAYLIST = 'imm:GenerateVideoPlaylist';
  /** `doc/edit`, `doc/preview` */
  public static readonly GENERATE_WEBOFFICE_TOKEN = 'imm:GenerateWebofficeToken';
  /**
   * Read a batch.
   * @jsii ignore
   */
  public static readonly GET_BATCH = 'imm:GetBatch';
  /**
   * Read which bucket a dataset is bound to.
   * @jsii ignore
   */
  public static readonly GET_BINDING = 'imm:GetBinding';
  /**
   * Read a licence for a protected video.
   * @jsii ignore
   */
  public static readonly GET_DRM_LICENSE = 'imm:GetDRMLicense';
  /**
   * Read a dataset.
   * @jsii ignore
   */
  public static readonly GET_DATASET = 'imm:GetDataset';
  /**
   * Read a decoded watermark.
   * @jsii ignore
   */
  public static readonly GET_DECODE_BLIND_WATERMARK_RESULT = 'imm:GetDecodeBlindWatermarkResult';
  /**
   * Read a group of faces.
   * @jsii ignore
   */
  public static readonly GET_FIGURE_CLUSTER = 'imm:GetFigureCluster';
  /**
   * Read the metadata of a file in a dataset.
   * @jsii ignore
   */
  public static readonly GET_FILE_META = 'imm:GetFileMeta';
  /**
   * Read the result of moderating an image.
   * @jsii ignore
   */
  public static readonly GET_IMAGE_MODERATION_RESULT = 'imm:GetImageModerationResult';
  /**
   * Read which project a bucket is attached to.
   * @jsii ignore
   */
  public static readonly GET_OSS_BUCKET_ATTACHMENT = 'imm:GetOSSBucketAttachment';
  /**
   * Read a project.
   * @jsii ignore
   */
  public static readonly GET_PROJECT = 'imm:GetProject';
  /**
   * Read a story.
   * @jsii ignore
   */
  public static readonly GET_STORY = 'imm:GetStory';
  /**
   * Read the state and result of a task.
   * @jsii ignore
   */
  public static readonly GET_TASK = 'imm:GetTask';
  /**
   * Read a trigger.
   * @jsii ignore
   */
  public static readonly GET_TRIGGER = 'imm:GetTrigger';
  /**
   * Read the labels of a video.
   * @jsii ignore
   */
  public static readonly GET_VIDEO_LABEL_CLASSIFICATION_RESULT = 'imm:GetVideoLabelClassificationResult';
  /**
   * Read the result of moderating a video.
   * @jsii ignore
   */
  public static readonly GET_VIDEO_MODERATION_RESULT = 'imm:GetVideoModerationResult';
  /** Index the metadata of a file in a dataset. */
  public static readonly INDEX_FILE_META = 'imm:IndexFileMeta';
  /** List the buckets of a project. */
  public static readonly LIST_ATTACHED_OSS_BUCKETS = 'imm:ListAttachedOSSBuckets';
  /** List batches. */
  public static readonly LIST_BATCHES = 'imm:ListBatches';
  /** List the buckets of a dataset. */
  public static readonly LIST_BINDINGS = 'imm:ListBindings';
  /** List the datasets of a project. */
  public static readonly LIST_DATASETS = 'imm:ListDatasets';
  /** List projects. */
  public static readonly LIST_PROJECTS = 'imm:ListProjects';
  /** List the regions of IMM. */
  public static readonly LIST_REGIONS = 'imm:ListRegions';
  /** List tasks. */
  public static readonly LIST_TASKS = 'imm:ListTasks';
  /** List triggers. */
  public static readonly LIST_TRIGGERS = 'imm:ListTriggers';
  /** Query groups of faces. */
  public static readonly QUERY_FIGURE_CLUSTERS = 'imm:QueryFigureClusters';
  /** Query groups of files by place and date. */
  public static readonly QUERY_LOCATION_DATE_CLUSTERS = 'imm:QueryLocationDateClusters';
  /** Query groups of similar images. */
  public static readonly QUERY_SIMILAR_IMAGE_CLUSTERS = 'imm:QuerySimilarImageClusters';
  /** Query stories. */
  public static readonly QUERY_STORIES = 'imm:QueryStories';
  /** `doc/edit`, `doc/preview`, once the first token runs out */
  public static readonly REFRESH_WEBOFFICE_TOKEN = 'imm:RefreshWebofficeToken';
  /** Take files out of a story. */
  public static readonly REMOVE_STORY_FILES = 'imm:RemoveStoryFiles';
  /** Resume a batch. */
  public static readonly RESUME_BATCH = 'imm:ResumeBatch';
  /** Resume a trigger. */
  public static readonly RESUME_TRIGGER = 'imm:ResumeTrigger';
  /** Find the group of faces that an image belongs to. */
  public static readonly SEARCH_IMAGE_FIGURE_CLUSTER = 'imm:SearchImageFigureCluster';
  /** Query a dataset in plain language. */
  public static readonly SEMANTIC_QUERY = 'imm:SemanticQuery';
  /** Query a dataset by conditions. */
  public static readonly SIMPLE_QUERY = 'imm:SimpleQuery';
  /** Suspend a batch. */
  public static readonly SUSPEND_BATCH = 'imm:SuspendBatch';
  /** Suspend a trigger. */
  public static readonly SUSPEND_TRIGGER = 'imm:SuspendTrigger';
  /** Change a batch. */
  public static readonly UPDATE_BATCH = 'imm:UpdateBatch';
  /** Change a dataset. */
  public static readonly UPDATE_DATASET = 'imm:UpdateDataset';
  /** Change a group of faces. */
  public static readonly UPDATE_FIGURE_CLUSTER = 'imm:UpdateFigureCluster';
  /** Change the metadata of a file in a dataset. */
  public static readonly UPDATE_FILE_META = 'imm:UpdateFileMeta';
  /** Change a group of files by place and date. */
  public static readonly UPDATE_LOCATION_DATE_CLUSTER = 'imm:UpdateLocationDateCluster';
  /** Change a project. Another role that it is to work as must be passed. */
  public static readonly UPDATE_PROJECT = 'imm:UpdateProject';
  /** Change a story. */
  public static readonly UPDATE_STORY = 'imm:UpdateStory';
  /** Change a trigger. */
  public static readonly UPDATE_TRIGGER = 'imm:UpdateTrigger';
  /** `hls/ts` */
  public static readonly LIVE_TRANSCODING = 'imm:LiveTranscoding';

  private constructor() {}
}
