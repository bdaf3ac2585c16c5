/**
 * The words of Jest for Mocha, which loads the tests once for all mutants: what takes Jest days takes it an hour. They are few; a test of
 * the mutated rooms that uses another one fails there, and it is added here.
 */
import { expect } from 'expect';
import * as fc from 'fast-check';
import { bind } from 'jest-each';

type Define = (name: string, define: () => void) => void;

/** Of Mocha; its own types would meet those of Jest. */
interface Root {
  on(event: 'pre-require', prepare: (words: { it: Define; describe: Define }) => void): void;
}

// eslint-disable-next-line @typescript-eslint/no-require-imports
const { interfaces } = require('mocha') as { interfaces: { bdd: (root: Root) => void } };
const { bdd } = interfaces;

interfaces.bdd = (root) => {
  bdd(root);
  root.on('pre-require', (words) => {
    const { it, describe } = words;
    Object.assign(words, {
      expect,
      test: Object.assign<Define, object>((name, run) => it(name, run), { each: bind(it as never) }),
      describe: Object.assign<Define, object>((name, define) => describe(name, define), { each: bind(describe as never) }),
      afterAll: () => undefined, // after the few tests that a mutant takes, sums over all of them are wrong
    });
  });
};

fc.configureGlobal({ endOnFailure: true }); // of a mutant nobody wants the smallest case
