/** A provider that answers at a door. */
import { sendUnaryData, Server, ServerCredentials, ServerUnaryCall, status } from '@grpc/grpc-js';
import { Door } from './door';
import { serviceDefinition } from './protocol';
import { Answers, answers } from './provider';
import { ProviderSchema } from './schema';

/** Gives what stops it. */
export function serve(schema: ProviderSchema, door: Door): () => void {
  const server = new Server({ 'grpc.max_receive_message_length': -1, 'grpc.max_send_message_length': -1 });
  const service = serviceDefinition();
  const calls: Answers = answers(schema);
  server.addService(service, Object.fromEntries(Object.entries(calls).map(([call, answer]) => [call, handler(answer)])));
  const entrance = server.createConnectionInjector(ServerCredentials.createInsecure());
  door.onConnection((connection) => entrance.injectConnection(connection));
  service.GetSchema.responseSerialize(calls.GetSchema()); // written before the first one asks
  return () => server.forceShutdown();
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
