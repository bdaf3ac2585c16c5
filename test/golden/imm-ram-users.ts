/** "IMM: Grant permissions to a RAM user": custom policies on projects and datasets. */
import { ask, Golden } from './golden';
import type { Here } from './here';
import { Grant, ImmAction, ImmProject } from '../../src';

const PAGE = 'imm-ram-users';
const FIGURES = [ImmAction.CREATE_FIGURE_CLUSTERING_TASK, ImmAction.CREATE_FIGURE_CLUSTERS_MERGING_TASK];
const project = (path: string, region = 'cn-shanghai') => `acs:imm:${region}:{account}:project/${path}`;

function projectNamed({ stack }: Here, name: string) {
  return ImmProject.fromProjectName(stack, name, name);
}

export const IMM_RAM_USERS: readonly Golden[] = [
  {
    published: `${PAGE}/full-access`,
    ours: ({ user }) => Grant.statement(user, { actions: ['imm:*'], resources: ['*'] }),
    asks: [
      ask('imm:ListProjects', '*', 'allow'),
      ask('imm:DeleteProject', project('media'), 'allow'),
      ask('oss:ListBuckets', '*', 'implicit-deny'),
    ],
  },
  {
    published: `${PAGE}/wildcards`,
    ours: ({ user }) => Grant.statement(user, { actions: ['imm:List*', 'imm:Get*'], resources: ['acs:imm:*:1509101234567890:project/imm-test-doc*'] }),
    asks: [
      ask('imm:GetProject', project('imm-test-doc-1', 'cn-beijing'), 'allow'),
      ask('imm:ListTasks', project('imm-test-doc'), 'allow'),
      ask('imm:GetDataset', project('imm-test-doc-1/dataset/a'), 'allow'),
      ask('imm:GetProject', project('imm-test-photos'), 'implicit-deny'),
      ask('imm:DeleteProject', project('imm-test-doc'), 'implicit-deny'),
      ask('imm:ListProjects', '*', 'implicit-deny'),
    ],
  },
  {
    published: `${PAGE}/projects`,
    ours: (here) => {
      Grant.statement(here.user, { actions: [ImmAction.LIST_PROJECTS], resources: ['*'] });
      Grant.statement(here.user, { actions: [ImmAction.CREATE_OFFICE_CONVERSION_TASK], resources: [projectNamed(here, 'imm-test-doc-proj').resourceName] });
      Grant.statement(here.user, { actions: FIGURES, resources: [projectNamed(here, 'imm-test-media-proj').resourceName] });
    },
    asks: [
      ask('imm:ListProjects', '*', 'allow'),
      ask('imm:CreateOfficeConversionTask', project('imm-test-doc-proj'), 'allow'),
      ask('imm:CreateOfficeConversionTask', project('imm-test-media-proj'), 'implicit-deny'),
      ask('imm:CreateOfficeConversionTask', project('imm-test-doc-proj', 'cn-beijing'), 'implicit-deny'),
      ask('imm:CreateFigureClusteringTask', project('imm-test-media-proj'), 'allow'),
      ask('imm:CreateFigureClustersMergingTask', project('imm-test-media-proj'), 'allow'),
      ask('imm:CreateFigureClusteringTask', project('imm-test-doc-proj'), 'implicit-deny'),
    ],
  },
  {
    published: `${PAGE}/datasets`,
    ours: (here) => {
      Grant.statement(here.user, { actions: [ImmAction.LIST_DATASETS], resources: ['*'] });
      Grant.statement(here.user, { actions: [ImmAction.INDEX_FILE_META], resources: [`${projectNamed(here, 'imm-test-doc-proj').resourceName}/dataset/dataset1`] });
      Grant.statement(here.user, { actions: FIGURES, resources: [`${projectNamed(here, 'imm-test-media-proj').resourceName}/dataset/dataset1`] });
    },
    asks: [
      ask('imm:ListDatasets', project('imm-test-doc-proj'), 'allow'),
      ask('imm:IndexFileMeta', project('imm-test-doc-proj/dataset/dataset1'), 'allow'),
      ask('imm:IndexFileMeta', project('imm-test-doc-proj/dataset/dataset2'), 'implicit-deny'),
      ask('imm:IndexFileMeta', project('imm-test-doc-proj'), 'implicit-deny'),
      ask('imm:CreateFigureClusteringTask', project('imm-test-media-proj/dataset/dataset1'), 'allow'),
      ask('imm:CreateFigureClustersMergingTask', project('imm-test-media-proj/dataset/dataset1'), 'allow'),
      ask('imm:CreateFigureClusteringTask', project('imm-test-media-proj'), 'implicit-deny'),
    ],
  },
];
