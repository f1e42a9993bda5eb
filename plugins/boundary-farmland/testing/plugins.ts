import { manifest as documents } from '@plansmith/plugin-plan-documents/manifest';
import { plugin as documentKinds } from '@plansmith/plugin-plan-documents/rules';
import { manifest } from '../manifest.gen.ts';
import { plugin } from '../rules/index.ts';

/** What the rules of this plugin are tested with: the document kinds, then the plugin itself. */
export const plugins = [{ manifest: documents, module: documentKinds }, { manifest, module: plugin }] as const;

/** The page of a rule of this plugin. */
export function pageOf(rule: string): string {
  return plugin.pages![rule]!;
}
