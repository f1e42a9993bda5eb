import type { Locale } from '@plansmith/base';

/** Where a command writes, and what it may use there. */
export interface Output {
  /** The command's answer; bytes are text in UTF-8. */
  out(text: string | Uint8Array): void;
  /** One line for people about what went wrong or goes on; gets its line end here. */
  note(line: string): void;
  /** Whether the answer goes to a terminal that shows colours. */
  readonly color: boolean;
}

/** Exit codes: what scripts may rely on. */
export const exitCodes = { passed: 0, findings: 1, couldNotRun: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Says in one line why a command could not run. */
export function couldNotRun(output: Output, message: string): ExitCode {
  output.note(`plansmith: ${message}`);
  return exitCodes.couldNotRun;
}

export const defaultLocale: Locale = 'zh-CN';
