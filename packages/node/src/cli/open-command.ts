import type { Failure, Result } from '@plansmith/base';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { configurationFile } from '../folder/configuration-file.ts';
import { openFolder, type WorkspaceFolder } from '../folder/workspace-folder.ts';
import { createFolderOpener } from '../server/folder-opener.ts';
import { startServer, type RunningServer, type ServerOptions } from '../server/http-server.ts';
import type { Command } from './arguments.ts';
import type { CommandContext } from './command-context.ts';
import { openBrowser } from './open-browser.ts';
import { couldNotRun, exitCodes, type ExitCode } from './output.ts';

/** `plansmith open`: serves a folder until it is interrupted. The one line of its answer is the address. */
export async function openCommand(command: Extract<Command, { command: 'open' }>, context: CommandContext): Promise<ExitCode> {
  const { output, webDirectory } = context;
  const folder = await openFolder(command.directory);
  if (!folder.ok) return couldNotRun(output, folder.error.message);
  const built = await access(join(webDirectory, 'index.html')).then(
    () => true,
    () => false,
  );
  if (!built) return couldNotRun(output, '工作台尚未构建：先运行 npm run build / the workbench is not built: run npm run build first');
  const stopped = untilStopped(command.exitWithStdin);
  const opener = createFolderOpener({
    sampleDirectory: join(webDirectory, '../../samples/jiamusi'),
    recentFile: configurationFile('recent-folders.json'),
    serve: (other) => serve({ ...shared, folder: other }, undefined),
    show: (url) => command.browser && openBrowser(url),
  });
  const shared = { webDirectory, userSettings: configurationFile('settings.json'), folders: opener };
  const server = await serve({ ...shared, folder: folder.value }, command.port);
  if (!server.ok) return couldNotRun(output, server.error.message);
  await opener.remember(folder.value);
  output.out(`${server.value.url}\n`);
  output.note('按 Ctrl+C 结束 / press Ctrl+C to stop');
  if (command.browser) openBrowser(server.value.url);
  await stopped;
  await Promise.all([server.value.close(), opener.close()]);
  return exitCodes.passed;
}

/**
 * Without a port that was asked for, a folder has one of its own: what the browser keeps (unsaved drafts, the layout) belongs to an address.
 * Any free one where that is in use.
 */
async function serve(options: Omit<ServerOptions, 'port'>, port: number | undefined): Promise<Result<RunningServer, Failure>> {
  if (port !== undefined) return startServer({ ...options, port });
  const own = await startServer({ ...options, port: ownPort(options.folder) });
  return own.ok ? own : startServer({ ...options, port: 0 });
}

/** Below the ports that systems give out by themselves. */
const firstOwnPort = 20_000;
const ownPorts = 12_000;

function ownPort({ id }: WorkspaceFolder): number {
  return firstOwnPort + (Number.parseInt(id.slice(0, 8), 16) % ownPorts);
}

function untilStopped(exitWithStdin: boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      // A second signal, while connections are being closed, ends the process the usual way.
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, stop);
      process.stdin.destroy();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    if (exitWithStdin) process.stdin.on('end', stop).on('error', stop).resume();
  });
}
