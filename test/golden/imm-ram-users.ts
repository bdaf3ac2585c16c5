/** "IMM: Grant permissions to a RAM user": custom policies on projects and datasets. */
import { ask, Golden } from './golden';
import type { Here } from './here';
import { Grant, ImmAction, ImmProject, ImmProjects } from '../../src';

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
    ours: ({ stack, user }) => new ImmProjects(stack, 'Documents', { projectNames: 'imm-test-doc*', region: '*' }).grant(user, ['imm:List*', 'imm:Get*']),
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
      projectNamed(here, 'imm-test-doc-proj').grant(here.user, [ImmAction.LIST_PROJECTS, ImmAction.CREATE_OFFICE_CONVERSION_TASK]);
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
      projectNamed(here, 'imm-test-doc-proj').grant(here.user, [ImmAction.INDEX_FILE_META], { datasets: ['dataset1'] });
      projectNamed(here, 'imm-test-media-proj').grant(here.user, FIGURES, { datasets: ['dataset1'] });
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
