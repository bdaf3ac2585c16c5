import { Confidence, Fact } from './confidence';

/** A document that rows of the tables are taken from. */
export interface Source {
  /** Title and date, as cited. */
  readonly title: string;
  readonly url?: string;
}

const HELP = 'https://www.alibabacloud.com/help/en';
const OSS = `${HELP}/oss/user-guide`;
const IMM_API = `${HELP}/imm/developer-reference/api-imm-2020-09-30`;
const IMM_GUIDE = 'https://help.aliyun.com/en/imm/user-guide';
const PROVIDER = 'https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources';

/** Every document that the catalog cites. A date is the one the document itself carries. */
const DOCUMENTS = {
  OSS_PERMISSIONS: { title: 'OSS: Permissions (2026-03-20)', url: `${OSS}/permissions` },
  OSS_RAM_POLICY: { title: 'OSS: RAM Policy (2026-02-03)' },
  OSS_ELEMENTS: { title: 'OSS: Authorization syntax and elements', url: `${OSS}/authorization-syntax-and-elements` },
  OSS_BUCKET_POLICY: { title: 'OSS: Configure bucket policies', url: 'https://help.aliyun.com/en/oss/user-guide/oss-bucket-policy/' },
  OSS_SYNC: { title: 'OSS: Synchronous processing (2026-03-20)', url: `${OSS}/synchronous-processing` },
  OSS_SAVE_AS: { title: 'OSS: sys/saveas (2026-03-20)', url: `${OSS}/sys-or-saveas` },
  OSS_NOTIFICATION: { title: 'OSS: Message notification (2026-03-20)', url: `${OSS}/message-notification` },
  OSS_LABELS: {
    title: 'OSS: Migrate image label detection to the new version',
    url: 'https://help.aliyun.com/zh/oss/image-tag-detection-migrated-to-the-new-version',
  },
  OSS_CODES: { title: 'OSS: QR code recognition (2026-07-03)', url: `${OSS}/qrcode-recognition` },
  OSS_SCORE: { title: 'OSS: Image quality assessment', url: 'https://help.aliyun.com/en/oss/user-guide/image-quality-score' },
  OSS_BLIND_WATERMARK: { title: 'OSS: Blind watermarking (2026-03-20)', url: `${OSS}/add-blindwatermarks` },
  OSS_VIDEO_CONVERT: { title: 'OSS: Video transcoding (2025-02-11)', url: `${OSS}/video-transcoding` },
  OSS_VIDEO_ANIMATION: { title: 'OSS: Video to Animated Image (2026-03-20)', url: `${OSS}/convert-videos-to-animated-images` },
  OSS_VIDEO_SPRITE: { title: 'OSS: Generate sprites from video snapshots (2025-09-23)', url: `${OSS}/video-cut-sprite` },
  OSS_VIDEO_SNAPSHOTS: { title: 'OSS: Capture multiple video frames (2025-09-23)', url: `${OSS}/video-frame-cutting` },
  OSS_VIDEO_CONCAT: { title: 'OSS: Video concatenation (2026-03-20)', url: `${OSS}/video-stitching` },
  OSS_VIDEO_INFO: { title: 'OSS: Video information extraction', url: 'https://help.aliyun.com/zh/oss/user-guide/video-information-extraction' },
  OSS_AUDIO_CONVERT: { title: 'OSS: Audio transcoding (2026-05-07)', url: `${OSS}/audio-transcoding` },
  OSS_AUDIO_CONCAT: { title: 'OSS: Audio merging', url: `${OSS}/audio-stitching` },
  OSS_DOC_CONVERT: { title: 'OSS: Document conversion', url: `${OSS}/document-conversion` },
  OSS_DOC_SNAPSHOT: { title: 'OSS: Document snapshots (2026-03-20)', url: `${OSS}/document-snapshot` },
  OSS_POINT_CLOUD: { title: 'OSS: Point cloud compression (2025-11-05)', url: `${OSS}/point-cloud-compression` },
  OSS_PLAYLIST: { title: 'OSS: Generate a playlist (2025-02-17)', url: 'https://help.aliyun.com/document_detail/2709281.html' },
  OSS_LIVE_TRANSCODING: { title: 'OSS: Live transcoding', url: 'https://help.aliyun.com/zh/oss/live-transcoding' },
  OSS_OBJECT_NAMES: { title: 'OSS: Object naming conventions (2024-05-21)', url: `${OSS}/object-naming-conventions` },
  OSS_BUCKET_NAMES: { title: 'OSS: constants of the vendor\'s authorization diagnosis guide' },
  OSS_PUBLIC_ACCESS_BLOCK: { title: 'OSS: Block Public Access' },
  OSS_DIAGNOSIS: { title: 'OSS: the vendor\'s authorization diagnosis guide, condition keys' },
  OSS_BUCKET_POLICY_CODES: { title: 'OSS: error codes 0030-00000001 and 0030-00000003' },
  OSS_SAVE_AS_FIELD: { title: 'field report: saving a playlist with sys/saveas' },
  IMM_SERVICE_ROLE: { title: 'IMM: Configure a service role for a project (2026-06-21)' },
  IMM_CROSS_ACCOUNT: { title: 'IMM: Grant IMM cross-account access to OSS data' },
  IMM_RAM_USER: { title: 'IMM: Grant permissions to a RAM user (2025-07-30)' },
  IMM_DETECT_BODIES: { title: 'IMM: DetectImageBodies (2024-12-11)', url: `${IMM_API}-detectimagebodies` },
  IMM_MEDIA_CONVERT: { title: 'IMM: CreateMediaConvertTask', url: `${IMM_API}-createmediaconverttask` },
  IMM_POINT_CLOUD: { title: 'IMM: CreateCompressPointCloudTask (2026-01-29)', url: `${IMM_API}-createcompresspointcloudtask` },
  IMM_WEBOFFICE: { title: 'IMM: GenerateWebofficeToken (2026-01-27)', url: `${IMM_API}-generatewebofficetoken` },
  IMM_WEBOFFICE_REFRESH: { title: 'IMM: RefreshWebofficeToken', url: `${IMM_API}-refreshwebofficetoken` },
  IMM_WEBOFFICE_SAVED: {
    title: 'IMM: WebOffice notification message examples',
    url: `${HELP}/imm/developer-reference/weboffice-notification-message-examples`,
  },
  IMM_PLAYLIST: { title: 'IMM: GenerateVideoPlaylist (2026-01-27)', url: `${IMM_API}-generatevideoplaylist` },
  IMM_ROLE_MEDIA: { title: 'IMM: Custom permissions for media transcoding', url: `${IMM_GUIDE}/custom-permissions-for-media-transcoding` },
  IMM_ROLE_LIVE: { title: 'IMM: Custom permissions for live transcoding', url: `${IMM_GUIDE}/custom-permissions-for-live-transcoding` },
  IMM_RAM: { title: 'IMM: RAM authorization, and the pages of its APIs', url: 'https://help.aliyun.com/zh/imm/developer-reference/api-imm-2020-09-30-ram' },
  IMM_WEBOFFICE_MIGRATION: {
    title: 'IMM: Switch to the new version of online document preview and editing (2025-03-17)',
    url: 'https://help.aliyun.com/zh/imm/product-overview/switch-to-new-version-of-online-document-preview-and-editing',
  },
  IMM_MEDIA_META_MIGRATION: {
    title: 'IMM: Switch to the new version of media information',
    url: 'https://help.aliyun.com/zh/imm/product-overview/migrate-to-new-version-of-media-info-collection',
  },
  IMM_VERSIONS: { title: 'IMM: Usage guide for new and previous versions', url: 'https://help.aliyun.com/document_detail/470337.html' },
  IMM_OLD_API: { title: 'IMM: API 2017-09-06, pages of its operations (2024-11-26)', url: 'https://help.aliyun.com/document_detail/444108.html' },
  IMM_PUT_PROJECT: { title: 'IMM: PutProject, API 2017-09-06', url: 'https://help.aliyun.com/document_detail/63496.html' },
  IMM_OLD_SDK: { title: 'IMM: API 2017-09-06, names of its SDKs', url: 'https://github.com/aliyun/alibabacloud-typescript-sdk' },
  IMM_SDK: { title: 'IMM: API 2020-09-30, Go SDK 5.0.1 (2026-07-16)', url: 'https://github.com/alibabacloud-go/imm-20200930' },
  IMM_METADATA: { title: 'IMM: OpenAPI metadata, endpoints of API 2020-09-30 (2025-12-03)' },
  IMM_ROLES_MODULE: { title: 'Terraform module with the default service roles of all products' },
  SMQ_QUEUE_FIELD: { title: 'field: a public policy for mns:SendMessage; the path is the one of the SendMessage API' },
  SMQ_LIMITS: { title: 'SMQ: Limits (2025-05-18)', url: `${HELP}/mns/product-overview/limits` },
  RAM_SDK: { title: 'RAM: API 2015-05-01, Go SDK (2026-03-31)', url: 'https://github.com/alibabacloud-go/ram-20150501' },
  RAM_API: { title: 'RAM: pages of its APIs', url: `${HELP}/ram/developer-reference/api-ram-2015-05-01-createrole` },
  RAM_AUTHENTICATION: { title: 'RAM: RAM authentication (2021-07)' },
  RAM_METADATA: { title: 'RAM: OpenAPI metadata of API 2015-05-01 (2025-12-03)' },
  RAM_LANGUAGE: { title: 'RAM: Policy language, and its use (2021-07)' },
  RAM_CONDITIONS: { title: 'RAM: Conditional operators (2025-12-09)', url: `${HELP}/ram/conditional-operator` },
  RAM_SYSTEM_POLICIES: { title: 'RAM: System policy reference', url: `${HELP}/ram/developer-reference/system-policy-reference/` },
  RAM_ADMIN_USER: { title: 'RAM: Create a RAM user as an account administrator', url: `${HELP}/ram/create-admin-user` },
  RAM_LIMITS: { title: 'RAM: Limits (2021-07)' },
  RAM_GROUP_REFERENCE: { title: 'Terraform: alicloud_ram_group', url: `${PROVIDER}/ram_group` },
  RAM_USER_REFERENCE: { title: 'Terraform: alicloud_ram_user', url: `${PROVIDER}/ram_user` },
  RAM_POLICY_REFERENCE: { title: 'Terraform: alicloud_ram_policy', url: `${PROVIDER}/ram_policy` },
  SMQ_QUEUE_REFERENCE: { title: 'Terraform: alicloud_message_service_queue', url: `${PROVIDER}/message_service_queue` },
  SMQ_TOPIC_REFERENCE: { title: 'Terraform: alicloud_message_service_topic', url: `${PROVIDER}/message_service_topic` },
  IMM_PROJECT_REFERENCE: { title: 'Terraform: alicloud_imm_project, the check in its source (2026-08-21)', url: `${PROVIDER}/imm_project` },
  ROS_STACK_REFERENCE: { title: 'Terraform: alicloud_ros_stack', url: `${PROVIDER}/ros_stack` },
  ROS_STACK_SOURCE: { title: 'Terraform: alicloud_ros_stack, the calls in its source', url: 'https://github.com/aliyun/terraform-provider-alicloud' },
  ROS_RAM: { title: 'ROS: RAM authorization (2026-06-27), and the page of GetStackPolicy', url: 'https://www.alibabacloud.com/help/doc-detail/131956.htm' },
  KMS_SDK: { title: 'KMS: GenerateDataKey and Decrypt, SDK of API 2016-01-20' },
  ECS_PAY_ORDER: { title: 'ECS: samples of custom policies' },
  ACS_KEYS_FIELD: { title: 'field: names of condition keys in a public Go package for control policies' },
  STS_ASSUME_ROLE: { title: 'STS: AssumeRole' },
  STS_SDK: { title: 'STS: AssumeRole, API 2015-04-01 (SDK)' },
  ACCOUNT_IDS: { title: 'OSS: examples of account and user ids in policies' },
} as const;

export type SourceName = keyof typeof DOCUMENTS;

/** In the order of the table. */
export const SOURCES: readonly Source[] = Object.values(DOCUMENTS);

export function fact(confidence: Confidence, name: SourceName): Fact {
  return { source: DOCUMENTS[name].title, confidence };
}
