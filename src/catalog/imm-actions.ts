import { action, ActionFact } from './action-fact';
import { fact } from './sources';

/**
 * Actions of Intelligent Media Management (IMM), API 2020-09-30, as they are written in policies.
 *
 * Plain strings are accepted wherever these are; wildcards such as `imm:Get*` too.
 */
export class ImmAction {
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
  /** `image/blindwatermark` */
  public static readonly ENCODE_BLIND_WATERMARK = 'imm:EncodeBlindWatermark';
  /** `video/convert`, `video/animation`, `video/sprite`, `video/snapshots`, `video/concat`, `audio/convert`, `audio/concat` */
  public static readonly CREATE_MEDIA_CONVERT_TASK = 'imm:CreateMediaConvertTask';
  /** `video/info`, `audio/info` */
  public static readonly DETECT_MEDIA_META = 'imm:DetectMediaMeta';
  /** `doc/convert`, `doc/snapshot` */
  public static readonly CREATE_OFFICE_CONVERSION_TASK = 'imm:CreateOfficeConversionTask';
  /** `doc/edit`, `doc/preview` */
  public static readonly GENERATE_WEBOFFICE_TOKEN = 'imm:GenerateWebofficeToken';
  /** `doc/edit`, `doc/preview`, once the first token runs out */
  public static readonly REFRESH_WEBOFFICE_TOKEN = 'imm:RefreshWebofficeToken';
  /** `pointcloud/compress` */
  public static readonly CREATE_COMPRESS_POINT_CLOUD_TASK = 'imm:CreateCompressPointCloudTask';
  /** `hls/m3u8` */
  public static readonly GENERATE_VIDEO_PLAYLIST = 'imm:GenerateVideoPlaylist';
  /** `hls/ts` */
  public static readonly LIVE_TRANSCODING = 'imm:LiveTranscoding';

  private constructor() {}
}

// The rule is documented (an API that works on a project takes the project as its resource), the row of the action was not read.
const PROJECT_RULE = fact('medium', 'IMM_RAM_USER');

const NO_API = 'an action without an API of its name, so no form of its resource is documented: only `*` is sure to match';

export const IMM_ACTIONS: readonly ActionFact[] = [
  action(ImmAction.DETECT_IMAGE_BODIES, 'project', 'none', fact('high', 'IMM_DETECT_BODIES')),
  action(ImmAction.DETECT_IMAGE_CARS, 'project', 'none', PROJECT_RULE),
  action(ImmAction.DETECT_IMAGE_CODES, 'project', 'none', PROJECT_RULE),
  action(ImmAction.DETECT_IMAGE_CROPPING, 'project', 'none', PROJECT_RULE),
  action(ImmAction.DETECT_IMAGE_FACES, 'project', 'none', PROJECT_RULE),
  action(ImmAction.DETECT_IMAGE_LABELS, 'project', 'none', PROJECT_RULE),
  action(ImmAction.DETECT_IMAGE_SCORE, 'project', 'none', PROJECT_RULE),
  action(ImmAction.ENCODE_BLIND_WATERMARK, 'project', 'none', PROJECT_RULE),
  action(ImmAction.CREATE_MEDIA_CONVERT_TASK, 'project', 'write', fact('high', 'IMM_MEDIA_CONVERT')),
  action(ImmAction.DETECT_MEDIA_META, 'project', 'none', PROJECT_RULE),
  action(ImmAction.CREATE_OFFICE_CONVERSION_TASK, 'project', 'write', fact('high', 'IMM_RAM_USER')),
  action(ImmAction.GENERATE_WEBOFFICE_TOKEN, 'project', 'none', fact('high', 'IMM_WEBOFFICE')),
  action(ImmAction.REFRESH_WEBOFFICE_TOKEN, 'project', 'none', fact('high', 'IMM_WEBOFFICE_REFRESH')),
  action(ImmAction.CREATE_COMPRESS_POINT_CLOUD_TASK, 'project', 'write', fact('high', 'IMM_POINT_CLOUD')),
  action(ImmAction.GENERATE_VIDEO_PLAYLIST, 'project', 'none', fact('high', 'IMM_PLAYLIST')),
  action(ImmAction.LIVE_TRANSCODING, 'any', 'none', fact('low', 'OSS_PERMISSIONS'), NO_API),
];
