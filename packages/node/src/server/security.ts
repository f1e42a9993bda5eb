import type { IncomingMessage } from 'node:http';

/** A request turned away; `code` and `message` go into the answer's body. */
export interface Refusal {
  readonly status: 401 | 403 | 404 | 421;
  readonly code: string;
  readonly message: string;
}

/** Names under which the server may be called: a foreign name that leads to the loopback address is an attack (DNS rebinding). */
export function checkHost(request: IncomingMessage, port: number): Refusal | undefined {
  const host = request.headers.host;
  if (host === `127.0.0.1:${port}` || host === `localhost:${port}`) return undefined;
  return { status: 421, code: 'foreignHost', message: '不是本服务器的地址 / this is not the address of this server' };
}

/** Pages of other sites, and of other ports of this machine, may not talk to the server. `host` has passed `checkHost`. */
export function checkOrigin(request: IncomingMessage, options: { readonly originRequired: boolean }): Refusal | undefined {
  const { host, origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const foreign: Refusal = { status: 403, code: 'foreignOrigin', message: '不接受其他网站的请求 / requests of other sites are not accepted' };
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return foreign;
  if (origin === undefined) return options.originRequired ? foreign : undefined;
  return origin === `http://${host}` ? undefined : foreign;
}

/**
 * Headers of every answer. No page may frame the workbench, nothing comes from elsewhere, no text becomes code. `webAssembly` lets the script
 * itself compile WebAssembly, for a worker that needs it: a worker lives by the policy of its own script, not by the page's.
 */
export function securityHeaders(port: number, { webAssembly = false }: { readonly webAssembly?: boolean } = {}): Readonly<Record<string, string>> {
  const sockets = `ws://127.0.0.1:${port} ws://localhost:${port}`;
  return {
    'content-security-policy': [
      "default-src 'none'",
      webAssembly ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
      "worker-src 'self'",
      // The editor sets sizes and colours through style attributes and elements it makes.
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      `connect-src 'self' ${sockets}`,
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}
