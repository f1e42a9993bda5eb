import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may use the server: whoever came with the one-time token of the first address, and has the cookie since. */
export interface Session {
  /** Secret of the first address; useless once taken. */
  readonly token: string;
  /** Whether the request carries the session's cookie. */
  admits(request: IncomingMessage): boolean;
  /** Trades the token for the cookie: the value of `Set-Cookie`, or undefined for a wrong or used token. */
  redeem(token: string): string | undefined;
}

/** A session with fresh secrets. Browsers share cookies between the ports of a host, so the port is part of the name. */
export function createSession(port: number): Session {
  const token = randomBytes(32).toString('base64url');
  const secret = randomBytes(32).toString('base64url');
  const name = `plansmith_${port}`;
  let taken = false;
  return {
    token,
    admits: (request) => cookiesOf(request).some(([key, value]) => key === name && sameSecret(value, secret)),
    redeem(offered) {
      if (taken || !sameSecret(offered, token)) return undefined;
      taken = true;
      return `${name}=${secret}; HttpOnly; SameSite=Strict; Path=/`;
    },
  };
}

function cookiesOf(request: IncomingMessage): (readonly [string, string])[] {
  return (request.headers.cookie ?? '').split(';').map((pair) => {
    const equals = pair.indexOf('=');
    return [pair.slice(0, equals).trim(), pair.slice(equals + 1).trim()] as const;
  });
}

/** Compares digests, so that neither length nor a common beginning shows in the time it takes. */
function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
