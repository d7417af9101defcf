import { fromEnv } from '@aws-sdk/credential-provider-env';

/**
 * In the bundles this stands where `@aws-sdk/credential-provider-node` would be (lib/bundle.ts): wire.ts gives every client
 * its credentials, so the default chain (files, single sign-on, instance metadata) would be 90 kB that nothing calls.
 */
export const defaultProvider = fromEnv;
