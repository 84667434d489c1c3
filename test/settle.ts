import { afterAll } from 'vitest';

/** Milliseconds; Preact runs effects at the latest 35 after a rendering (`RAF_TIMEOUT` of preact/hooks). */
const EFFECTS_DONE = 50;

// A component's last effects are still to come when the last test of a file ends, and the DOM must not be gone by then.
afterAll(async () => {
  if (globalThis.document) await new Promise((resolve) => setTimeout(resolve, EFFECTS_DONE));
});
