/** Which release this is: two on one page tell the integrator. Held to package.json by a test. */
export const version = '0.1.0';
