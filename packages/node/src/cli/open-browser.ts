import { spawn } from 'node:child_process';

/** Opens an address in the user's browser where there is a display; elsewhere, or where that fails, nothing happens. Whether there was one to give it to. */
export function openBrowser(url: string): boolean {
  const command = browserCommand(url);
  if (!command) return false;
  const child = spawn(command.program, command.args, { stdio: 'ignore', detached: true });
  // The address has been printed: without such a program the user opens it.
  child.on('error', () => undefined);
  child.unref();
  return true;
}

function browserCommand(url: string): { readonly program: string; readonly args: readonly string[] } | undefined {
  if (process.platform === 'darwin') return { program: 'open', args: [url] };
  // `start` takes its first quoted word for a title.
  if (process.platform === 'win32') return { program: 'cmd', args: ['/c', 'start', '""', url] };
  return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? { program: 'xdg-open', args: [url] } : undefined;
}
