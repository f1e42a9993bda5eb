import { fail, ok, type Result } from '@plansmith/base';
import type { ApiFailure } from '@plansmith/engine';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a route gives back; the server adds the security headers. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Pieces of the body in order, sent without being joined. */
  readonly body?: readonly Uint8Array[];
}

/** A JSON answer, never cached. */
export function jsonAnswer(status: number, value: unknown): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: [Buffer.from(JSON.stringify(value))],
  };
}

/** The body of every refusal: an ApiFailure. */
export function failureAnswer(status: number, failure: ApiFailure): Answer {
  return jsonAnswer(status, { code: failure.code, message: failure.message });
}

/** The refusal of a method that the address does not know. */
export function methodAnswer(allowed: string): Answer {
  const answer = failureAnswer(405, { code: 'methodNotAllowed', message: `只接受 ${allowed} / only ${allowed} is accepted` });
  return { ...answer, headers: { ...answer.headers, allow: allowed } };
}

/** Sends an answer and waits until the connection has taken it or is gone. */
export async function send(response: ServerResponse, answer: Answer, headers: Readonly<Record<string, string>>): Promise<void> {
  const body = answer.body ?? [];
  const length = body.reduce((sum, piece) => sum + piece.length, 0);
  response.writeHead(answer.status, { ...headers, ...answer.headers, 'content-length': length });
  const sendsBody = response.req.method !== 'HEAD';
  if (sendsBody) {
    for (const piece of body) {
      if (response.destroyed) return;
      if (!response.write(piece)) await drained(response);
    }
  }
  response.end();
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });
}

/** Reads a request's body; one longer than `limit` bytes is refused as soon as that is known. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Result<Buffer, ApiFailure>> {
  const tooLarge: ApiFailure = { code: 'tooLarge', message: `内容超过上限 ${limit} 字节 / the body is longer than ${limit} bytes` };
  if (Number(request.headers['content-length'] ?? 0) > limit) return fail(tooLarge);
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    // What is left of a refused body is thrown away, so that its sender can still read the answer.
    for await (const piece of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      length += piece.length;
      if (length > limit) return fail(tooLarge);
      pieces.push(piece);
    }
  } catch {
    return fail({ code: 'aborted', message: '请求中断 / the request broke off' });
  }
  return ok(Buffer.concat(pieces, length));
}
