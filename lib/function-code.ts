import { Code } from 'aws-cdk-lib/aws-lambda';
import type { Bundles, FunctionName } from './bundle.ts';

/** Where each function's code is. */
export type FunctionCode = Record<FunctionName, Code>;

/** The bundles as CDK deploys them. */
export const functionCode = ({ folder }: Bundles): FunctionCode => ({
  ingest: Code.fromAsset(folder('ingest')),
  reply: Code.fromAsset(folder('reply')),
  send: Code.fromAsset(folder('send')),
  feedback: Code.fromAsset(folder('feedback')),
  unsubscribe: Code.fromAsset(folder('unsubscribe')),
  sweep: Code.fromAsset(folder('sweep')),
});
