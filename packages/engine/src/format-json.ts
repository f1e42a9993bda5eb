import { stableStringify } from '@plansmith/base';
import type { CheckReport } from '@plansmith/rules';

/** Text of a report as `plansmith check --format json` prints it and the workbench exports it: equal reports, equal bytes. Ends with a line feed. */
export function formatJson(report: CheckReport): string {
  return `${stableStringify(report, 2)}\n`;
}
