import { Accounts } from './accounts';
import { foldedName, symbolOf } from './found-names';
import { FoundAttachment, FoundDocument, FoundPolicy } from './inventory';
import { Notices } from './notice';
import { oneDocument } from './one-document';
import { systemPolicy } from '../../catalog';
import { ACCESS_FILE_SPELLING, Document, grouped, parseDocument, Text } from '../../policy';
import { Origin } from '../origin';

/** What the policies say that attachments name. */
export class FoundPolicies {
  private readonly custom: ReadonlyMap<string, FoundDocument>;

  constructor(
    policies: readonly FoundPolicy[],
    private readonly systemPolicies: ReadonlyMap<string, Document>,
    private readonly accounts: Accounts,
    private readonly notices: Notices,
  ) {
    const byKey = grouped(policies, ({ name, configuration }) => this.keyOf(name, configuration));
    this.custom = new Map([...byKey].map(([key, found]) =>
      [key, oneDocument('policy', accounts.fill(found[0].name).toString(), found.map(({ document }) => accounts.fillDocument(document)), notices)]));
  }

  /** The document of an attached policy, as far as it is known. */
  attachedBy({ policyType, policyName, configuration, origin }: FoundAttachment): FoundDocument {
    const name = this.accounts.fill(policyName);
    if (policyType.literal === 'System') {
      return { text: this.systemText(name, origin) ?? { unknown: `system-policy:${symbolOf(name)}` }, origin };
    }
    const found = this.custom.get(this.keyOf(policyName, configuration));
    if (found === undefined) {
      this.notices.add('warning', 'POLICY_NOT_IN_STACKS', origin, `\`${name}\` is a policy of none of these stacks, so what it allows is not known`,
        'read the stack that has it too');
    }
    return found ?? { text: { unknown: `policy:${symbolOf(name)}` }, origin };
  }

  private systemText({ literal = '' }: Text, origin: Origin): Document | undefined {
    const { document, version } = systemPolicy(literal) ?? {};
    const given = this.systemPolicies.get(literal);
    if (given !== undefined || document === undefined) {
      return given;
    }
    this.notices.add('hint', 'SYSTEM_POLICY_OF_CATALOG', origin, `\`${literal}\` counts with the text that was published as ${version}`,
      'give the text of today, where it is another one');
    return parseDocument('identity', document, ACCESS_FILE_SPELLING).document;
  }

  private keyOf(name: Text, configuration: string): string {
    return `${this.accounts.of(configuration)} ${foldedName(this.accounts.fill(name))}`;
  }
}
