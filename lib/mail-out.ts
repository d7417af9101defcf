import { Arn, ArnFormat, Stack } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  CfnConfigurationSet,
  CfnConfigurationSetEventDestination,
  CfnEmailIdentity,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { Handler } from './handler.ts';
import { WORKER_TIMEOUT } from './mail-in.ts';
import { dnsRecords } from './records.ts';
import type { StackSettings } from './settings.ts';
import { TopicToQueue } from './topic-to-queue.ts';

const EVENTS = ['SEND', 'DELIVERY', 'BOUNCE', 'COMPLAINT', 'REJECT', 'DELIVERY_DELAY', 'RENDERING_FAILURE'];

/** Mail that SES sends: the domain's identity, and what becomes of every mail. */
export class MailOut extends Construct {
  readonly configurationSetName: string;
  readonly events: TopicToQueue;
  private readonly identitiesArn: string;
  private readonly sender: string;
  private readonly configurationSetArn: string;

  constructor(
    scope: Construct,
    id: string,
    { key, settings }: { key: IKey; settings: Pick<StackSettings, 'domain' | 'hostedZone'> },
  ) {
    super(scope, id);
    const stack = Stack.of(this);
    const { domain, hostedZone } = settings;
    this.sender = `rejected@${domain}`;
    const arn = (resource: string, resourceName: string): string =>
      Arn.format({ service: 'ses', resource, resourceName, arnFormat: ArnFormat.SLASH_RESOURCE_NAME }, stack);
    this.configurationSetName = `${stack.stackName}-out`;
    this.configurationSetArn = arn('configuration-set', this.configurationSetName);
    this.identitiesArn = arn('identity', '*');
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
    const dkim = [
      [identity.attrDkimDnsTokenName1, identity.attrDkimDnsTokenValue1],
      [identity.attrDkimDnsTokenName2, identity.attrDkimDnsTokenValue2],
      [identity.attrDkimDnsTokenName3, identity.attrDkimDnsTokenValue3],
    ] as const;
    dnsRecords(stack, hostedZone, [
      { id: 'Mx', name: domain, type: 'MX', value: `10 inbound-smtp.${stack.region}.amazonaws.com` },
      {
        id: 'MailFromMx',
        name: mailFrom,
        type: 'MX',
        value: `10 feedback-smtp.${stack.region}.amazonses.com`,
      },
      { id: 'MailFromSpf', name: mailFrom, type: 'TXT', value: '"v=spf1 include:amazonses.com -all"' },
      { id: 'Dmarc', name: `_dmarc.${domain}`, type: 'TXT', value: '"v=DMARC1; p=reject"' },
      ...dkim.map(([name, value], index) => ({
        id: `Dkim${index + 1}`,
        name,
        type: 'CNAME' as const,
        value,
      })),
    ]);
  }

  /**
   * Lets a function send, with this configuration set and from this deployment's one sender only. In the sandbox SES
   * asks for the recipient's identity as well, which is another resource; the condition on From holds for all.
   */
  grantSend(handler: Handler): void {
    handler.allow(['ses:SendRawEmail'], [this.identitiesArn, this.configurationSetArn], {
      StringEquals: { 'ses:FromAddress': this.sender },
    });
  }
}
