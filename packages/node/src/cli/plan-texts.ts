import { ok, type Failure, type Result } from '@plansmith/base';
import { decodeBytes, type AnnotatedSchema } from '@plansmith/document';
import type { FileInput } from '@plansmith/engine';
import { registerPlugins, type PluginSource } from '@plansmith/plugin';
import { loadWorkspace } from './load-workspace.ts';

/** A text file of a workspace as it is on disk. */
export interface PlanText {
  readonly uri: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly hasMark: boolean;
}

/** Files of a workspace as the engine takes them, and those of them that are texts; only those that `wanted` lets through. */
export async function loadPlanTexts(directory: string, wanted?: (uri: string) => boolean): Promise<Result<{ readonly files: readonly FileInput[]; readonly texts: readonly PlanText[] }, Failure>> {
  const files = await loadWorkspace(directory, wanted);
  if (!files.ok) return files;
  return ok({ files: files.value, texts: planTextsOf(files.value) });
}

/** Those files that are texts. */
export function planTextsOf(files: readonly FileInput[]): readonly PlanText[] {
  return files.flatMap(({ uri, content }): PlanText[] => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const decoded = decodeBytes(bytes);
    return decoded.ok ? [{ uri, bytes, text: decoded.text, hasMark: decoded.bom }] : [];
  });
}

/** Schemas of the document kinds that plugins bring, by kind. */
export function schemasOf(plugins: readonly PluginSource[]): Readonly<Record<string, AnnotatedSchema>> {
  return Object.fromEntries(registerPlugins(plugins).documentKinds.map(({ kind, schema }) => [kind, schema]));
}
