import type { PluginProblem } from '@plansmith/plugin';
import { toRawFinding, type RawFinding, type RuleMeta } from '@plansmith/rules';

/** The engine's own check of its plugins: a plugin that could not be taken in must not go unseen. */
const meta: RuleMeta = {
  id: 'plugin/registered',
  title: { zh: '插件已载入', en: 'Plugins are registered' },
  severity: 'error',
  scope: 'workspace',
  kinds: [],
  messages: {
    leftOut: {
      zh: '插件 {plugin} 未载入，它的规则都没有运行：{reason}。',
      en: 'Plugin {plugin} was left out, so none of its rules ran: {reason}.',
    },
  },
  source: { citation: 'own design', certainty: 'C' },
  waivable: false,
};

/** One finding for each plugin that was left out. It fails, so that no run without that plugin's rules can look clean. */
export function pluginFindings(problems: readonly PluginProblem[]): readonly RawFinding[] {
  return problems.map(({ plugin, message }) =>
    toRawFinding(meta, { messageId: 'leftOut', data: { plugin, reason: message }, uri: 'workspace.yaml', path: [], subject: plugin }, 'fail'),
  );
}
