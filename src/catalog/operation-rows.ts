import { Fact } from './confidence';
import { ImmAction } from './imm-action';
import { Mode, Needs, OperationRow, Ways } from './operation-fact';
import { fact } from './sources';

const SYNC_PAGE = fact('high', 'OSS_SYNC');
const SAVE_AS = fact('high', 'OSS_SAVE_AS');
// Saving is documented for asynchronous tasks and for processed images: for other answers it is inferred from what they are.
const UNTOLD = fact('low', 'OSS_SAVE_AS');

/** Answers with text: that it is not saved is inferred, too. */
const answers = (mode: Fact): Mode => ({ ...mode, saves: 'never', savesFact: UNTOLD });
const answersWithFile = (mode: Fact, savesFact: Fact = UNTOLD): Mode => ({ ...mode, saves: 'optional', savesFact });
const savesFile = (mode: Fact): Mode => ({ ...mode, saves: 'required', savesFact: mode });
/** Answers with the id of a task, whose result can only be saved. */
const task = (mode: Fact): Mode => ({ ...mode, saves: 'required', savesFact: SAVE_AS });

const told = (action: string): Needs => ({ actions: [action], ...fact('high', 'OSS_PERMISSIONS') });
const inferred = (action: string): Needs => ({ actions: [action], ...fact('low', 'IMM_SDK') });

const MEDIA_TASK = told(ImmAction.CREATE_MEDIA_CONVERT_TASK);
const MEDIA_META = told(ImmAction.DETECT_MEDIA_META);
const OFFICE_TASK = told(ImmAction.CREATE_OFFICE_CONVERSION_TASK);
const WEBOFFICE: Needs = { actions: [ImmAction.GENERATE_WEBOFFICE_TOKEN, ImmAction.REFRESH_WEBOFFICE_TOKEN], ...fact('high', 'OSS_ELEMENTS') };

const LEFT_OUT = 'the vendor\'s table of permissions leaves this operation out; the action is the one of the API of that name';
const OLD_WEBOFFICE = 'samples that grant `imm:GetWebofficeURL` are of the API of 2017, which is no longer maintained';
const MERGES = 'every file that goes in is a source: the one that is called on and those of the parameters';
const CHAINED = 'its page says asynchronous only; a sample of the page on synchronous processing chains it before `doc/snapshot`';
const POINT_CLOUD = 'synchronous only through OSS, although the API of the action is a task';
const PLAYLIST = 'the segments land beside the playlist: give the folder of both as the place to save to';
const SEGMENTS = 'its source is the folder of the playlist and its segments, where a missing segment is written; the video is the source of `hls/m3u8`';

function row(operation: string, description: string, needs: Needs, ways: Ways): OperationRow {
  return { operation, description, needs, ...ways };
}

