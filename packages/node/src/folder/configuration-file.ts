import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where a file of the user's own configuration stands: in `plansmith` of `XDG_CONFIG_HOME`, by default `~/.config`, on every system. */
export function configurationFile(name: string): string {
  const configured = process.env['XDG_CONFIG_HOME'];
  return join(configured ? configured : join(homedir(), '.config'), 'plansmith', name);
}
