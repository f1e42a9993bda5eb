import { readFileSync } from 'node:fs';
import { testRulePage } from '@plansmith/engine/testing';
import type { PluginSource } from '@plansmith/plugin';
import { manifest as documents } from '@plansmith/plugin-plan-documents/manifest';
import { plugin as documentsModule } from '@plansmith/plugin-plan-documents/rules';
import { manifest } from '../manifest.gen.ts';
import { plugin } from '../rules/index.ts';

/** This plugin with the kinds of documents that its rules read. */
export const plugins: readonly PluginSource[] = [
  { manifest: documents, module: documentsModule },
  { manifest, module: plugin },
];

/** Runs the examples of a rule's page, as the page stands beside the rule. */
export function testPage(rule: string): void {
  const page = readFileSync(new URL(`../rules/${rule.split('/')[1]!}.md`, import.meta.url), 'utf8');
  testRulePage({ rule, page, plugins });
}
