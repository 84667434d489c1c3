import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Something is wrong with the command as typed; the message says what. */
export class UsageError extends Error {}

/**
 * Reads a command line as `parseArgs` of Node does.
 *
 * @throws UsageError for an unknown option, a missing value or an argument too many
 */
export function readCommandLine<const Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
