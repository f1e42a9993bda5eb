import { fail, ok, type Result } from '@plansmith/base';
import { isSettingsFile } from '@plansmith/engine';
import { checkPath, notFound, type PathFailure } from '../folder/workspace-path.ts';

/** Address of a request, taken apart. `path` is decoded, without the leading slash; empty for the root. */
export interface RequestPath {
  readonly path: string;
  readonly query: URLSearchParams;
}

/**
 * Decodes a request's target as it came over the wire, before anything has made it tidy: a path that a URL parser
 * would resolve (`..`, `//`, backslashes, in any encoding) is refused.
 */
export function parseTarget(target: string): Result<RequestPath, PathFailure> {
  const mark = target.indexOf('?');
  const raw = mark < 0 ? target : target.slice(0, mark);
  const query = new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1));
  if (raw === '/') return ok({ path: '', query });
  const decoded = raw.startsWith('/') ? decode(raw.slice(1)) : undefined;
  if (decoded === undefined) return fail(notFound(raw));
  if (decoded.startsWith(filesRoute) && isSettingsFile(decoded.slice(filesRoute.length))) return ok({ path: decoded, query });
  const checked = checkPath(decoded);
  return checked.ok ? ok({ path: decoded, query }) : checked;
}

const filesRoute = 'api/files/';

/** Undefined for bad encodings. An encoded slash counts as a slash, so it hides nothing from the check. */
function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
