import { isObject, readTemplate, Text } from '../policy';
import { COMPUTED, namesOf } from './provider-attributes';
import { backendKey, Block, Stack } from './stack';
import { readTraversal, Traversal } from './traversal';
import { literalOf, partOf, Value } from './value';

/** Where an expression stands: in which block, and behind which references, so that a circle of them ends. */
interface Place {
  readonly block: Block;
  readonly trail: Trail;
}

type Trail = readonly string[];

/**
 * Follows the references of a stack as far as what they refer to is written out: variables with their defaults, locals,
 * attributes of resources, outputs of other stacks. What is left stays a hole by the name of its expression.
 */
export class References {
  /** @param all those of the stacks that are read together, this one among them */
  constructor(readonly stack: Stack, private readonly all: readonly References[]) {}

  /** What an attribute says, by its current name or an older one; nothing where it is not set. */
  given(block: Block, name: string, trail: Trail = []): Value {
    const set = nameSet(block, name);
    return set === undefined ? undefined : this.value(block.members[set], { block, trail });
  }

  /** What a string attribute says, and where it is not set, the hole that references to it become as well. */
  text(block: Block, name: string, trail: Trail = []): Text {
    const value = this.attribute(block, name, trail);
    return value instanceof Text ? value : unset(block, name);
  }

  /** What a string comes to that stands somewhere in the stack. */
  textOf(written: string): Text {
    const value = this.template(written, { block: this.stack.anywhere, trail: [] });
    return value instanceof Text ? value : readTemplate(written);
  }

  private attribute(block: Block, name: string, trail: Trail): Value {
    const form = COMPUTED[`${block.type}.${name}`];
    if (form === undefined) {
      return this.given(block, name, trail) ?? unset(block, name);
    }
    const [start, ...parts] = form.split(/<(\w+)>/);
    return Text.of(start, ...parts.map((part, index) => (
      index % 2 === 1 ? part : part === 'account' ? { hole: this.stack.configurationId(block) } : this.text(block, part, trail))));
  }

  private value(json: unknown, place: Place): Value {
    if (typeof json === 'string') {
      return this.template(json, place);
    }
    if (Array.isArray(json)) {
      return json.map((each) => this.value(each, place));
    }
    if (isObject(json)) {
      return Object.fromEntries(Object.entries(json).map(([name, each]) => [name, this.value(each, place)]));
    }
    return json === null || json === undefined ? undefined : Text.of(String(json));
  }

  private template(written: string, place: Place): Value {
    const { pieces } = readTemplate(written);
    const [first] = pieces;
    if (pieces.some((piece) => typeof piece !== 'string' && DECIDES_ON_OTHERS.test(piece.hole))) {
      return holeOf(written, place);
    }
    if (pieces.length === 1 && typeof first !== 'string') {
      return this.expression(first.hole, place);
    }
    return Text.joined(pieces.map((piece) => (typeof piece === 'string' ? piece : this.inText(piece.hole, place))));
  }

  /** A list or an object within a string has no text. */
  private inText(hole: string, place: Place): Text {
    const value = this.expression(hole, place);
    return value instanceof Text ? value : holeOf(inside(hole), place);
  }

  private expression(hole: string, place: Place): Value {
    const expression = inside(hole);
    const [, argument] = /^lower\((.*)\)$/s.exec(expression) ?? [];
    if (argument === undefined) {
      return this.plain(expression, place) ?? holeOf(expression, place);
    }
    const literal = literalOf(this.plain(argument.trim(), place));
    return literal === undefined ? holeOf(expression, place) : Text.of(literal.toLowerCase());
  }

  /** A reference, or a string in quotes. */
  private plain(expression: string, place: Place): Value {
    const traversal = readTraversal(expression);
    if (traversal) {
      return this.referred(traversal, place.trail);
    }
    return QUOTED.test(expression) ? this.template(JSON.parse(expression) as string, place) : undefined;
  }

  private referred([root, ...steps]: Traversal, trail: Trail): Value {
    switch (root) {
      case 'var':
        return this.written(`var.${steps[0]}`, 'default', steps.slice(1), trail);
      case 'local':
        return this.written(`local.${steps[0]}`, 'value', steps.slice(1), trail);
      case 'data':
        return steps[0] === 'terraform_remote_state' ? this.ofOtherStack(steps.slice(1), trail)
          : this.attributeOf(`data.${steps[0]}.${steps[1]}`, steps.slice(2), trail);
      default:
        return this.attributeOf(`${root}.${steps[0]}`, steps.slice(1), trail);
    }
  }

  /** What a variable, a local or an output is written to be. */
  private written(address: string, member: string, steps: Traversal, trail: Trail): Value {
    const block = this.stack.block(address);
    return block && !trail.includes(address) ? partOf(this.given(block, member, [...trail, address]), steps) : undefined;
  }

  private attributeOf(address: string, steps: Traversal, trail: Trail): Value {
    const block = this.stack.block(address);
    const [name, ...rest] = block ? this.behindIndex(block, steps) : [];
    const reference = `${address}.${name}`;
    return block === undefined || typeof name !== 'string' || trail.includes(reference) ? undefined
      : partOf(this.attribute(block, name, [...trail, reference]), rest);
  }

  /** The steps into the one resource that there is; none where there may be several. */
  private behindIndex(block: Block, steps: Traversal): Traversal {
    const { count, for_each: forEach } = block.members;
    if (count === undefined && forEach === undefined) {
      return steps;
    }
    return steps[0] === 0 && literalOf(this.given(block, 'count')) === '1' ? steps.slice(1) : [];
  }

  private ofOtherStack([name, outputs, output, ...rest]: Traversal, trail: Trail): Value {
    const state = this.stack.block(`data.terraform_remote_state.${name}`)?.members;
    const other = state && this.all.find(({ stack }) => stack.backends.includes(backendKey(state.backend, state.config)));
    return outputs === 'outputs' ? other?.written(`output.${output}`, 'value', rest, trail) : undefined;
  }
}

/** Directives, and markers that strip white space, decide on the text around them. */
const DECIDES_ON_OTHERS = /^%|^\$\{~|~\}$/;

/** A string of an expression, without expressions that hold strings. */
const QUOTED = /^"(?:[^"\\]|\\["\\nrt])*"$/;

/** Stands for something else in each resource. */
const RELATIVE = /\b(?:each|count|self)\./;

/** The current name of an attribute or an older one, whichever is set. */
export function nameSet({ type, members }: Block, name: string): string | undefined {
  return namesOf(type, name).find((each) => Object.hasOwn(members, each) && members[each] !== null);
}

function inside(hole: string): string {
  return hole.slice(2, -1).trim();
}

function holeOf(expression: string, { block }: Place): Text {
  return Text.of({ hole: RELATIVE.test(expression) ? `${expression} of ${block.address}` : expression });
}

function unset(block: Block, name: string): Text {
  return Text.of({ hole: `${block.address}.${namesOf(block.type, name)[0]}` });
}
