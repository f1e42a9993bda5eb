import type { FileInput } from '@plansmith/engine';
import type { ReviewFacts } from '@plansmith/engine/report';
import type { PluginSource } from '@plansmith/plugin';
import { createHash } from 'node:crypto';
import { readRevision } from '../git/revision.ts';

/** Set by the build: changes with the code and the pages of rules, and with all that they compute with. */
declare const PLANSMITH_RULES: string;

export interface ReviewFactsInput {
  readonly directory: string;
  readonly files: readonly FileInput[];
  readonly plugins: readonly PluginSource[];
  readonly asOfGiven: boolean;
}

/** What a review is told by the world around it: git, and the bytes of the files. */
export async function reviewFacts({ directory, files, plugins, asOfGiven }: ReviewFactsInput): Promise<ReviewFacts> {
  return {
    revision: await readRevision(directory, files.map(({ uri }) => uri)),
    hashes: new Map(files.map(({ uri, content }) => [uri, createHash('sha256').update(content).digest('hex')])),
    ruleHash: PLANSMITH_RULES,
    plugins: plugins.map(({ manifest: { id, version } }) => ({ id, version })),
    asOfGiven,
  };
}
