import type { Dns, Outside } from '../../bin/aws/outside.ts';
import { type Answer, type Asked, serve } from '../../local/loopback.ts';

/**
 * An AWS account as its APIs show it: answers in the form in which AWS writes them on the wire, to the real clients. What
 * the commands change is changed here, so that they can be run again.
 */
export interface AwsAccount {
  outside: Outside;
  /** What was printed. */
  said(): string;
  /** Every call that changes something, and every run of the CDK, in order. */
  changes: string[];
  state: State;
  stop(): Promise<void>;
}

export interface State {
  /** An error code that STS answers with; null where the credentials are good. */
  credentials: string | null;
  bootstrapped: boolean;
  stack: { status: string; outputs: Record<string, string> } | null;
  ruleSets: Record<string, string[]>;
  active: string | null;
  production: boolean;
  sendingEnabled: boolean;
  /** Verified or not, by name. */
  identities: Record<string, boolean>;
  suppressed: string[];
  zones: string[];
  alarms: { name: string; description: string }[];
  /** Keys with version ids. */
  objects: [key: string, version: string][];
  dns: Record<string, string[]>;
  /** How the next runs of the CDK end. */
  cdkCode: number;
  /** What DeleteStack leads to. */
  deleteFails: boolean;
}

const REQUEST = '<RequestId>c74a04e1-9f3c-4f7a-a6f0-000000000000</RequestId>';
const xml = (status: number, body: string): Answer => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body,
});
const json = (status: number, body: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});
const query = (action: string, namespace: string, result: string): Answer =>
  xml(
    200,
    `<${action}Response xmlns="${namespace}"><${action}Result>${result}</${action}Result><ResponseMetadata>${REQUEST}</ResponseMetadata></${action}Response>`,
  );
const refusal = (status: number, code: string, message: string): Answer =>
  xml(
    status,
    `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>${REQUEST}</ErrorResponse>`,
  );
const notFound = (message: string): Answer =>
  json(404, { message }, { 'x-amzn-errortype': 'NotFoundException' });

const REGION_OF_ANSWERS = 'eu-west-1';

/** The outputs that the stack has, as far as the commands read them. */
const outputsFor = (context: Record<string, string>): Record<string, string> => {
  const { domain = '' } = context;
  return {
    MxRecord: `${domain} MX 10 inbound-smtp.${REGION_OF_ANSWERS}.amazonaws.com`,
    MailFromMxRecord: `bounce.${domain} MX 10 feedback-smtp.${REGION_OF_ANSWERS}.amazonses.com`,
    MailFromSpfRecord: `bounce.${domain} TXT "v=spf1 include:amazonses.com -all"`,
    DmarcRecord: `_dmarc.${domain} TXT "v=DMARC1; p=reject"`,
    Dkim1Record: `a1._domainkey.${domain} CNAME a1.dkim.amazonses.com`,
    ReceiptRuleSet: context.ruleSet || 'RoundTwo-mail',
    RuleSetIsOurs: String(!context.ruleSet),
    PreviousRuleSet: context.previousRuleSet || 'none',
    HostedZone: context.hostedZone || 'none',
    TableName: context.table || 'RoundTwo-Table-1',
    TableIsRestored: String(Boolean(context.table)),
    BucketName: 'roundtwo-rawmail-1',
    KeyArn: 'arn:aws:kms:eu-west-1:111111111111:key/k1',
    Domain: domain,
    Owners: context.owners ?? '',
    Open: context.open ?? '',
    Zone: context.zone ?? '',
    Budget: context.budget ?? '',
  };
};

const formation = (state: State, form: URLSearchParams, changes: string[]): Answer => {
  const namespace = 'http://cloudformation.amazonaws.com/doc/2010-05-15/';
  const name = form.get('StackName') ?? '';
  const action = form.get('Action') ?? '';
  if (action === 'DeleteStack') {
    changes.push('DeleteStack');
    if (!state.deleteFails) state.stack = null;
    else if (state.stack) state.stack.status = 'DELETE_FAILED';
    return query(action, namespace, '');
  }
  const toolkit = state.bootstrapped ? { status: 'CREATE_COMPLETE', outputs: {} } : null;
  const stack: State['stack'] = name === 'CDKToolkit' ? toolkit : state.stack;
  if (!stack) return refusal(400, 'ValidationError', `Stack with id ${name} does not exist`);
  const outputs = Object.entries(stack.outputs)
    .map(
      ([key, value]) =>
        `<member><OutputKey>${key}</OutputKey><OutputValue>${value.replaceAll('"', '&quot;')}</OutputValue></member>`,
    )
    .join('');
  return query(
    action,
    namespace,
    `<Stacks><member><StackName>${name}</StackName><CreationTime>2026-11-20T10:00:00.000Z</CreationTime><StackStatus>${stack.status}</StackStatus><Outputs>${outputs}</Outputs></member></Stacks>`,
  );
};

