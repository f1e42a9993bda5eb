import type { Workbench } from '../workbench.ts';
import { decodeText } from '../workspace/text-file.ts';
import { scmText } from './texts.ts';

/** Reads the text of a file in a state; empty where the file is not part of it, a line that says so where it is no text of a plan. */
export async function textAt(workbench: Workbench, uri: string, revision: string): Promise<string> {
  const content = await workbench.server.gitShow({ uri, revision });
  if (!content.ok) return workbench.nls.pick(scmText('diffText'));
  if (!content.value) return '';
  return decodeText(content.value)?.text ?? workbench.nls.pick(scmText('diffText'));
}
