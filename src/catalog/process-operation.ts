import { OperationRow } from './operation-fact';
import { OPERATION_ROWS } from './operation-rows';

/**
 * An operation of IMM that is called through OSS, by `x-oss-process` or `x-oss-async-process`.
 *
 * What each one needs, how it can be called and where that is documented: docs/catalog.md.
 */
export class ProcessOperation {
  /** `image/cropping`: crop an image automatically. */
  public static readonly IMAGE_CROPPING = new ProcessOperation(OPERATION_ROWS.IMAGE_CROPPING);
  /** `image/faces`: detect faces in an image. */
  public static readonly IMAGE_FACES = new ProcessOperation(OPERATION_ROWS.IMAGE_FACES);
  /** `image/bodies`: detect human bodies in an image. */
  public static readonly IMAGE_BODIES = new ProcessOperation(OPERATION_ROWS.IMAGE_BODIES);
  /** `image/cars`: detect vehicles and licence plates in an image. */
  public static readonly IMAGE_CARS = new ProcessOperation(OPERATION_ROWS.IMAGE_CARS);
  /** `image/codes`: detect QR codes and bar codes in an image. */
  public static readonly IMAGE_CODES = new ProcessOperation(OPERATION_ROWS.IMAGE_CODES);
  /** `image/labels`: label what an image shows. */
  public static readonly IMAGE_LABELS = new ProcessOperation(OPERATION_ROWS.IMAGE_LABELS);
  /** `image/score`: score the quality of an image. */
  public static readonly IMAGE_SCORE = new ProcessOperation(OPERATION_ROWS.IMAGE_SCORE);
  /** `image/blindwatermark`: embed an invisible watermark in an image. */
  public static readonly IMAGE_BLINDWATERMARK = new ProcessOperation(OPERATION_ROWS.IMAGE_BLINDWATERMARK);
  /** `video/convert`: transcode a video. */
  public static readonly VIDEO_CONVERT = new ProcessOperation(OPERATION_ROWS.VIDEO_CONVERT);
  /** `video/animation`: make an animated image from a video. */
  public static readonly VIDEO_ANIMATION = new ProcessOperation(OPERATION_ROWS.VIDEO_ANIMATION);
  /** `video/sprite`: make a sprite from a video. */
  public static readonly VIDEO_SPRITE = new ProcessOperation(OPERATION_ROWS.VIDEO_SPRITE);
  /** `video/snapshots`: capture frames of a video. */
  public static readonly VIDEO_SNAPSHOTS = new ProcessOperation(OPERATION_ROWS.VIDEO_SNAPSHOTS);
  /** `video/concat`: merge videos. */
  public static readonly VIDEO_CONCAT = new ProcessOperation(OPERATION_ROWS.VIDEO_CONCAT);
  /** `video/info`: read the metadata of a video. */
  public static readonly VIDEO_INFO = new ProcessOperation(OPERATION_ROWS.VIDEO_INFO);
  /** `audio/convert`: transcode an audio file. */
  public static readonly AUDIO_CONVERT = new ProcessOperation(OPERATION_ROWS.AUDIO_CONVERT);
  /** `audio/concat`: merge audio files. */
  public static readonly AUDIO_CONCAT = new ProcessOperation(OPERATION_ROWS.AUDIO_CONCAT);
  /** `audio/info`: read the metadata of an audio file. */
  public static readonly AUDIO_INFO = new ProcessOperation(OPERATION_ROWS.AUDIO_INFO);
  /** `doc/convert`: convert a document to another format. */
  public static readonly DOC_CONVERT = new ProcessOperation(OPERATION_ROWS.DOC_CONVERT);
  /** `doc/edit`: edit a document online. It is saved over its source. */
  public static readonly DOC_EDIT = new ProcessOperation(OPERATION_ROWS.DOC_EDIT);
  /** `doc/preview`: preview a document online. */
  public static readonly DOC_PREVIEW = new ProcessOperation(OPERATION_ROWS.DOC_PREVIEW);
  /** `doc/snapshot`: make an image of one page of a document. */
  public static readonly DOC_SNAPSHOT = new ProcessOperation(OPERATION_ROWS.DOC_SNAPSHOT);
  /** `pointcloud/compress`: compress a point cloud. */
  public static readonly POINTCLOUD_COMPRESS = new ProcessOperation(OPERATION_ROWS.POINTCLOUD_COMPRESS);
  /** `hls/m3u8`: generate a playlist for live transcoding. The segments land beside it: save to the folder of both. */
  public static readonly HLS_M3U8 = new ProcessOperation(OPERATION_ROWS.HLS_M3U8);
  /** `hls/ts`: transcode a segment of a playlist when it is played. Its source is the folder of the playlist and its segments. */
  public static readonly HLS_TS = new ProcessOperation(OPERATION_ROWS.HLS_TS);

  /** Every operation that is known, in a fixed order. */
  public static all(): ProcessOperation[] {
    return Object.values(ProcessOperation).filter((value): value is ProcessOperation => value instanceof ProcessOperation);
  }

  /** As it stands in `x-oss-process`, such as `doc/convert`. */
  public readonly operation: string;
  /** What it does, in a few words. */
  public readonly description: string;
  /** @internal */
  public readonly _row: OperationRow;

  private constructor(row: OperationRow) {
    this.operation = row.operation;
    this.description = row.description;
    this._row = row;
  }
}
