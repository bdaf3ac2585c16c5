import {
  actionFact, canNotify, canSave, ImmAction, Invocation, invocationsOf, needsSaveTo, OPERATION_ROWS, OperationRow, ProcessOperation, savingOf,
} from '../../src/catalog';

/** Typed from the vendor's table of permissions, not from ours. */
const PUBLISHED: readonly (readonly [operation: string, action: string])[] = [
  ['image/cropping', 'imm:DetectImageCropping'],
  ['image/faces', 'imm:DetectImageFaces'],
  ['video/convert', 'imm:CreateMediaConvertTask'],
  ['video/animation', 'imm:CreateMediaConvertTask'],
  ['video/sprite', 'imm:CreateMediaConvertTask'],
  ['video/snapshots', 'imm:CreateMediaConvertTask'],
  ['video/concat', 'imm:CreateMediaConvertTask'],
  ['video/info', 'imm:DetectMediaMeta'],
  ['audio/convert', 'imm:CreateMediaConvertTask'],
  ['audio/concat', 'imm:CreateMediaConvertTask'],
  ['audio/info', 'imm:DetectMediaMeta'],
  ['doc/convert', 'imm:CreateOfficeConversionTask'],
  ['doc/edit', 'imm:GenerateWebofficeToken'],
  ['doc/preview', 'imm:GenerateWebofficeToken'],
  ['doc/snapshot', 'imm:CreateOfficeConversionTask'],
  ['pointcloud/compress', 'imm:CreateCompressPointCloudTask'],
  ['hls/m3u8', 'imm:GenerateVideoPlaylist'],
  ['hls/ts', 'imm:LiveTranscoding'],
];
const INFERRED = ['image/bodies', 'image/cars', 'image/codes', 'image/labels', 'image/score', 'image/blindwatermark'];

describe('the operations', () => {
  test.each(PUBLISHED)('%s needs %s, as published', (operation, action) => {
    const { needs } = named(operation)._row;
    expect(needs.actions).toContain(action);
    expect(needs.confidence).toBe('high');
  });

  test('are the published ones and six more, whose actions are marked as inferred', () => {
    expect(ProcessOperation.all().map(({ operation }) => operation).sort()).toEqual([...PUBLISHED.map(([name]) => name), ...INFERRED].sort());
    expect(ProcessOperation.all().filter(({ _row }) => _row.needs.confidence === 'low').map(({ operation }) => operation)).toEqual(INFERRED);
  });

  test('only the two of WebOffice need a second action; the action of the old API is none of them', () => {
    expect(ProcessOperation.all().filter(({ _row }) => _row.needs.actions.length > 1).map(({ operation }) => operation)).toEqual(['doc/edit', 'doc/preview']);
    expect(named('doc/edit')._row.needs.actions).toEqual([ImmAction.GENERATE_WEBOFFICE_TOKEN, ImmAction.REFRESH_WEBOFFICE_TOKEN]);
    expect(actionFact('imm:GetWebofficeURL')).toBeUndefined();
  });

  test('have the names of their rows, and every action of theirs is known', () => {
    for (const [name, row] of Object.entries<OperationRow>(OPERATION_ROWS)) {
      expect(row.operation.replace('/', '_').toUpperCase()).toBe(name);
      expect(row.needs.actions.filter((action) => actionFact(action) === undefined)).toEqual([]);
      const operation = (ProcessOperation as unknown as Record<string, ProcessOperation>)[name];
      expect([operation.operation, operation.description, operation._row]).toEqual([row.operation, row.description, row]);
    }
  });

  test('can each be called in some way, and every way has a source', () => {
    for (const { _row } of ProcessOperation.all()) {
      const modes = [_row.sync, _row.async].flatMap((mode) => mode ?? []);
      expect(modes).not.toEqual([]);
      expect(modes.every(({ source, savesFact }) => source !== '' && savesFact.source !== '')).toBe(true);
    }
  });
});

describe('the ways to call', () => {
  const onlyAsync = [
    'video/convert', 'video/animation', 'video/sprite', 'video/snapshots', 'video/concat', 'audio/convert', 'audio/concat',
  ];

  test('are all that the table lists, unless one is asked for', () => {
    for (const operation of ProcessOperation.all()) {
      const expected = operation.operation === 'doc/convert' ? ['sync', 'async'] : [onlyAsync.includes(operation.operation) ? 'async' : 'sync'];
      expect([operation.operation, invocationsOf(operation)]).toEqual([operation.operation, { invocations: expected }]);
    }
    expect(invocationsOf(ProcessOperation.DOC_CONVERT, Invocation.ASYNC)).toEqual({ invocations: ['async'] });
  });

  test('asking for one that there is not is an error that names operation, source and the way out', () => {
    expect(invocationsOf(ProcessOperation.IMAGE_FACES, Invocation.ASYNC)).toEqual({
      invocations: [],
      error: '`image/faces` has no asynchronous mode (OSS: Synchronous processing (2026-03-20)); leave the invocation out, or choose the synchronous one',
    });
    expect(invocationsOf(ProcessOperation.VIDEO_CONVERT, Invocation.SYNC).error).toContain('`video/convert` has no synchronous mode');
  });

  test('asking for one that is not sure is a warning', () => {
    expect(invocationsOf(ProcessOperation.DOC_CONVERT, Invocation.SYNC)).toEqual({
      invocations: ['sync'],
      warning: 'the synchronous mode of `doc/convert` is known only with low confidence (OSS: Synchronous processing (2026-03-20)); try it before relying on it',
    });
  });

  test('decide about saving', () => {
    const { SYNC, ASYNC } = Invocation;
    expect(savingOf(ProcessOperation.DOC_CONVERT, [SYNC])).toBe('optional');
    expect(savingOf(ProcessOperation.DOC_CONVERT, [SYNC, ASYNC])).toBe('required');
    expect(savingOf(ProcessOperation.DOC_CONVERT, [])).toBe('never');
    expect(savingOf(ProcessOperation.IMAGE_FACES, [SYNC, ASYNC])).toBe('never');
    expect([needsSaveTo(ProcessOperation.VIDEO_CONVERT, [ASYNC]), canSave(ProcessOperation.VIDEO_CONVERT, [ASYNC])]).toEqual([true, true]);
    expect([needsSaveTo(ProcessOperation.DOC_SNAPSHOT, [SYNC]), canSave(ProcessOperation.DOC_SNAPSHOT, [SYNC])]).toEqual([false, true]);
    expect([needsSaveTo(ProcessOperation.DOC_EDIT, [SYNC]), canSave(ProcessOperation.DOC_EDIT, [SYNC])]).toEqual([false, false]);
    expect(needsSaveTo(ProcessOperation.IMAGE_BLINDWATERMARK, [SYNC])).toBe(true);
  });

  test('decide about messages: only asynchronous calls have them', () => {
    expect(canNotify(ProcessOperation.DOC_CONVERT, [Invocation.SYNC])).toBe(false);
    expect(canNotify(ProcessOperation.DOC_CONVERT, [Invocation.SYNC, Invocation.ASYNC])).toBe(true);
    expect(canNotify(ProcessOperation.IMAGE_FACES, [Invocation.ASYNC])).toBe(false);
  });
});

function named(operation: string): ProcessOperation {
  return ProcessOperation.all().find((candidate) => candidate.operation === operation)!;
}
