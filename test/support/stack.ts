import { readFileSync } from 'node:fs';
import { App, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { RoundTwoStack } from '../../lib/round-two-stack.ts';
import { settingsFrom } from '../../lib/settings.ts';

/** The stack as CloudFormation would get it, and its values as they would be. */

export const REGION = 'eu-west-1';
export const ACCOUNT = '111111111111';

export interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
  DeletionPolicy?: string;
  DependsOn?: string[];
}

export interface Synthesized {
  resources: Record<string, Resource>;
  outputs: Record<string, unknown>;
  /** All of a type, by logical id. */
  all(type: string): [id: string, resource: Resource][];
  /** The only one of its type. */
  only(type: string): Resource;
  /** A value with what CloudFormation would put in: names are logical ids, in lower case. */
  resolved(value: unknown): unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** ARNs by type; a physical name is the logical id in lower case. */
const ARNS: Record<string, (name: string) => string> = {
  'AWS::DynamoDB::Table': (name) => `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${name}`,
  'AWS::S3::Bucket': (name) => `arn:aws:s3:::${name}`,
  'AWS::SQS::Queue': (name) => `arn:aws:sqs:${REGION}:${ACCOUNT}:${name}`,
  'AWS::SNS::Topic': (name) => `arn:aws:sns:${REGION}:${ACCOUNT}:${name}`,
  'AWS::KMS::Key': (name) => `arn:aws:kms:${REGION}:${ACCOUNT}:key/${name}`,
  'AWS::IAM::Role': (name) => `arn:aws:iam::${ACCOUNT}:role/${name}`,
  'AWS::Lambda::Function': (name) => `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`,
  'AWS::Logs::LogGroup': (name) => `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:${name}:*`,
};
const PSEUDO: Record<string, string> = {
  'AWS::AccountId': ACCOUNT,
  'AWS::Region': REGION,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
};

const resolver = (resources: Record<string, Resource>) => {
  const nameOf = (id: string): string => {
    const named = resources[id]?.Properties.FunctionName;
    return typeof named === 'string' ? named : id.toLowerCase();
  };
  const ref = (id: string): string =>
    PSEUDO[id] ??
    (resources[id]?.Type === 'AWS::SNS::Topic' ? ARNS['AWS::SNS::Topic']?.(nameOf(id)) : undefined) ??
    nameOf(id);
  const resolved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolved);
    if (!isObject(value)) return value;
    if (typeof value.Ref === 'string') return ref(value.Ref);
    const { 'Fn::GetAtt': attribute, 'Fn::Join': join } = value;
    if (Array.isArray(attribute)) {
      const [id, name] = attribute.map(String);
      const arn = ARNS[resources[id ?? '']?.Type ?? ''];
      return name === 'Arn' && arn ? arn(nameOf(id ?? '')) : `https://${id}.${name}.example/`;
    }
    if (Array.isArray(join)) {
      const parts = Array.isArray(join[1]) ? join[1] : [];
      return parts.map(resolved).join(String(join[0]));
    }
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resolved(one)]));
  };
  return resolved;
};

/**
 * Synthesizes the stack with the settings of a deployment.
 * @param judged whether AWS's template rules and the rule packs look at it: they throw for whatever nobody acknowledged, and take a second each
 */
export const synthesize = (context: Record<string, string> = {}, judged = false): Synthesized => {
  const { context: house } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'));
  // A test's own App does not read cdk.json.
  const app = new App({
    context: { ...house, '@aws-cdk/core:validateAgainstDefaultRules': judged },
    analyticsReporting: false,
  });
  const inline = Code.fromInline('exports.handler = () => {};');
  const stack = new RoundTwoStack(app, 'RoundTwo', {
    settings: settingsFrom((name) => ({ owners: 'robin@home.example', ...context })[name]),
    code: {
      ingest: inline,
      reply: inline,
      send: inline,
      feedback: inline,
      unsubscribe: inline,
      sweep: inline,
    },
    env: { account: ACCOUNT, region: REGION },
  });
  if (judged) Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  const { Resources: resources, Outputs: outputs } = Template.fromStack(stack).toJSON();
  const all = (type: string): [string, Resource][] =>
    Object.entries<Resource>(resources).filter(([, { Type }]) => Type === type);
  return {
    resources,
    outputs,
    all,
    only: (type) => {
      const [found, ...more] = all(type);
      if (!found || more.length > 0) throw new Error(`There are ${more.length + (found ? 1 : 0)} ${type}`);
      return found[1];
    },
    resolved: resolver(resources),
  };
};