const ses = (state: State, form: URLSearchParams, changes: string[]): Answer => {
  const namespace = 'http://ses.amazonaws.com/doc/2010-12-01/';
  const action = form.get('Action') ?? '';
  const name = form.get('RuleSetName');
  if (name !== null && !(name in state.ruleSets))
    return refusal(400, 'RuleSetDoesNotExist', `Rule set does not exist: ${name}`);
  if (action === 'SetActiveReceiptRuleSet') {
    changes.push(`SetActiveReceiptRuleSet ${name}`);
    state.active = name;
    return query(action, namespace, '');
  }
  const shown = action === 'DescribeActiveReceiptRuleSet' ? state.active : name;
  if (shown === null) return query(action, namespace, '');
  const rules = (state.ruleSets[shown] ?? [])
    .map(
      (rule) => `<member><Name>${rule}</Name><Enabled>true</Enabled><TlsPolicy>Require</TlsPolicy></member>`,
    )
    .join('');
  return query(
    action,
    namespace,
    `<Metadata><Name>${shown}</Name><CreatedTimestamp>2026-11-20T10:00:00.000Z</CreatedTimestamp></Metadata><Rules>${rules}</Rules>`,
  );
};

const sesv2 = (state: State, { method, path, body }: Asked, changes: string[]): Answer => {
  const [kind, ...rest] = path.replace('/v2/email/', '').split('/');
  const name = decodeURIComponent(rest.at(-1) ?? '');
  if (kind === 'account')
    return json(200, {
      DedicatedIpAutoWarmupEnabled: false,
      EnforcementStatus: 'HEALTHY',
      ProductionAccessEnabled: state.production,
      SendingEnabled: state.sendingEnabled,
      SendQuota: { Max24HourSend: 200, MaxSendRate: 1, SentLast24Hours: 3 },
    });
  if (kind === 'suppression')
    return state.suppressed.includes(name)
      ? json(200, {
          SuppressedDestination: { EmailAddress: name, Reason: 'BOUNCE', LastUpdateTime: 1795600000 },
        })
      : notFound(`Email address ${name} does not exist on your suppression list.`);
  if (method === 'POST') {
    const { EmailIdentity } = JSON.parse(body.toString('utf8'));
    changes.push(`CreateEmailIdentity ${EmailIdentity}`);
    state.identities[EmailIdentity] = false;
    return json(200, { IdentityType: 'EMAIL_ADDRESS', VerifiedForSendingStatus: false });
  }
  const verified = state.identities[name];
  return verified === undefined
    ? notFound(`Email identity ${name} does not exist.`)
    : json(200, {
        IdentityType: name.includes('@') ? 'EMAIL_ADDRESS' : 'DOMAIN',
        VerifiedForSendingStatus: verified,
        DkimAttributes: { SigningEnabled: true, Status: verified ? 'SUCCESS' : 'PENDING' },
        MailFromAttributes: {
          MailFromDomain: `bounce.${name}`,
          MailFromDomainStatus: verified ? 'SUCCESS' : 'PENDING',
          BehaviorOnMxFailure: 'USE_DEFAULT_VALUE',
        },
      });
};

const route53 = (state: State, asked: Asked): Answer => {
  const from = asked.query.get('dnsname') ?? '';
  const zones = state.zones
    .filter((name) => name === from)
    .map(
      (name) =>
        `<HostedZone><Id>/hostedzone/Z0123456789</Id><Name>${name}.</Name><CallerReference>1</CallerReference><Config><PrivateZone>false</PrivateZone></Config><ResourceRecordSetCount>2</ResourceRecordSetCount></HostedZone>`,
    )
    .join('');
  return xml(
    200,
    `<?xml version="1.0"?><ListHostedZonesByNameResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><HostedZones>${zones}</HostedZones><DNSName>${from}</DNSName><IsTruncated>false</IsTruncated><MaxItems>5</MaxItems></ListHostedZonesByNameResponse>`,
  );
};

