import * as path from 'node:path';
import { Door, openDoor } from '../../src/offline/door';
import { Answers } from '../../src/offline/protocol';
import { rehearse } from '../../src/offline/rehearsal';
import { serve } from '../../src/offline/server';
import { newFolder } from '../synth';

const OPEN: Door[] = [];
afterEach(() => OPEN.splice(0).forEach((opened) => opened.close()));

async function door(): Promise<Door> {
  const opened = await openDoor(path.join(newFolder(), 'provider'));
  OPEN.push(opened);
  return opened;
}

test('a rehearsal goes through one call and leaves', async () => {
  const calls: object[] = [];
  const opened = await door();
  const left = new Promise<void>((resolve) => opened.onConnection((connection) => connection.on('close', resolve)));
  serve({ ValidateResourceTypeConfig: (request: object) => { calls.push(request); return {}; } } as Partial<Answers> as Answers, opened);
  rehearse(opened);
  await left;
  expect(calls).toHaveLength(1);
});

test('a rehearsal at a door that is closed harms nobody', async () => {
  const opened = await door();
  opened.close();
  await new Promise<void>((resolve) => {
    rehearse({ ...opened, knock: () => opened.knock().on('close', () => setImmediate(resolve)) });
  });
});
