/** The CDK app: `npm run synth` and `cdk deploy` start here. */
import { fileURLToPath } from 'node:url';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { bundleFunctions } from '../lib/bundle.ts';
import { functionCode } from '../lib/function-code.ts';
import { RoundTwoStack } from '../lib/round-two-stack.ts';
import { settingsFrom } from '../lib/settings.ts';

const app = new App();
const settings = settingsFrom((name) => app.node.tryGetContext(name));
const code = functionCode(bundleFunctions(fileURLToPath(new URL('..', import.meta.url))));

new RoundTwoStack(app, 'RoundTwo', {
  settings,
  code,
  description: 'Round Two: forward a job rejection; stay in the running for round two.',
  env: { account: process.env.CDK_DEFAULT_ACCOUNT, region: process.env.CDK_DEFAULT_REGION },
});
Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
