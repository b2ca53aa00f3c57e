/** What opens the test desk. */
export const testSecrets = { password: 'a password for tests', clientId: '01900000-0000-7000-8000-000000000001', clientSecret: 'a secret for tests' }
