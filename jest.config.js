/**
 * The sizes of test: small (pure), contract (one suite, several engines), journey (the whole world), looks (a browser,
 * where there is one).
 */
const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};
const project = (displayName, ...folders) => ({
  ...common,
  displayName,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
});

export default {
  projects: [
    project('small', 'core', 'emails', 'functions', 'lib', 'local', 'bin'),
    project('contract', 'contract'),
    project('journey', 'journey'),
    project('looks', 'looks'),
  ],
  // For journeys, which start the whole world; a small test that takes long is seen in the bench.
  testTimeout: 60_000,
};
