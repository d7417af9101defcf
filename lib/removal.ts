import { CfnResource, RemovalPolicy, type Stack } from 'aws-cdk-lib';
import { CfnTable } from 'aws-cdk-lib/aws-dynamodb';

/**
 * Makes what is otherwise kept for safety go with the stack: table, mail, dead letters and key. `destroy` deploys this
 * once before it deletes.
 */
export const removeWithStack = (stack: Stack): void => {
  for (const construct of stack.node.findAll()) {
    if (!(construct instanceof CfnResource)) continue;
    construct.applyRemovalPolicy(RemovalPolicy.DESTROY);
    if (construct instanceof CfnTable) construct.deletionProtectionEnabled = false;
  }
};
