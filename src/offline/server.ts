/** The provider behind a socket, and how Terraform is told of it: as a provider that runs already. */
import { sendUnaryData, Server, ServerCredentials, ServerUnaryCall, status } from '@grpc/grpc-js';
import { serviceDefinition } from './protocol';
import { Answers } from './provider';

/** Longer paths cannot be bound; of the systems' limits this is the lowest. */
const LONGEST_SOCKET = 103;

export interface RunningProvider {
  /** Its entry in `TF_REATTACH_PROVIDERS`. */
  readonly reattach: Readonly<Record<string, object>>;
  readonly stop: () => void;
}

/** Listens on this socket, or on the loopback interface where there can be none. */
export async function serve(source: string, answers: Answers, socket: string): Promise<RunningProvider> {
  const server = new Server({ 'grpc.max_receive_message_length': -1, 'grpc.max_send_message_length': -1 });
  server.addService(serviceDefinition(), Object.fromEntries(Object.entries(answers).map(([call, answer]) => [call, handler(answer)])));
  const local = process.platform !== 'win32' && Buffer.byteLength(socket) <= LONGEST_SOCKET;
  const port = await listen(server, local ? `unix:${socket}` : '127.0.0.1:0');
  const address = local ? { Network: 'unix', String: socket } : { Network: 'tcp', String: `127.0.0.1:${port}` };
  return {
    reattach: { [source]: { Protocol: 'grpc', ProtocolVersion: 5, Pid: process.pid, Test: true, Addr: address } }, // Test: Terraform does not end it
    stop: () => server.forceShutdown(),
  };
}

function listen(server: Server, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.bindAsync(address, ServerCredentials.createInsecure(), (error, port) => (error ? reject(error) : resolve(port)));
  });
}

function handler(answer: (request: any) => object) {
  return ({ request }: ServerUnaryCall<unknown, object>, done: sendUnaryData<object>) => {
    try {
      done(null, answer(request));
    } catch (error) {
      done({ code: status.INTERNAL, details: (error as Error).stack });
    }
  };
}
