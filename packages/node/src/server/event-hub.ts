import type { Disposable } from '@plansmith/base';
import type { ServerEvent } from '@plansmith/engine';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';

/** Open connections of `/api/events`. */
export interface EventHub extends Disposable {
  /** Completes the upgrade of a request that has passed every check. */
  accept(upgrade: { readonly request: IncomingMessage; readonly socket: Duplex; readonly head: Buffer }, client: string | undefined): void;
  announce(event: ServerEvent, except?: string): void;
}

/** A hub without connections. Clients only listen: what they send is limited to nothing. */
export function createEventHub(): EventHub {
  const server = new WebSocketServer({ noServer: true, maxPayload: 1024, perMessageDeflate: false });
  const clients = new Map<WebSocket, string | undefined>();
  return {
    accept({ request, socket, head }, client) {
      server.handleUpgrade(request, socket, head, (connection) => {
        clients.set(connection, client);
        connection.on('close', () => clients.delete(connection));
        // A broken connection is followed by its close.
        connection.on('error', () => undefined);
      });
    },
    announce(event, except) {
      const text = JSON.stringify(event);
      for (const [connection, client] of clients) {
        if (client === undefined || client !== except) connection.send(text);
      }
    },
    dispose() {
      for (const connection of clients.keys()) connection.terminate();
      server.close();
    },
  };
}
