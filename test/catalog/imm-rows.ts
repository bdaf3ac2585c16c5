/** The vendor's table of IMM's actions, API 2020-09-30: form of the resource, the vendor's own access level, names. */
export const IMM_ROWS: readonly (readonly [form: string, level: string, names: string])[] = [
  ['any', 'delete', 'DetachOSSBucket'],
  ['any', 'get', 'GetOSSBucketAttachment'],
  ['any', 'list', 'ListProjects ListRegions'],
  ['any', 'none', 'ContextualRetrieval'],
  ['batch', 'create', 'CreateBatch'],
  ['batch', 'delete', 'DeleteBatch'],
  ['batch', 'get', 'GetBatch'],
  ['batch', 'list', 'ListBatches'],
  ['batch', 'update', 'ResumeBatch SuspendBatch UpdateBatch'],
  ['dataset', 'create', `
    AddStoryFiles BatchIndexFileMeta CreateBinding CreateCustomizedStory CreateDataset CreateFacesSearchingTask
    CreateFigureClusteringTask CreateFigureClustersMergingTask CreateLocationDateClusteringTask CreateSimilarImageClusteringTask
    CreateStory IndexFileMeta`],
  ['dataset', 'delete', 'BatchDeleteFileMeta DeleteBinding DeleteDataset DeleteFileMeta DeleteLocationDateCluster DeleteStory RemoveStoryFiles'],
  ['dataset', 'get', 'BatchGetFigureCluster BatchGetFileMeta GetBinding GetDataset GetFigureCluster GetFileMeta GetStory'],
  ['dataset', 'list', 'ListBindings QueryFigureClusters QueryLocationDateClusters QuerySimilarImageClusters QueryStories'],
  ['dataset', 'none', 'FuzzyQuery SearchImageFigureCluster SemanticQuery SimpleQuery'],
  ['dataset', 'update', 'BatchUpdateFileMeta UpdateDataset UpdateFigureCluster UpdateFileMeta UpdateLocationDateCluster UpdateStory'],
  ['project', 'create', `
    AttachOSSBucket CreateArchiveFileInspectionTask CreateCompressPointCloudTask CreateDecodeBlindWatermarkTask
    CreateFileCompressionTask CreateFileUncompressionTask CreateHighlightTask CreateImageModerationTask CreateImageSplicingTask
    CreateImageToPDFTask CreateMediaConvertTask CreateOfficeConversionTask CreateProject CreateVideoLabelClassificationTask
    CreateVideoModerationTask`],
  ['project', 'delete', 'DeleteProject'],
  ['project', 'get', `
    GetDRMLicense GetDecodeBlindWatermarkResult GetImageModerationResult GetProject GetTask GetVideoLabelClassificationResult
    GetVideoModerationResult`],
  ['project', 'list', 'ListAttachedOSSBuckets ListDatasets ListTasks'],
  ['project', 'none', `
    AddImageMosaic CompareImageFaces ContextualAnswer DetectImageBodies DetectImageCars DetectImageCodes DetectImageCropping
    DetectImageFaces DetectImageLabels DetectImageScore DetectImageTexts DetectMediaMeta DetectTextAnomaly EncodeBlindWatermark
    ExtractDocumentText GenerateVideoPlaylist GenerateWebofficeToken RefreshWebofficeToken`],
  ['project', 'update', 'UpdateProject'],
  ['trigger', 'create', 'CreateTrigger'],
  ['trigger', 'delete', 'DeleteTrigger'],
  ['trigger', 'get', 'GetTrigger'],
  ['trigger', 'list', 'ListTriggers'],
  ['trigger', 'update', 'ResumeTrigger SuspendTrigger UpdateTrigger'],
];
