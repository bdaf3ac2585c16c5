import { checkName, NAMES } from '../../catalog';
import { fillHoles, Piece, Text } from '../../policy';
import { isUnknownText } from '../access-set';
import { Configuration, FoundDocument } from './inventory';
import { InventoryError } from './inventory-error';
import { Notices } from './notice';

/**
 * Stands for the account of every configuration that states none: a stack seldom knows its own. The same in every access
 * set, so that two of them can be compared; reports show it as "this account".
 */
export const STAND_IN_ACCOUNT = '0000000000000000';

export function isStandIn(accountId: string): boolean {
  return accountId === STAND_IN_ACCOUNT;
}

/** Accounts that the stacks do not state and the user does. */
export interface GivenAccounts {
  /** Of every configuration that states none and is not in `accountIds`; `STAND_IN_ACCOUNT` by default. */
  readonly accountId?: string;
  /** Of configurations, by their alias. */
  readonly accountIds?: ReadonlyMap<string, string>;
}

/** Which account a configuration of the provider works in. */
export class Accounts {
  private readonly configurations: ReadonlyMap<string, Configuration>;

  constructor(configurations: readonly Configuration[], private readonly given: GivenAccounts) {
    this.configurations = new Map(configurations.map((configuration) => [configuration.id, configuration]));
    const { accountId, accountIds = new Map<string, string>() } = given;
    for (const id of [...(accountId === undefined ? [] : [accountId]), ...accountIds.values()]) {
      refuseOtherThanAccountId(id);
    }
    for (const [alias, id] of accountIds) {
      this.refuseContradiction(alias, id);
    }
  }

  /** What the configuration states, or the user for it. */
  stated(configuration: string): string | undefined {
    const { accountId, alias } = this.configurations.get(configuration) ?? {};
    return accountId ?? (alias === undefined ? undefined : this.given.accountIds?.get(alias));
  }

  /** Of configurations that state none. */
  get default(): string {
    return this.given.accountId ?? STAND_IN_ACCOUNT;
  }

  of(configuration: string): string {
    return this.stated(configuration) ?? this.default;
  }

  nameOf(configuration: string): string {
    return this.configurations.get(configuration)?.name ?? configuration;
  }

  /** With the accounts themselves where the text refers to the account of a configuration. */
  fill(text: Text): Text {
    return text.fillHoles(this.piece);
  }

  fillDocument({ text, origin }: FoundDocument): FoundDocument {
    return { text: isUnknownText(text) ? text : { ...text, statements: text.statements.map((one) => fillHoles(one, this.piece)) }, origin };
  }

  /** Says which of the configurations that are used have no account. Those of one name count as one: stacks of an app mostly name theirs alike. */
  remark(used: ReadonlySet<string>, notices: Notices): void {
    const without = [...this.configurations.values()].filter(({ id }) => used.has(id) && this.stated(id) === undefined);
    const names = [...new Set(without.map(({ name }) => `\`${name}\``))];
    if (names.length > 1 && this.given.accountId === undefined) {
      notices.add('warning', 'ACCOUNTS_NOT_STATED', {}, `${names.join(', ')} state no account, and count as one`,
        'set `account_id` in these configurations of the provider, or give the account of each alias');
    }
  }

  private readonly piece = (hole: string): Piece => (this.configurations.has(hole) ? this.of(hole) : { hole });

  private refuseContradiction(alias: string, id: string): void {
    const named = [...this.configurations.values()].filter((configuration) => configuration.alias === alias);
    if (named.length === 0) {
      const aliases = [...new Set([...this.configurations.values()].flatMap((one) => (one.alias === undefined ? [] : [`\`${one.alias}\``])))];
      throw new InventoryError(`\`${alias}\` is the alias of no configuration of the provider; ${aliases.length === 0 ? 'none has an alias' : `there are ${aliases.join(', ')}`}`);
    }
    const other = named.find(({ accountId }) => accountId !== undefined && accountId !== id)?.accountId;
    if (other !== undefined) {
      throw new InventoryError(`\`${alias}\` states account ${other}, and \`${id}\` was given for it; leave out what was given`);
    }
  }
}

function refuseOtherThanAccountId(id: string): void {
  const problem = checkName(NAMES.ACCOUNT_ID, id);
  if (problem !== undefined) {
    throw new InventoryError(problem);
  }
}
