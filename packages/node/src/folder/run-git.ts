import { spawn, type ChildProcess } from 'node:child_process';
import { errorCode } from './error-code.ts';

export interface GitOutput {
  /** `missing`: there is no git on this machine. */
  readonly exitCode: number | 'missing';
  readonly stdout: string;
  readonly stderr: string;
}

/** As `GitOutput`, with what git said as bytes. */
export interface GitBytes extends Omit<GitOutput, 'stdout'> {
  readonly stdout: Buffer;
}

export interface GitOptions {
  /** What git reads. */
  readonly input?: string | Uint8Array;
  /** The user asked for what this run does, so hooks of the repository run as they do in a terminal. Runs that only look start no program. */
  readonly acts?: boolean;
  /** Variables for git beside the inherited ones. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Git is ended after this long; `stderr` then says `timed out`. */
  readonly timeoutMs?: number;
  /** Ends git, with what it started, when it is aborted; `stderr` then says `cancelled`. */
  readonly signal?: AbortSignal;
}

/** What was asked to end and did not is made to. */
const graceMs = 3000;

/** Runs the installed git in a folder and gives what it said, in English. Never throws. */
export async function runGit(directory: string, args: readonly string[], options: GitOptions = {}): Promise<GitOutput> {
  const output = await runGitBytes(directory, args, options);
  return { ...output, stdout: output.stdout.toString('utf8') };
}

/** As `runGit`, for content of files. */
export function runGitBytes(directory: string, args: readonly string[], options: GitOptions = {}): Promise<GitBytes> {
  const { input, acts = false, environment = {}, timeoutMs, signal } = options;
  if (signal?.aborted) return Promise.resolve({ exitCode: -1, stdout: Buffer.alloc(0), stderr: 'cancelled' });
  // A repository may come from anywhere: its configuration must not name a program for git to start while it is only looked at.
  const safe = ['-c', 'core.quotepath=off', '-c', 'core.fsmonitor=false', ...(acts ? [] : ['-c', 'core.hooksPath=/dev/null'])];
  return new Promise((resolve) => {
    const child = spawn('git', [...safe, ...args], {
      cwd: directory,
      env: { ...gitEnvironment(), ...environment },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
      // A group of its own, so that what git started ends with it.
      detached: (timeoutMs !== undefined || signal !== undefined) && process.platform !== 'win32',
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let ending: 'timed out' | 'cancelled' | undefined;
    let force: NodeJS.Timeout | undefined;
    const end = (why: 'timed out' | 'cancelled'): void => {
      if (ending) return;
      ending = why;
      endGroup(child, 'SIGTERM');
      force = setTimeout(() => endGroup(child, 'SIGKILL'), graceMs);
    };
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => end('timed out'), timeoutMs);
    const onAbort = (): void => end('cancelled');
    signal?.addEventListener('abort', onAbort);
    const settle = (): void => {
      clearTimeout(timer);
      clearTimeout(force);
      signal?.removeEventListener('abort', onAbort);
    };
    child.stdout!.on('data', (piece: Buffer) => stdout.push(piece));
    child.stderr!.on('data', (piece: Buffer) => stderr.push(piece));
    child.on('error', (error) => {
      settle();
      resolve({ exitCode: errorCode(error) === 'ENOENT' ? 'missing' : -1, stdout: Buffer.alloc(0), stderr: String(error) });
    });
    child.on('close', (exitCode) => {
      settle();
      const said = Buffer.concat(stderr).toString('utf8');
      resolve({ exitCode: exitCode ?? -1, stdout: Buffer.concat(stdout), stderr: ending ? `${ending}\n${said}` : said });
    });
    // Git may end before it has read everything; what it says then tells why.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

function endGroup(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid!, signal);
  } catch {
    // It has ended already.
  }
}

/** Without the variables that would point git at another repository (set, for one, while a hook runs); English messages, no locks, no questions. */
function gitEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|NAMESPACE|OBJECT_DIRECTORY)$/.test(name));
  return { ...Object.fromEntries(inherited), GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_EDITOR: ':', GIT_MERGE_AUTOEDIT: 'no', LC_ALL: 'C' };
}
