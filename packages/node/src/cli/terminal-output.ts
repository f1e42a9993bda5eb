import { errorCode } from '../folder/error-code.ts';
import type { Output } from './output.ts';

/** Output to the process's own streams. Colours are for a terminal, and only while NO_COLOR is not set. */
export function createTerminalOutput(): Output {
  // Whoever reads us may stop early (`plansmith check | head`): that is no failure of ours.
  process.stdout.on('error', (error) => {
    if (errorCode(error) !== 'EPIPE') throw error;
  });
  return {
    out: (text) => void process.stdout.write(text),
    note: (line) => void process.stderr.write(`${line}\n`),
    color: process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
  };
}
