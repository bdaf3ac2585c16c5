/** A call of our own while Terraform still starts: code that runs for the first time is slow, and Terraform would wait for it. */
import * as http2 from 'node:http2';
import { Door } from './door';
import { pathOf } from './protocol';
import { framed } from './server';

/** Nothing depends on how it ends: the plan may be over before. */
export function rehearse(door: Door): void {
  const session = http2.connect('http://localhost', { createConnection: door.knock });
  session.on('error', () => undefined);
  const call = session.request({ ':method': 'POST', ':path': pathOf('ValidateResourceTypeConfig') }); // what Terraform calls most
  call.on('error', () => undefined);
  call.on('close', () => session.destroy());
  call.resume();
  call.end(framed(Buffer.alloc(0)));
}
