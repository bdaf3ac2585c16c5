/**
 * A provider that answers at a door, by as much of gRPC as a plan takes: each call is one message there and one back, neither of them compressed. Node
 * has the HTTP/2 that it rests on; a gRPC library takes longer to load than all answers of a plan.
 */
import * as http2 from 'node:http2';
import { Door } from './door';
import { Answers, byPath } from './protocol';

const [OK, UNIMPLEMENTED, INTERNAL] = [0, 12, 13];

/** Before each message: a byte that says whether it is compressed, and its length. */
const PREFIX_LENGTH = 5;

export function serve(answers: Answers, door: Door): void {
  const calls = byPath(answers);
  const server = http2.createServer({ maxSessionMemory: Number.MAX_SAFE_INTEGER }); // schemas are large
  server.on('stream', (stream, { ':path': path }) => {
    stream.on('error', () => undefined); // whoever called is gone
    const call = calls.get(path!);
    if (!call) return fail(stream, UNIMPLEMENTED, `there is no ${path}`); // at once: some send for ever
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      try {
        succeed(stream, call(Buffer.concat(chunks).subarray(PREFIX_LENGTH)));
      } catch (error) {
        fail(stream, INTERNAL, (error as Error).stack!);
      }
    });
  });
  door.onConnection((connection) => server.emit('connection', connection));
}

export function framed(message: Uint8Array): Buffer {
  const prefix = Buffer.alloc(PREFIX_LENGTH);
  prefix.writeUInt32BE(message.length, 1);
  return Buffer.concat([prefix, message]);
}

function succeed(stream: http2.ServerHttp2Stream, message: Uint8Array): void {
  begin(stream, {}, { waitForTrailers: true });
  stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': OK }));
  stream.end(framed(message));
}

function fail(stream: http2.ServerHttp2Stream, status: number, why: string): void {
  begin(stream, { 'grpc-status': status, 'grpc-message': encodeURIComponent(why) }, { endStream: true });
}

function begin(stream: http2.ServerHttp2Stream, headers: http2.OutgoingHttpHeaders, options: http2.ServerStreamResponseOptions): void {
  if (!stream.destroyed) stream.respond({ ':status': 200, 'content-type': 'application/grpc', ...headers }, options);
}