export const OPERATION_ROWS = {
  IMAGE_CROPPING: row('image/cropping', 'Crop an image automatically', told(ImmAction.DETECT_IMAGE_CROPPING), { sync: answers(SYNC_PAGE) }),
  IMAGE_FACES: row('image/faces', 'Detect faces in an image', told(ImmAction.DETECT_IMAGE_FACES), { sync: answers(SYNC_PAGE) }),
  IMAGE_BODIES: row('image/bodies', 'Detect human bodies in an image', inferred(ImmAction.DETECT_IMAGE_BODIES), {
    sync: answers(SYNC_PAGE),
    note: LEFT_OUT,
  }),
  IMAGE_CARS: row('image/cars', 'Detect vehicles and licence plates in an image', inferred(ImmAction.DETECT_IMAGE_CARS), {
    sync: answers(SYNC_PAGE),
    note: LEFT_OUT,
  }),
  IMAGE_CODES: row('image/codes', 'Detect QR codes and bar codes in an image', inferred(ImmAction.DETECT_IMAGE_CODES), {
    sync: answers(fact('high', 'OSS_CODES')),
    note: LEFT_OUT,
  }),
  IMAGE_LABELS: row('image/labels', 'Label what an image shows', inferred(ImmAction.DETECT_IMAGE_LABELS), {
    sync: answers(fact('high', 'OSS_LABELS')),
    note: LEFT_OUT,
  }),
  IMAGE_SCORE: row('image/score', 'Score the quality of an image', inferred(ImmAction.DETECT_IMAGE_SCORE), {
    sync: answers(fact('high', 'OSS_SCORE')),
    note: LEFT_OUT,
  }),
  IMAGE_BLINDWATERMARK: row('image/blindwatermark', 'Embed an invisible watermark in an image', inferred(ImmAction.ENCODE_BLIND_WATERMARK), {
    sync: savesFile(fact('high', 'OSS_BLIND_WATERMARK')),
    note: LEFT_OUT,
  }),
  VIDEO_CONVERT: row('video/convert', 'Transcode a video', MEDIA_TASK, { async: task(fact('high', 'OSS_VIDEO_CONVERT')) }),
  VIDEO_ANIMATION: row('video/animation', 'Make an animated image from a video', MEDIA_TASK, { async: task(fact('high', 'OSS_VIDEO_ANIMATION')) }),
  VIDEO_SPRITE: row('video/sprite', 'Make a sprite from a video', MEDIA_TASK, { async: task(fact('high', 'OSS_VIDEO_SPRITE')) }),
  VIDEO_SNAPSHOTS: row('video/snapshots', 'Capture frames of a video', MEDIA_TASK, { async: task(fact('high', 'OSS_VIDEO_SNAPSHOTS')) }),
  VIDEO_CONCAT: row('video/concat', 'Merge videos', MEDIA_TASK, { async: task(fact('high', 'OSS_VIDEO_CONCAT')), note: MERGES }),
  VIDEO_INFO: row('video/info', 'Read the metadata of a video', MEDIA_META, { sync: answers(fact('high', 'OSS_VIDEO_INFO')) }),
  AUDIO_CONVERT: row('audio/convert', 'Transcode an audio file', MEDIA_TASK, { async: task(fact('high', 'OSS_AUDIO_CONVERT')) }),
  AUDIO_CONCAT: row('audio/concat', 'Merge audio files', MEDIA_TASK, { async: task(fact('high', 'OSS_AUDIO_CONCAT')), note: MERGES }),
  AUDIO_INFO: row('audio/info', 'Read the metadata of an audio file', MEDIA_META, { sync: answers(SYNC_PAGE) }),
  DOC_CONVERT: row('doc/convert', 'Convert a document to another format', OFFICE_TASK, {
    sync: answersWithFile(fact('low', 'OSS_SYNC')),
    async: task(fact('high', 'OSS_DOC_CONVERT')),
    note: CHAINED,
  }),
  DOC_EDIT: row('doc/edit', 'Edit a document online', WEBOFFICE, {
    sync: answers(SYNC_PAGE),
    writesSource: fact('medium', 'IMM_WEBOFFICE_SAVED'),
    note: `the edited document is saved over its source; ${OLD_WEBOFFICE}`,
  }),
  DOC_PREVIEW: row('doc/preview', 'Preview a document online', WEBOFFICE, { sync: answers(SYNC_PAGE), note: OLD_WEBOFFICE }),
  DOC_SNAPSHOT: row('doc/snapshot', 'Make an image of one page of a document', OFFICE_TASK, {
    sync: answersWithFile(fact('high', 'OSS_DOC_SNAPSHOT')),
  }),
  POINTCLOUD_COMPRESS: row('pointcloud/compress', 'Compress a point cloud', told(ImmAction.CREATE_COMPRESS_POINT_CLOUD_TASK), {
    sync: answersWithFile(fact('high', 'OSS_POINT_CLOUD')),
    note: POINT_CLOUD,
  }),
  HLS_M3U8: row('hls/m3u8', 'Generate a playlist for live transcoding', told(ImmAction.GENERATE_VIDEO_PLAYLIST), {
    sync: answersWithFile(fact('high', 'OSS_PLAYLIST'), fact('field', 'OSS_SAVE_AS_FIELD')),
    note: PLAYLIST,
  }),
  HLS_TS: row('hls/ts', 'Transcode a segment of a playlist when it is played', told(ImmAction.LIVE_TRANSCODING), {
    sync: answers(fact('medium', 'OSS_LIVE_TRANSCODING')),
    writesSource: fact('medium', 'IMM_ROLE_LIVE'),
    note: SEGMENTS,
  }),
};
