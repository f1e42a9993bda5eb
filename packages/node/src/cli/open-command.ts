import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { openFolder } from '../folder/workspace-folder.ts';
import { startServer } from '../server/http-server.ts';
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
  const server = await startServer({ folder: folder.value, webDirectory, port: command.port });
  if (!server.ok) return couldNotRun(output, server.error.message);
  output.out(`${server.value.url}\n`);
  output.note('按 Ctrl+C 结束 / press Ctrl+C to stop');
  if (command.browser) openBrowser(server.value.url);
  await stopped;
  await server.value.close();
  return exitCodes.passed;
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
