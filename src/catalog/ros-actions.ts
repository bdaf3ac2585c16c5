import { ActionFact, actionsOn } from './action-fact';
import { fact } from './sources';

/**
 * Actions of Resource Orchestration Service (ROS) that Terraform needs for a stack.
 *
 * In languages other than TypeScript the actions that begin with Get are to be written as strings: there, jsii keeps such names for getters.
 */
export class RosAction {
  /** Create a stack, and what its template says with the permissions of whoever calls. On stacks. */
  public static readonly CREATE_STACK = 'ros:CreateStack';
  /** Change a stack, and what its template says. On stacks. */
  public static readonly UPDATE_STACK = 'ros:UpdateStack';
  /** Delete a stack, and what its template made. On stacks. */
  public static readonly DELETE_STACK = 'ros:DeleteStack';
  /**
   * Read a stack. On stacks.
   * @jsii ignore
   */
  public static readonly GET_STACK = 'ros:GetStack';
  /**
   * Read what may be changed in a stack. On stacks.
   * @jsii ignore
   */
  public static readonly GET_STACK_POLICY = 'ros:GetStackPolicy';
  /**
   * Read the template of a stack. On `*`.
   * @jsii ignore
   */
  public static readonly GET_TEMPLATE = 'ros:GetTemplate';
  /** List the tags of a stack. On `*`. */
  public static readonly LIST_TAG_RESOURCES = 'ros:ListTagResources';

  private constructor() {}
}

export const ROS_ACTIONS: readonly ActionFact[] = [
  ...actionsOn('stack', fact('high', 'ROS_RAM'), [
    RosAction.CREATE_STACK, RosAction.UPDATE_STACK, RosAction.DELETE_STACK, RosAction.GET_STACK, RosAction.GET_STACK_POLICY,
  ]),
  ...actionsOn('any', fact('low', 'ROS_RAM'), [RosAction.GET_TEMPLATE, RosAction.LIST_TAG_RESOURCES], {
    note: 'which resource it takes was not read: only `*` is sure to match',
  }),
];
