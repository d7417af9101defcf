import { type Stack, Validations } from 'aws-cdk-lib';

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
  ['AwsSolutions::AwsSolutions-SQS3', 'These queues are dead letters themselves.'],
  ['Serverless::Serverless-SQSRedrivePolicy', 'These queues are dead letters themselves.'],
  [
    'Serverless::Serverless-LambdaDLQ',
    'Nothing calls a function asynchronously but the hourly rule and Scheduler, and both have dead letters of their own.',
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
  validations.acknowledge({
    id: `AwsSolutions::AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:scheduler:${stack.region}:<AWS::AccountId>:schedule/${stack.stackName}-people/*]`,
    reason:
      'Alarms are named by person and count; the functions set and cancel those of their own group only.',
  });
};
