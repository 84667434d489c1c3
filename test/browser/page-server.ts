import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate';
import { contentType, findFile, type ServedPage } from './served-files';

/** One request that reached the server, sent by a page or by the extension. */
export interface ServedRequest {
  method: string;
  url: string;
  /** What it was for (`document`, `image`, `empty` for fetch…), as the browser says. */
  destination: string | undefined;
  referrer: string | undefined;
  found: boolean;
}

/** What Chromium asks its maker of its own accord: the time, updates, accounts, words to fill forms with. */
const BROWSERS_OWN =
  /^https?:\/\/(?:accounts\.google\.com\/ListAccounts|clients\d\.google\.com|[\w.-]+\.googleapis\.com)(?:[/?]|$)/;

/** Sample pages on loopback, under their own addresses. */
export interface PageServer {
  /** Switches that send every host of every address to this server, so that no request leaves the machine. */
  switches: string[];
  /** Where it listens, for a proxy. */
  ports: { plain: number; secure: number };
  /** Every request so far, in order, but for those of the browser itself. */
  requests: ServedRequest[];
  /** Serves one more page. */
  add(page: ServedPage): void;
  close(): Promise<void>;
}

/** Starts a server for http and https on loopback. What it does not know it answers with 404, and records. */
export async function startPageServer(served: readonly ServedPage[]): Promise<PageServer> {
  const pages = [...served];
  const requests: ServedRequest[] = [];
  const { key, cert, fingerprint } = await makeCertificate();
  const handle = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', headers } = request;
    const url = `${scheme}://${headers.host}${request.url}`;
    const file = URL.canParse(url) ? findFile(pages, url) : undefined;
    if (!BROWSERS_OWN.test(url)) {
      requests.push({
        method,
        url,
        destination: headers['sec-fetch-dest'] as string | undefined,
        referrer: headers.referer,
        found: file !== undefined,
      });
    }
    void answer(response, file);
  };
  const plain = createServer(handle('http'));
  const secure = createSecureServer({ key, cert }, handle('https'));
  const [plainPort, securePort] = await Promise.all([listen(plain), listen(secure)]);
  return {
    requests,
    ports: { plain: plainPort, secure: securePort },
    switches: [
      `--host-resolver-rules=MAP *:80 127.0.0.1:${plainPort}, MAP *:443 127.0.0.1:${securePort}, MAP * ^NOTFOUND`,
      `--ignore-certificate-errors-spki-list=${fingerprint}`,
    ],
    add: (page) => void pages.push(page),
    close: async () => {
      await Promise.all([stop(plain), stop(secure)]);
    },
  };
}

async function answer(response: ServerResponse, file: string | undefined): Promise<void> {
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  const bytes = await readFile(file);
  response.setHeader('Content-Type', contentType(file, bytes));
  // So that the pictures are asked for again when the reader shows them, and the tests see it.
  response.setHeader('Cache-Control', 'no-store');
  response.end(bytes);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
