import { type Stack, Token, Validations } from 'aws-cdk-lib';

/** What cdk-nag would have otherwise, and why it is as it is. */
const REASONS: readonly (readonly [finding: string, reason: string])[] = [
  [
    'AwsSolutions::AwsSolutions-IAM5[Action::kms:GenerateDataKey*]',
    'DynamoDB and SQS need GenerateDataKey and GenerateDataKeyWithoutPlaintext on the one customer key, on behalf of the caller.',
  ],
  [
    'AwsSolutions::AwsSolutions-IAM5[Action::kms:ReEncrypt*]',
    'DynamoDB needs ReEncryptFrom and ReEncryptTo on the one customer key, on behalf of the caller.',
  ],
  [
    'AwsSolutions::AwsSolutions-IAM5[Resource::<MailInRawMail25949D21.Arn>/rejected/*]',
    'Object keys are named by SES; the function reads what is below its own prefix and nothing else.',
  ],
  [
    'AwsSolutions::AwsSolutions-IAM5[Resource::<MailInRawMail25949D21.Arn>/reply/*]',
    'Object keys are named by SES; the function reads what is below its own prefix and nothing else.',
  ],
  [
    'AwsSolutions::AwsSolutions-S1',
    'Raw mail is written by SES and read by two functions, whose calls CloudTrail can record; access logs would be a second copy of who wrote when.',
  ],
  ['Serverless::Serverless-SQSRedrivePolicy', 'These queues are dead letters themselves.'],
  [
    'Serverless::Serverless-LambdaDLQ',
    'Only send and sweep are called asynchronously, by Scheduler, and both have dead letters; the others are called by queues, which have theirs, and by the function URL, whose caller is told.',
  ],
  [
    'Serverless::Serverless-LambdaAsyncFailureDestination',
    'Dead letters hold the event, which is ids; a destination would add what the function answered.',
  ],
  [
    'Serverless::Serverless-SNSRedrivePolicy',
    'The operator’s mail address: SNS has no dead letters for mail, and the alarm itself stays to be seen.',
  ],
  [
    'Serverless::Serverless-LambdaEventSourceMappingDestination',
    'The queues have dead letters, which keep the whole message; a destination of the mapping would keep its id.',
  ],
  [
    'Serverless::Serverless-LambdaTracing',
    'Logs carry ids and outcomes of every step, and traces would cost more than the functions; X-Ray is off by default.',
  ],
];

/** Acknowledges findings with their reasons; whatever is not here fails the synth. */
export const acknowledge = (stack: Stack): void => {
  const validations = Validations.of(stack);
  for (const [id, reason] of REASONS) validations.acknowledge({ id, reason });
  // As the pack writes it: a real deployment knows its account, a synth without credentials does not.
  const account = Token.isUnresolved(stack.account) ? '<AWS::AccountId>' : stack.account;
  const here = (service: string, rest: string): string =>
    `AwsSolutions::AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:${service}:${stack.region}:${account}:${rest}]`;
  validations.acknowledge({
    id: here('scheduler', `schedule/${stack.stackName}-people/*`),
    reason:
      'Alarms are named by person and count; the functions set and cancel those of their own group only.',
  });
  validations.acknowledge({
    id: here('ses', 'identity/*'),
    reason:
      'In the sandbox SES asks for the recipient’s identity too; a condition allows this deployment’s one sender only.',
  });
};
