import { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { NAMES } from '../catalog';
import { checkedOptionalName, providerSettings, stringOf, textOf } from '../framework';
import { resourceName, Text } from '../policy';
import { Grant, IGrantable, IPolicyResource } from '../ram';
import { checkedRegion } from './checked-region';
import { datasetOf, grantOnProjects } from './grant-on-projects';
import { ImmGrantOptions } from './imm-grant-options';
import { checkedPattern } from './project-forms';

export interface ImmProjectsProps {
  /** A pattern of names: `imm-test-doc*`. */
  readonly projectNames: string;
  /**
   * Their region; `*` for all of them.
   * @default - the region of the provider; else all
   */
  readonly region?: string;
  /**
   * Their account, 16 digits.
   * @default - the `account_id` that the provider is configured with; else any account, which an identity has only one of
   */
  readonly accountId?: string;
  /** @default - the default provider of the stack */
  readonly provider?: TerraformProvider;
}

/** All projects of a pattern of names, those to come included, as a place for grants. It makes no resource. */
export class ImmProjects extends Construct implements IPolicyResource {
  public readonly resourceName: string;
  /** Whose they are, where that is known. */
  public readonly accountId?: string;

  public constructor(scope: Construct, id: string, props: ImmProjectsProps) {
    super(scope, id);
    const here = providerSettings(this, props.provider);
    this.accountId = checkedOptionalName(this, 'accountId', props.accountId, NAMES.ACCOUNT_ID) ?? here.accountId;
    const region = props.region === '*' ? '*' : checkedRegion(this, props.region ?? here.region) ?? '*';
    this.resourceName = stringOf(resourceName({
      service: Text.of('imm'),
      region: textOf(region),
      account: textOf(this.accountId ?? '*'),
      relativeId: Text.of('project/', textOf(checkedPattern(this, 'projectNames', props.projectNames, NAMES.IMM_PROJECT))),
    }));
  }

  /** Datasets of the projects, by their name or a pattern of names, as policies name them. */
  public dataset(datasetName: string): IPolicyResource {
    return datasetOf(this, datasetName);
  }

  /** Allows an identity actions of IMM on the projects, as `grant` of a project does. */
  public grant(grantable: IGrantable, actions: string[], options: ImmGrantOptions = {}): Grant {
    return grantOnProjects(this, grantable, actions, options);
  }
}
