import * as fc from 'fast-check';
import {
  actionFact, Invocation, invocationsOf, NotifyPlace, ObjectPlace, ProcessOperation, Requirement, requirementsOf, Situation,
} from '../../src/catalog';
import { conditionOn, NO_CONDITION, Text } from '../../src/policy';

const ACCOUNT = '1234567890123456';
const BOTH = [Invocation.SYNC, Invocation.ASYNC];
const PASSED_TO_IMM = conditionOn('StringEquals', 'acs:Service', [Text.of('imm.aliyuncs.com')]);

describe('what an operation needs', () => {
  test('doc/convert in all its ways, saving and notifying', () => {
    expect(lines(ProcessOperation.DOC_CONVERT, {})).toEqual([
      'caller: oss:GetObject, oss:ProcessImm on acs:oss:*:*:media-prod/uploads/*',
      'caller: imm:CreateOfficeConversionTask on acs:imm:cn-shanghai:1234567890123456:project/media',
      'caller: oss:PostProcessTask on acs:oss:*:*:media-prod/uploads/*',
      'caller: oss:PutObject on acs:oss:*:*:media-prod/processed/*',
      'caller: ram:PassRole on acs:ram:*:1234567890123456:role/immmediarole',
      'service role: oss:GetObject on acs:oss:*:*:media-prod/uploads/*',
      'service role: oss:PutObject on acs:oss:*:*:media-prod/processed/*',
      'service role: mns:PublishMessage on acs:mns:cn-shanghai:1234567890123456:/topics/imm-done/messages',
    ]);
  });

  test('image/faces: nothing is saved, and OSS sends no message about it', () => {
    expect(lines(ProcessOperation.IMAGE_FACES, {})).toEqual([
      'caller: oss:GetObject, oss:ProcessImm on acs:oss:*:*:media-prod/uploads/*',
      'caller: imm:DetectImageFaces on acs:imm:cn-shanghai:1234567890123456:project/media',
      'caller: ram:PassRole on acs:ram:*:1234567890123456:role/immmediarole',
      'service role: oss:GetObject on acs:oss:*:*:media-prod/uploads/*',
    ]);
  });

  test('saving what a synchronous call answers with takes oss:PostProcessTask too', () => {
    expect(lines(ProcessOperation.HLS_M3U8, {})).toEqual([
      'caller: oss:GetObject, oss:ProcessImm on acs:oss:*:*:media-prod/uploads/*',
      'caller: imm:GenerateVideoPlaylist on acs:imm:cn-shanghai:1234567890123456:project/media',
      'caller: oss:PostProcessTask on acs:oss:*:*:media-prod/uploads/*',
      'caller: oss:PutObject on acs:oss:*:*:media-prod/processed/*',
      'caller: ram:PassRole on acs:ram:*:1234567890123456:role/immmediarole',
      'service role: oss:GetObject on acs:oss:*:*:media-prod/uploads/*',
      'service role: oss:PutObject on acs:oss:*:*:media-prod/processed/*',
    ]);
  });

  test('without a place to save to, a synchronous call takes neither oss:PostProcessTask nor oss:PutObject', () => {
    expect(lines(ProcessOperation.HLS_M3U8, { saveTo: [], notify: [] })).toEqual([
      'caller: oss:GetObject, oss:ProcessImm on acs:oss:*:*:media-prod/uploads/*',
      'caller: imm:GenerateVideoPlaylist on acs:imm:cn-shanghai:1234567890123456:project/media',
      'caller: ram:PassRole on acs:ram:*:1234567890123456:role/immmediarole',
      'service role: oss:GetObject on acs:oss:*:*:media-prod/uploads/*',
    ]);
  });

  test('doc/edit: both tokens, and the service role writes the source', () => {
    expect(lines(ProcessOperation.DOC_EDIT, {})).toEqual([
      'caller: oss:GetObject, oss:ProcessImm on acs:oss:*:*:media-prod/uploads/*',
      'caller: imm:GenerateWebofficeToken, imm:RefreshWebofficeToken on acs:imm:cn-shanghai:1234567890123456:project/media',
      'caller: ram:PassRole on acs:ram:*:1234567890123456:role/immmediarole',
      'service role: oss:GetObject on acs:oss:*:*:media-prod/uploads/*',
      'service role: oss:PutObject on acs:oss:*:*:media-prod/uploads/*',
    ]);
  });

  test('hls/ts: imm:LiveTranscoding has no documented resource but `*`', () => {
    expect(lines(ProcessOperation.HLS_TS, {})).toContain('caller: imm:LiveTranscoding on *');
  });

  test('an unknown service role: only the caller, who passes nothing', () => {
    expect(lines(ProcessOperation.VIDEO_INFO, { serviceRole: undefined })).toEqual([
      'caller: oss:GetObject, oss:ProcessImm on acs:oss:*:*:media-prod/uploads/*',
      'caller: imm:DetectMediaMeta on acs:imm:cn-shanghai:1234567890123456:project/media',
    ]);
  });

  test('a queue is told, too, though that is not sure', () => {
    const needed = requirementsOf(ProcessOperation.VIDEO_CONVERT, situation({ notify: [{ ...topic('jobs'), kind: 'queue' }, topic('imm-done')] }));
    const send = needed.find(({ actions }) => actions[0] === 'mns:SendMessage')!;
    expect(send.resources.join()).toBe(`acs:mns:cn-shanghai:${ACCOUNT}:/queues/jobs/messages`);
    expect(send.confidence).toBe('low');
    expect(needed.find(({ actions }) => actions[0] === 'mns:PublishMessage')!.confidence).toBe('high');
  });

  test('only ram:PassRole is conditional: on the service that receives the role', () => {
    for (const { actions, condition } of requirementsOf(ProcessOperation.DOC_CONVERT, situation({}))) {
      expect(condition).toEqual(actions.includes('ram:PassRole') ? PASSED_TO_IMM : NO_CONDITION);
    }
  });

  test('several places are one requirement, each place once, in a fixed order', () => {
    const [first] = requirementsOf(ProcessOperation.IMAGE_FACES, situation({ source: [objects('b/*'), objects('a/*'), objects('b/*')] }));
    expect(first.resources.map(String)).toEqual(['acs:oss:*:*:media-prod/a/*', 'acs:oss:*:*:media-prod/b/*']);
  });

  test('holes stay as they are, also in a role name that is put into lower case', () => {
    const hole = { hole: 'Role.NAME' };
    const needed = requirementsOf(ProcessOperation.DOC_CONVERT, situation({
      source: [{ bucket: Text.of({ hole: 'BUCKET' }), accountId: Text.of('*'), objects: Text.of('A/*') }],
      serviceRole: { accountId: Text.of({ hole: 'ACCOUNT' }), name: Text.of('Imm', hole, 'Media') },
    }));
    expect(needed[0].resources).toEqual([Text.of('acs:oss:*:*:', { hole: 'BUCKET' }, '/A/*')]);
    expect(needed.find(({ actions }) => actions[0] === 'ram:PassRole')!.resources)
      .toEqual([Text.of('acs:ram:*:', { hole: 'ACCOUNT' }, ':role/imm', hole, 'media')]);
  });

  test('every action of the table is needed, whatever its resource', () => {
    for (const operation of ProcessOperation.all()) {
      const needed = requirementsOf(operation, situation({})).flatMap(({ actions }) => actions);
      expect(needed).toEqual(expect.arrayContaining([...operation._row.needs.actions]));
    }
  });

  test('every requirement cites its source and says what it is for', () => {
    for (const { because, source } of everyRequirement()) {
      expect(because).toMatch(/^[a-z]/);
      expect(source).not.toBe('');
    }
  });

  test('every action stands on its own form of resource', () => {
    const shapes: Record<string, RegExp> = {
      'any': /^\*$/,
      'object': /^acs:oss:\*:\*:media-prod\/.+$/,
      'project': /^acs:imm:cn-shanghai:1234567890123456:project\/media$/,
      'role': /^acs:ram:\*:1234567890123456:role\/[^A-Z]+$/,
      'topic messages': /^acs:mns:cn-shanghai:1234567890123456:\/topics\/[^/]+\/messages$/,
      'queue messages': /^acs:mns:cn-shanghai:1234567890123456:\/queues\/[^/]+\/messages$/,
    };
    for (const { actions, resources } of everyRequirement()) {
      for (const name of actions) {
        for (const resource of resources) {
          expect(resource.toString()).toMatch(shapes[actionFact(name)!.resource]);
        }
      }
    }
  });

  test('more ways to call, more places, a known role: never less access', () => {
    const operations = fc.constantFrom(...ProcessOperation.all());
    const some = <T>(values: readonly T[]) => fc.subarray([...values]);
    const parts = fc.record({
      invocations: some(BOTH),
      source: some(['a/*', 'b/*', 'c/*'].map(objects)),
      saveTo: some(['x/*', 'y/*'].map(objects)),
      notify: some<NotifyPlace>([topic('t'), { ...topic('q'), kind: 'queue' }]),
    });
    const union = <T>(a: readonly T[], b: readonly T[]) => [...new Set([...a, ...b])];
    fc.assert(fc.property(operations, parts, parts, fc.boolean(), (operation, a, b, roleKnown) => {
      const less = situation({ ...a, ...(roleKnown ? {} : { serviceRole: undefined }) });
      const more = situation({
        invocations: union(a.invocations, b.invocations),
        source: union(a.source, b.source),
        saveTo: union(a.saveTo, b.saveTo),
        notify: union(a.notify, b.notify),
      });
      const held = new Set(accesses(requirementsOf(operation, more)));
      return accesses(requirementsOf(operation, less)).every((access) => held.has(access));
    }));
  });
});