const s3 = (state: State, { method, body }: Asked, changes: string[]): Answer => {
  if (method === 'POST') {
    const keys = [...body.toString('utf8').matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key]) => key);
    changes.push(`DeleteObjects ${keys.length}`);
    state.objects = state.objects.filter(([key]) => !keys.includes(key));
    return xml(200, '<DeleteResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"></DeleteResult>');
  }
  const versions = state.objects
    .map(([key, version]) => `<Version><Key>${key}</Key><VersionId>${version}</VersionId></Version>`)
    .join('');
  return xml(
    200,
    `<ListVersionsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>false</IsTruncated>${versions}</ListVersionsResult>`,
  );
};

const answerFor = (state: State, asked: Asked, changes: string[]): Answer => {
  const target = String(asked.headers['x-amz-target'] ?? '');
  if (target.endsWith('DescribeAlarms'))
    return json(200, {
      MetricAlarms: state.alarms.map(({ name, description }) => ({
        AlarmName: name,
        AlarmDescription: description,
        StateValue: 'ALARM',
      })),
    });
  if (asked.path.startsWith('/v2/email/')) return sesv2(state, asked, changes);
  if (asked.path.startsWith('/2013-04-01/')) return route53(state, asked);
  const form = new URLSearchParams(asked.body.toString('latin1'));
  switch (form.get('Version')) {
    case '2011-06-15':
      return state.credentials === null
        ? query(
            'GetCallerIdentity',
            'https://sts.amazonaws.com/doc/2011-06-15/',
            '<Arn>arn:aws:iam::111111111111:user/sam</Arn><UserId>AIDA</UserId><Account>111111111111</Account>',
          )
        : refusal(403, state.credentials, 'The security token included in the request is not good');
    case '2010-05-15':
      return formation(state, form, changes);
    case '2010-12-01':
      return ses(state, form, changes);
    default:
      return s3(state, asked, changes);
  }
};

const dnsOf = (state: State): Dns => {
  const found = async (type: string, name: string): Promise<string[]> => {
    const values = state.dns[`${name} ${type}`];
    if (!values) throw Object.assign(new Error(`query${type} ENODATA ${name}`), { code: 'ENODATA' });
    return values;
  };
  return {
    resolveMx: async (name) =>
      (await found('MX', name)).map((value) => {
        const [priority, exchange = ''] = value.split(' ');
        return { priority: Number(priority), exchange };
      }),
    resolveTxt: async (name) => (await found('TXT', name)).map((value) => [value]),
    resolveCname: (name) => found('CNAME', name),
  };
};

/** An account with nothing in it but what the CDK needs, in the sandbox; `known` changes that. */
export const awsAccount = async (known: Partial<State> = {}): Promise<AwsAccount> => {
  const state: State = {
    credentials: null,
    bootstrapped: true,
    stack: null,
    ruleSets: {},
    active: null,
    production: false,
    sendingEnabled: true,
    identities: {},
    suppressed: [],
    zones: [],
    alarms: [],
    objects: [],
    dns: {},
    cdkCode: 0,
    deleteFails: false,
    ...known,
  };
  const changes: string[] = [];
  const printed: string[] = [];
  const server = await serve((asked) => answerFor(state, asked, changes));
  const deployed = (context: Record<string, string>): void => {
    state.stack = { status: 'UPDATE_COMPLETE', outputs: outputsFor(context) };
    state.ruleSets[context.ruleSet || 'RoundTwo-mail'] = ['RoundTwo-rejected', 'RoundTwo-reply'];
    state.identities[context.domain ?? ''] ??= false;
  };
  return {
    state,
    changes,
    said: () => printed.join('\n'),
    stop: server.close,
    outside: {
      client: {
        endpoint: server.url,
        region: REGION_OF_ANSWERS,
        credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
        maxAttempts: 1,
      },
      dns: dnsOf(state),
      say: (line) => printed.push(line),
      node: '24.11.0',
      cdk: async (args) => {
        const context = Object.fromEntries(
          args.flatMap((arg, index) => {
            const [, name, value] = /^(\w+)=(.*)$/.exec(arg) ?? [];
            return args[index - 1] === '--context' && name ? [[name, value ?? '']] : [];
          }),
        );
        changes.push(`cdk ${args[0]}${context.removeData === 'true' ? ' removeData' : ''}`);
        if (state.cdkCode === 0) deployed(context);
        return state.cdkCode;
      },
    },
  };
};
