import type { Bilingual } from '@plansmith/base';
import { createTexts } from '../nls/catalogue.ts';

export const pluginListCatalogue = {
  title: { zh: '插件', en: 'Plugins' },
  show: { zh: '显示插件', en: 'Show Plugins' },
  tree: { zh: '随附的插件', en: 'Plugins that come with Plansmith' },
  documentKinds: { zh: '文档类型', en: 'Kinds of documents' },
  rules: { zh: '规则', en: 'Rules' },
  views: { zh: '视图', en: 'Views' },
  commands: { zh: '命令', en: 'Commands' },
  settings: { zh: '设置', en: 'Settings' },
  queries: { zh: '查询', en: 'Queries' },
  tasks: { zh: '任务', en: 'Tasks' },
  keybindings: { zh: '快捷键', en: 'Keys' },
  off: { zh: '视图已停用', en: 'views are off' },
  disable: { zh: '停用插件的视图与命令', en: 'Turn Off the Plugin’s Views and Commands' },
  enable: { zh: '启用插件的视图与命令', en: 'Turn On the Plugin’s Views and Commands' },
  select: { zh: '先在插件视图中选择一个插件', en: 'Select a plugin in the view of plugins first' },
  disabledTitle: { zh: '停用的插件视图', en: 'Plugins Turned Off' },
  disabledDescription: { zh: '不显示视图与命令的插件：插件编号对应 true。规则和文档类型始终有效，检查结论不因人而异。', en: 'Plugins whose views and commands are not shown: true for a plugin’s id. Rules and kinds of documents always hold, so that the verdict is the same for everyone.' },
} as const satisfies Record<string, Bilingual>;

export type PluginListTextKey = keyof typeof pluginListCatalogue;

/** Texts of the view of plugins, in both languages. */
export const pluginListText = createTexts(pluginListCatalogue);