function objects(pattern: string): ObjectPlace {
  return { bucket: Text.of('media-prod'), accountId: Text.of('*'), objects: Text.of(pattern) };
}

function topic(name: string): NotifyPlace {
  return { kind: 'topic', region: Text.of('cn-shanghai'), accountId: Text.of(ACCOUNT), name: Text.of(name) };
}

function situation(more: Partial<Situation>): Situation {
  return {
    invocations: BOTH,
    source: [objects('uploads/*')],
    saveTo: [objects('processed/*')],
    notify: [topic('imm-done')],
    project: { region: Text.of('cn-shanghai'), accountId: Text.of(ACCOUNT), name: Text.of('media') },
    serviceRole: { accountId: Text.of(ACCOUNT), name: Text.of('ImmMediaRole') },
    ...more,
  };
}

function lines(operation: ProcessOperation, more: Partial<Situation>): string[] {
  return requirementsOf(operation, situation({ invocations: invocationsOf(operation).invocations, ...more }))
    .map(({ party, actions, resources }) => `${party}: ${actions.join(', ')} on ${resources.join(', ')}`);
}

function accesses(needed: readonly Requirement[]): string[] {
  return needed.flatMap(({ party, actions, resources, condition }) =>
    actions.flatMap((name) => resources.map((resource) => JSON.stringify([party, name, resource.key, condition]))));
}

function everyRequirement(): Requirement[] {
  const notify: NotifyPlace[] = [topic('imm-done'), { ...topic('jobs'), kind: 'queue' }];
  return ProcessOperation.all().flatMap((operation) => requirementsOf(operation, situation({ notify })));
}
