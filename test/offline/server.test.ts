/** How calls are answered, seen by a client of HTTP/2 that knows gRPC no more than the server does. */
import * as http2 from 'node:http2';
import { connect } from 'node:net';
import * as path from 'node:path';
import { openDoor } from '../../src/offline/door';
import { Answers } from '../../src/offline/protocol';
import { serve } from '../../src/offline/server';
import { newFolder } from '../synth';

const answers = {
  Stop: () => ({}),
  GetSchema: () => ({ provider: { version: 150 } }),
  ImportResourceState: ({ typeName, id }: { typeName: string; id: string }) => ({ resources: [{ typeName: `${typeName}/${id}` }] }),
  ReadResource: () => { throw new Error('nobody reads "é"'); },
} as Partial<Answers> as Answers;

interface Reply {
  readonly status: string;
  readonly message?: string;
  readonly body: string;
}

async function called(call: string, request = '', ends = true): Promise<Reply> {
  const socket = path.join(newFolder(), 'provider');
  const door = await openDoor(socket);
  serve(answers, door);
  const session = http2.connect('http://localhost', { createConnection: () => connect(socket) });
  try {
    return await new Promise<Reply>((resolve, reject) => {
      const stream = session.request({ ':method': 'POST', ':path': call });
      let [headers, trailers]: http2.IncomingHttpHeaders[] = [{}, {}];
      const chunks: Buffer[] = [];
      stream.on('response', (given) => { headers = given; });
      stream.on('trailers', (given) => { trailers = given; });
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
      stream.on('end', () => resolve({
        status: String(trailers['grpc-status'] ?? headers['grpc-status']),
        ...(headers['grpc-message'] !== undefined && { message: decodeURIComponent(String(headers['grpc-message'])) }),
        body: Buffer.concat(chunks).toString('hex'),
      }));
      const message = Buffer.from(request, 'hex');
      if (ends) stream.end(Buffer.concat([Buffer.from([0, 0, 0, 0, message.length]), message]));
    });
  } finally {
    session.destroy();
    door.close();
  }
}

test.each<[string, string, string, string]>([
  ['without anything in it', 'Stop', '', ''],
  ['without anything sent', 'GetSchema', '', '0a03089601'],
  ['to what is sent', 'ImportResourceState', '0a0161120162', '0a050a03' + Buffer.from('a/b').toString('hex')],
])('an answer %s', async (_what, call, request, message) => {
  const length = (message.length / 2).toString(16).padStart(8, '0');
  expect(await called(`/tfplugin5.Provider/${call}`, request)).toEqual({ status: '0', body: `00${length}${message}` });
});

test('a call that nobody answers, also while it is still being sent', async () => {
  expect(await called('/plugin.GRPCBroker/StartStream', '', false)).toEqual({ status: '12', message: 'there is no /plugin.GRPCBroker/StartStream', body: '' });
});

test.each<[string, string, string]>([
  ['whose answer fails', '', 'nobody reads "é"'],
  ['that is cut off', '12', 'ends before its last field does'],
])('a call %s', async (_what, request, message) => {
  const { status, message: said, body } = await called('/tfplugin5.Provider/ReadResource', request);
  expect({ status, body }).toEqual({ status: '13', body: '' });
  expect(said).toContain(message);
});
