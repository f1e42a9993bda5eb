import type { Bilingual } from '@plansmith/base';
import { createTexts } from '../nls/catalogue.ts';

export const outlineCatalogue = {
  title: { zh: '大纲', en: 'Outline' },
  show: { zh: '显示大纲', en: 'Show Outline' },
  collapse: { zh: '折叠大纲', en: 'Collapse the Outline' },
  tree: { zh: '当前文件的大纲', en: 'Outline of the active file' },
  none: { zh: '当前没有可列出大纲的文件', en: 'The active file has no outline' },
  breadcrumbs: { zh: '路径', en: 'Path' },
  focusBreadcrumbs: { zh: '聚焦路径导航', en: 'Focus Breadcrumbs' },
  siblings: { zh: '“{name}”一级的内容', en: 'What stands beside "{name}"' },
  findings: { zh: '错误 {errors}，警告 {warnings}', en: 'errors {errors}, warnings {warnings}' },
} as const satisfies Record<string, Bilingual>;

/** Texts of the outline and of the breadcrumbs, in both languages. */
export const outlineText = createTexts(outlineCatalogue);
