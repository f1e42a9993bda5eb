import type { Bilingual } from '@plansmith/base';
import { createTexts } from '../nls/catalogue.ts';

const catalogue = {
  category: { zh: '规划', en: 'Plan' },
  filter: { zh: '按编号、名称或拼音筛选', en: 'Filter by id, name or pinyin' },
  nothing: { zh: '没有符合“{text}”的内容', en: 'Nothing has "{text}"' },
  more: { zh: '还有更多，请继续输入', en: 'There is more: type on' },
  loading: { zh: '正在读取规划…', en: 'Reading the plan…' },
  none: { zh: '没有选中规划内容', en: 'Nothing of the plan is chosen' },
  open: { zh: '打开', en: 'Open' },
  findReferences: { zh: '查找引用', en: 'Find References' },
  revealFile: { zh: '在文件视图中显示', en: 'Reveal in Files View' },
  showProblems: { zh: '查看相关问题', en: 'Show Its Problems' },
  copyId: { zh: '复制编号', en: 'Copy Id' },
  collapseAll: { zh: '全部折叠', en: 'Collapse All' },
} as const satisfies Record<string, Bilingual>;

/** Texts of the plan's tree, in both languages. */
export const plansText = createTexts(catalogue);
