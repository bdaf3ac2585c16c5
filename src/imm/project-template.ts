/**
 * The ROS template that makes a project of the current generation: Terraform's own resource still makes one of the old
 * generation, which OSS cannot process objects with.
 *
 * A constant, because the provider sends a change of the template only together with another change: everything that
 * varies is a parameter. None has a default, which would come back from ROS as a difference in every plan.
 */
export const PROJECT_TEMPLATE = JSON.stringify({
  ROSTemplateFormatVersion: '2015-09-01',
  Parameters: {
    ProjectName: { Type: 'String' },
    ServiceRole: { Type: 'String' },
  },
  Resources: {
    Project: {
      Type: 'ALIYUN::IMM::Project2',
      Properties: { ProjectName: { Ref: 'ProjectName' }, ServiceRole: { Ref: 'ServiceRole' } },
    },
  },
});
