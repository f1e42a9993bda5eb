import { fail, ok, type Result } from '@plansmith/base';

/** `forbidden`: the path leads into a repository's own data. `notFound`: it cannot name a file of the workspace. */
export interface PathFailure {
  readonly code: 'forbidden' | 'notFound';
  readonly message: string;
}

const planExtensions = new Set(['yaml', 'yml', 'geojson', 'fgb', 'json', 'md', 'txt', 'csv']);

/**
 * Control characters, the separators and stream marks of other systems, and the invisible letters that
 * some file systems ignore when they compare names (`.g<U+200C>it` opens `.git` there).
 */
const unspeakable = /[\p{Cc}\p{Cf}\\:]/u;

/** Whether a name is `.git` for any of the usual file systems: letter case, trailing dots and blanks, short names, streams. */
function namesGit(segment: string): boolean {
  const name = segment.replace(/\p{Cf}/gu, '').toLowerCase();
  return /^(\.git|git~\d+)[. ]*(:.*)?$/.test(name);
}

/**
 * Judges a relative path with forward slashes, by its spelling alone: no part may leave the folder, enter `.git`,
 * or be hidden. The empty path is `notFound`.
 */
export function checkPath(path: string): Result<string, PathFailure> {
  const segments = path.split('/');
  if (path.split(/[/\\]/).some(namesGit)) return fail({ code: 'forbidden', message: '不提供 .git 的内容 / .git is not served' });
  if (segments.some((segment) => segment === '' || segment.startsWith('.') || unspeakable.test(segment))) return fail(notFound(path));
  return ok(path);
}

/** As `checkPath`, with hidden names: what git may stage or put back, though its content is not served. */
export function checkRepositoryPath(path: string): Result<string, PathFailure> {
  const segments = path.split('/');
  const hidden = segments.map((segment) => (segment === '.' || segment === '..' ? segment : segment.replace(/^\.+/, '') || '.'));
  if (path.split(/[/\\]/).some(namesGit)) return checkPath(path);
  return checkPath(hidden.join('/')).ok ? ok(path) : fail(notFound(path));
}

/** As `checkPath`, and the path must name a file that belongs to a plan. */
export function checkFilePath(path: string): Result<string, PathFailure> {
  const checked = checkPath(path);
  if (!checked.ok) return checked;
  const inDependencies = path.split('/').includes('node_modules');
  return inDependencies || !isWorkspaceFileName(path) ? fail(notFound(path)) : checked;
}

/** Whether a name ends as the files of a plan do: yaml, yml, geojson, fgb, json, md, txt, csv. */
export function isWorkspaceFileName(name: string): boolean {
  const dot = name.lastIndexOf('.');
  return dot > 0 && planExtensions.has(name.slice(dot + 1).toLowerCase());
}

/** Whether a walk through the folder may look at an entry of this name. */
export function isVisibleName(name: string): boolean {
  return name !== 'node_modules' && checkPath(name).ok;
}

/** The refusal of a path that leads to no file. */
export function notFound(path: string): PathFailure {
  return { code: 'notFound', message: `没有这个文件：${path} / no such file` };
}
