import { Arn, ArnFormat, CfnOutput, Stack } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  CfnConfigurationSet,
  CfnConfigurationSetEventDestination,
  CfnEmailIdentity,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { Handler } from './handler.ts';
import { WORKER_TIMEOUT } from './mail-in.ts';
import { TopicToQueue } from './topic-to-queue.ts';

const EVENTS = ['SEND', 'DELIVERY', 'BOUNCE', 'COMPLAINT', 'REJECT', 'DELIVERY_DELAY', 'RENDERING_FAILURE'];

/** Mail that SES sends: the domain's identity, and what becomes of every mail. */
export class MailOut extends Construct {
  readonly configurationSetName: string;
  readonly events: TopicToQueue;
  private readonly identityArn: string;
  private readonly configurationSetArn: string;

  constructor(scope: Construct, id: string, { key, domain }: { key: IKey; domain: string }) {
    super(scope, id);
    const stack = Stack.of(this);
    const arn = (resource: string, resourceName: string): string =>
      Arn.format({ service: 'ses', resource, resourceName, arnFormat: ArnFormat.SLASH_RESOURCE_NAME }, stack);
    this.configurationSetName = `${stack.stackName}-out`;
    this.configurationSetArn = arn('configuration-set', this.configurationSetName);
    this.identityArn = arn('identity', domain);
    const set = new CfnConfigurationSet(this, 'ConfigurationSet', {
      name: this.configurationSetName,
      deliveryOptions: { tlsPolicy: 'REQUIRE' },
      reputationOptions: { reputationMetricsEnabled: true },
      sendingOptions: { sendingEnabled: true },
      suppressionOptions: { suppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    });
    this.events = new TopicToQueue(this, 'Events', {
      key,
      worker: WORKER_TIMEOUT,
      publisher: this.configurationSetArn,
    });
    const destination = new CfnConfigurationSetEventDestination(this, 'EventDestination', {
      configurationSetName: this.configurationSetName,
      eventDestination: {
        name: 'feedback',
        enabled: true,
        matchingEventTypes: EVENTS,
        snsDestination: { topicArn: this.events.topic.topicArn },
      },
    });
    destination.node.addDependency(set, this.events.topic);
    const mailFrom = `bounce.${domain}`;
    const identity = new CfnEmailIdentity(this, 'Identity', {
      emailIdentity: domain,
      configurationSetAttributes: { configurationSetName: this.configurationSetName },
      dkimSigningAttributes: { nextSigningKeyLength: 'RSA_2048_BIT' },
      // Bounces come back by events, not by mail.
      feedbackAttributes: { emailForwardingEnabled: false },
      mailFromAttributes: { mailFromDomain: mailFrom, behaviorOnMxFailure: 'USE_DEFAULT_VALUE' },
    });
    identity.addResourceDependency(set);
    const record = (name: string, value: string): void => {
      new CfnOutput(this, name, { value });
    };
    record('MxRecord', `${domain} MX 10 inbound-smtp.${stack.region}.amazonaws.com`);
    record('MailFromMxRecord', `${mailFrom} MX 10 feedback-smtp.${stack.region}.amazonses.com`);
    record('MailFromSpfRecord', `${mailFrom} TXT "v=spf1 include:amazonses.com -all"`);
    record('DmarcRecord', `_dmarc.${domain} TXT "v=DMARC1; p=reject"`);
    record('DkimRecord1', `${identity.attrDkimDnsTokenName1} CNAME ${identity.attrDkimDnsTokenValue1}`);
    record('DkimRecord2', `${identity.attrDkimDnsTokenName2} CNAME ${identity.attrDkimDnsTokenValue2}`);
    record('DkimRecord3', `${identity.attrDkimDnsTokenName3} CNAME ${identity.attrDkimDnsTokenValue3}`);
  }

  /** Lets a function send, from this domain and with this configuration set only. */
  grantSend(handler: Handler): void {
    handler.allow(['ses:SendRawEmail'], [this.identityArn, this.configurationSetArn]);
  }
}
