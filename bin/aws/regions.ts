/**
 * Regions where SES receives mail ("Email receiving endpoints" in "Amazon Simple Email Service endpoints and quotas", AWS
 * General Reference; read November 2026). One that AWS adds later only has to be added here.
 */
export const RECEIVING_REGIONS: readonly string[] = [
  'us-east-1',
  'us-east-2',
  'us-west-2',
  'ap-northeast-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ca-central-1',
  'eu-central-1',
  'eu-west-1',
  'eu-west-2',
];
