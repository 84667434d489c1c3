import { createServer, request as requestOf } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { PageServer } from '../browser/page-server';

/** A proxy on loopback that leads every address to a page server. Firefox has no switch that maps hosts, as Chromium has. */
export interface PageProxy {
  port: number;
  close(): Promise<void>;
}

/** Starts the proxy; plain requests and tunnels both end at the server, so that nothing leaves the machine. */
export async function startProxy({ ports }: PageServer): Promise<PageProxy> {
  const server = createServer((incoming, outgoing) => {
    if (!incoming.url || !URL.canParse(incoming.url)) {
      outgoing.writeHead(400).end();
      return;
    }
    const { host, pathname, search } = new URL(incoming.url);
    const forwarded = requestOf(
      {
        ...{ host: '127.0.0.1', port: ports.plain, method: incoming.method, path: pathname + search },
        headers: { ...incoming.headers, host },
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    forwarded.on('error', () => outgoing.destroy());
    incoming.pipe(forwarded);
  });
  server.on('connect', (_request, client, head) => {
    const target = connect(ports.secure, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      target.write(head);
      target.pipe(client);
      client.pipe(target);
    });
    target.on('error', () => client.destroy());
    client.on('error', () => target.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
