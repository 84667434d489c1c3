import { connect, type Socket } from 'node:net';

/** Firefox refused a command; the message is its own. */
export class MarionetteError extends Error {}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** A function and its arguments, to be run inside Firefox. It is sent as text: it can use nothing of the file it stands in. */
// biome-ignore lint/suspicious/noExplicitAny: what Firefox's own code answers has no type here
export type Script<Arguments extends unknown[]> = (...args: Arguments) => any;

/**
 * A connection to Firefox's remote protocol, without a driver in between.
 *
 * @see https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #buffer = Buffer.alloc(0);
  #lastId = 0;
  /** Commands run one after the other: a script must not see the context that another one has set. */
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes: Buffer) => this.#receive(bytes));
    socket.on('error', () => {});
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values())
        reject(new MarionetteError('Firefox has closed the connection.'));
      this.#waiting.clear();
    });
  }

  /** Connects and opens a session. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    const marionette = new Marionette(socket);
    await marionette.send('WebDriver:NewSession', {
      acceptInsecureCerts: true,
      timeouts: { script: 60_000, pageLoad: 30_000 },
    });
    return marionette;
  }

  /** Sends a command, after those before it, and returns the answer. */
  send(name: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    return this.#inTurn(() => this.#command(name, parameters));
  }

  /** Runs a function with the browser's own rights, where its windows and extensions can be reached. */
  inBrowser<Arguments extends unknown[]>(script: Script<Arguments>, ...args: Arguments): Promise<unknown> {
    return this.#inTurn(async () => {
      await this.#command('Marionette:SetContext', { value: 'chrome' });
      try {
        return await this.#execute(script, args);
      } finally {
        await this.#command('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  /** Runs a function in the page of the current tab. */
  inPage<Arguments extends unknown[]>(script: Script<Arguments>, ...args: Arguments): Promise<unknown> {
    return this.#inTurn(() => this.#execute(script, args));
  }

  close(): void {
    this.#socket.destroy();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work, work);
    this.#queue = result.catch(() => {});
    return result;
  }

  async #execute(script: Script<never>, args: unknown[]): Promise<unknown> {
    const { value } = (await this.#command('WebDriver:ExecuteAsyncScript', {
      script: asynchronous(script),
      args,
      newSandbox: true,
    })) as { value: { error: string } | { value: unknown } };
    if ('error' in value) throw new MarionetteError(value.error);
    return value.value;
  }

  #command(name: string, parameters: Record<string, unknown>): Promise<unknown> {
    const id = ++this.#lastId;
    const message = JSON.stringify([0, id, name, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  /** Messages are JSON with their length in bytes before them; the first one is a greeting and answers nothing. */
  #receive(bytes: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, bytes]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#buffer.toString('latin1', 0, colon));
      if (this.#buffer.length < end) return;
      this.#answer(JSON.parse(this.#buffer.toString('utf8', colon + 1, end)));
      this.#buffer = this.#buffer.subarray(end);
    }
  }

  #answer(message: unknown): void {
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message as [1, number, { message: string } | null, unknown];
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new MarionetteError(error.message));
    else waiting?.resolve(result);
  }
}

/** A function as the body of an asynchronous script, whose last argument is the way to answer. */
export function asynchronous(script: Script<never>): string {
  return `const given = [...arguments];
    const answer = given.pop();
    (async () => (${script.toString()})(...given))().then(
      (value) => answer({ value }),
      (error) => answer({ error: String(error) }),
    );`;
}
