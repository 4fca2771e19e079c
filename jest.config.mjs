/** Tests run as native ES modules on the action's own runtime (Node 24, the `node` development dependency). */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-transform.mjs' },
  testTimeout: 60_000,
}
