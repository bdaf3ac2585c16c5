import { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { NAMES, ProjectPlace } from '../catalog';
import { checkedName, checkedOptionalName, providerSettings, stringOf, textOf } from '../framework';
import { IOssBucket } from '../oss';
import { resourceName, Text } from '../policy';
import { Grant, IGrantable, IPolicyResource, IRamRole } from '../ram';
import { checkedRegion } from './checked-region';
import { GENERATIONS } from './generation-facts';
import { grantDeploy } from './grant-deploy';
import { datasetOf, grantOnProjects } from './grant-on-projects';
import { grantProcess } from './grant-process';
import { ImmBucketAttachment, ImmBucketAttachmentOptions } from './imm-bucket-attachment';
import { ImmGeneration, requireCurrent } from './imm-generation';
import { ImmGrantOptions } from './imm-grant-options';
import { ProcessGrantProps } from './process-grant-props';
import { IImmProject } from './project';

interface ProjectOptions {
  readonly generation?: ImmGeneration;
  readonly region?: string;
  readonly accountId?: string;
  readonly provider?: TerraformProvider;
}

/**
 * What projects have in common, whether this app made them or not.
 * @internal
 */
export abstract class ProjectBase extends Construct implements IImmProject {
  public abstract readonly serviceRole?: IRamRole;
  public readonly projectName: string;
  public readonly generation: ImmGeneration;
  public readonly region?: string;
  public readonly accountId?: string;

  protected constructor(scope: Construct, id: string, projectName: string, options: ProjectOptions) {
    super(scope, id);
    const here = providerSettings(this, options.provider);
    this.generation = options.generation ?? ImmGeneration.CURRENT;
    this.projectName = checkedName(this, 'projectName', projectName, GENERATIONS[this.generation].nameRule);
    this.accountId = checkedOptionalName(this, 'accountId', options.accountId, NAMES.ACCOUNT_ID) ?? here.accountId;
    this.region = checkedRegion(this, options.region ?? here.region);
  }

  public get resourceName(): string {
    const { region, accountId, name } = this.place();
    return stringOf(resourceName({ service: Text.of('imm'), region, account: accountId, relativeId: Text.of(GENERATIONS[this.generation].relativeId, name) }));
  }

  public dataset(datasetName: string): IPolicyResource {
    requireCurrent(this, 'dataset', 'its API has no datasets');
    return datasetOf(this, datasetName);
  }

  public grant(grantable: IGrantable, actions: string[], options: ImmGrantOptions = {}): Grant {
    requireCurrent(this, 'grant', 'the actions of its API work on no project; name them in a `Grant.statement` on `*`');
    return grantOnProjects(this, grantable, actions, options);
  }

  public grantProcess(grantable: IGrantable, props: ProcessGrantProps): Grant {
    requireCurrent(this, 'grantProcess', 'OSS processes objects with projects of the current one alone');
    return grantProcess(this, this.place(), grantable, props);
  }

  public grantDeploy(grantable: IGrantable): Grant {
    return grantDeploy(this, GENERATIONS[this.generation].deployment(this.place()), grantable);
  }

  public attach(bucket: IOssBucket, options: ImmBucketAttachmentOptions = {}): ImmBucketAttachment {
    return ImmBucketAttachment._of(this, bucket, options);
  }

  private place(): ProjectPlace {
    return { region: textOf(this.region ?? '*'), accountId: textOf(this.accountId ?? '*'), name: textOf(this.projectName) };
  }
}
