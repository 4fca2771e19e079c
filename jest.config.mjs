/** Tests run as native ES modules on the action's own runtime (Node 24, the `node` development dependency). */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': '<rootDir>/scripts/jest-transform.mjs',
    'workflow-parser/.*-schema\\.js$': '<rootDir>/scripts/jest-json-attribute.mjs',
  },
  transformIgnorePatterns: ['/node_modules/(?!@actions/workflow-parser/)'],
  globalSetup: '<rootDir>/scripts/jest-setup.mjs',
  // Most of the time goes by waiting for processes; three workers keep two cores busy.
  maxWorkers: 3,
  testTimeout: 90_000,
}
