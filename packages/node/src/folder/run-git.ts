import { spawn } from 'node:child_process';
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

/** Runs the installed git in a folder and gives what it said, in English. Never throws. */
export async function runGit(directory: string, args: readonly string[]): Promise<GitOutput> {
  const output = await runGitBytes(directory, args);
  return { ...output, stdout: output.stdout.toString('utf8') };
}

/** As `runGit`, for content of files; `input` is what git reads. */
export function runGitBytes(directory: string, args: readonly string[], input?: string): Promise<GitBytes> {
  // A repository may come from anywhere: its configuration must not name a program for git to start.
  const safe = ['-c', 'core.quotepath=off', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
  return new Promise((resolve) => {
    const child = spawn('git', [...safe, ...args], { cwd: directory, env: gitEnvironment(), stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'], windowsHide: true });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout!.on('data', (piece: Buffer) => stdout.push(piece));
    child.stderr!.on('data', (piece: Buffer) => stderr.push(piece));
    child.on('error', (error) => resolve({ exitCode: errorCode(error) === 'ENOENT' ? 'missing' : -1, stdout: Buffer.alloc(0), stderr: String(error) }));
    child.on('close', (exitCode) => resolve({ exitCode: exitCode ?? -1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') }));
    // Git may end before it has read everything; what it says then tells why.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** Without the variables that would point git at another repository (set, for one, while a hook runs); English messages, no locks. */
function gitEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|NAMESPACE|OBJECT_DIRECTORY)$/.test(name));
  return { ...Object.fromEntries(inherited), GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
}
