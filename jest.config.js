/**
 * The sizes of test. `npm test` runs small (pure), contract (one suite, several engines) and journey (a whole year of the
 * whole product) in under a minute; `npm run suites` runs what takes longer: stack (what is
 * deployed, and what it may do), world (the local world under odd
 * conditions), simulation (faults), mutants (whether it would notice), hostile (bad mail), and looks and page, which need a Chromium.
 */
const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  setupFiles: ['<rootDir>/test/support/seed.ts'],
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
    project('small', 'core', 'emails', 'functions', 'local', 'bin'),
    project('contract', 'contract'),
    project('journey', 'journey'),
    project('stack', 'lib'),
    project('world', 'world'),
    project('simulation', 'simulation'),
    project('mutants', 'mutants'),
    project('hostile', 'hostile'),
    project('looks', 'looks'),
    project('page', 'page'),
  ],
  maxWorkers: '100%',
  // For journeys, which start the whole world; a small test that takes long is seen in the bench.
  testTimeout: 60_000,
};
