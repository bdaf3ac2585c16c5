/**
 * The socket of a provider, open before there is a provider: Terraform starts and knocks while the provider is still being loaded, which takes both
 * about as long.
 */
import * as net from 'node:net';

/** Longer paths cannot be bound; of the systems' limits this is the lowest. */
const LONGEST_SOCKET = 103;

export interface Door {
  /** Its entry in `TF_REATTACH_PROVIDERS`, which tells Terraform of providers that run already. */
  readonly reattach: object;
  /** Knocks from this side. */
  readonly knock: () => net.Socket;
  readonly onConnection: (answer: (connection: net.Socket) => void) => void;
  readonly close: () => void;
}

/** Opens this socket, or a port of the loopback interface where there can be none. */
export async function openDoor(socket: string): Promise<Door> {
  const local = process.platform !== 'win32' && Buffer.byteLength(socket) <= LONGEST_SOCKET;
  const server = net.createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    if (local) server.listen(socket, resolve);
    else server.listen(0, '127.0.0.1', resolve);
  });
  const port = local ? 0 : (server.address() as net.AddressInfo).port;
  const address = local ? { Network: 'unix', String: socket } : { Network: 'tcp', String: `127.0.0.1:${port}` };
  return {
    reattach: { Protocol: 'grpc', ProtocolVersion: 5, Pid: process.pid, Test: true, Addr: address }, // Test: Terraform does not end it
    knock: () => (local ? net.connect(socket) : net.connect(port, '127.0.0.1')),
    onConnection: (answer) => server.on('connection', answer),
    close: () => server.close(),
  };
}
