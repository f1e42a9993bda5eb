import type { DocumentKind } from '@plansmith/document';
import type { PlanModel } from '@plansmith/plan';
import type { PluginSource } from '@plansmith/plugin';
import type { Rule, RuleMeta } from '@plansmith/rules';

const accept = Object.assign(() => true, { errors: null });

/** A rule's meta for tests: an error in each document of a kind, with one message, `bad`. */
export function stubMeta(change: Partial<RuleMeta> & Pick<RuleMeta, 'id'>): RuleMeta {
  return {
    title: { zh: '规则', en: 'Rule' },
    severity: 'error',
    scope: 'document',
    kinds: ['redevelopmentUnit'],
    messages: { bad: { zh: '{id} 不对', en: '{id} is wrong' } },
    source: { citation: 'own design', certainty: 'C' },
    ...change,
  };
}

/** A plugin for tests, of rules and of kinds whose schemas take whatever they are given. */
export function stubPlugin({ kinds, rules }: { readonly kinds: readonly string[]; readonly rules: readonly Rule<PlanModel>[] }): PluginSource {
  const documentKinds = kinds.map((kind): DocumentKind => ({ kind, title: { zh: kind, en: kind }, pathPattern: `${kind}/*.yaml`, schema: { type: 'object' }, validate: accept }));
  return {
    manifest: {
      id: 'test',
      title: { zh: '', en: '' },
      description: { zh: '', en: '' },
      version: '1.0.0',
      engine: '*',
      contributes: { documentKinds: kinds.map((kind) => ({ kind })), rules: rules.map(({ meta }) => ({ id: meta.id })) },
    },
    module: { documentKinds, rules },
  };
}
