import type { CommandContribution, PluginManifest } from '@plansmith/plugin';
import type { Finding } from '@plansmith/rules';

/** Commands that plugins offer for a finding, by the group of its rule. */
export type FindingCommands = (finding: Pick<Finding, 'rule'>) => readonly CommandContribution[];

export function createFindingCommands(manifests: readonly PluginManifest[]): FindingCommands {
  const offered = manifests.flatMap(({ contributes }) => contributes.commands ?? []).filter(({ findingsOf }) => findingsOf !== undefined);
  return ({ rule }) => offered.filter(({ findingsOf }) => rule.startsWith(`${findingsOf}/`));
}
