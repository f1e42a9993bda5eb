import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of a peer, served on this machine. */
export interface ServedPeer {
  /** Ends with a slash. */
  readonly url: string;
  dispose(): Promise<void>;
}

/** Serves a peer's page at a free port. */
export async function servePeer(answer: RequestListener): Promise<ServedPeer> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    dispose: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
