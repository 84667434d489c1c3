import { nameOf } from '../failure';
import { type Opening, openDatabase } from './open-database';
import type { Database } from './schema';

/** A way to the database that outlives its connection: opened at first use, and again after it was lost. */
export interface Connection {
  /**
   * Runs `use` on the open database, once more on a new connection if the old one turns out to be closed. So `use`
   * does nothing before it starts its one transaction, and a writing one only starts it.
   */
  run<T>(use: (db: Database) => T | Promise<T>): Promise<T>;
}

export function connect(name: string): Connection {
  let opening: Opening | undefined;

  function open(): Promise<Database> {
    opening ??= start();
    return opening.answer();
  }

  function start(): Opening {
    const started = openDatabase(name, () => {
      if (opening === started) opening = undefined;
    });
    return started;
  }

  return {
    async run(use) {
      try {
        return await use(await open());
      } catch (error) {
        if (nameOf(error) !== 'InvalidStateError') throw error;
        opening = undefined;
        return await use(await open());
      }
    },
  };
}
