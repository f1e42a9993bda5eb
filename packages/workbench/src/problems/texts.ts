import type { Bilingual } from '@plansmith/base';
import { createTexts } from '../nls/catalogue.ts';

export const problemsCatalogue = {
  category: { zh: '问题', en: 'Problems' },
  open: { zh: '转到问题所在', en: 'Go to the Problem' },
  explain: { zh: '说明规则', en: 'Explain the Rule' },
  waive: { zh: '豁免…', en: 'Waive…' },
  copy: { zh: '复制意见', en: 'Copy the Message' },
  onlyRule: { zh: '只看这条规则', en: 'Show Only This Rule' },
  onlyUnit: { zh: '只看这个单元', en: 'Show Only This Unit' },
  onlyFile: { zh: '只看这个文件', en: 'Show Only This File' },
  showAll: { zh: '清除筛选', en: 'Clear the Filter' },
  showAbout: { zh: '查看相关问题', en: 'Show the Problems About' },
  none: { zh: '没有选中问题', en: 'No problem is chosen' },
  cannotWaive: { zh: '这条意见不能豁免：规则 {rule} 不允许，或没有地方可写', en: 'This finding cannot be waived: rule {rule} does not allow it, or nothing can hold the waiver' },
  waiveBegun: { zh: '已写入豁免，请填写理由、批准人和依据；填全之前意见仍在', en: 'The waiver was begun: type reason, by and authority; the finding stands until then' },
  page: { zh: '规则说明', en: 'Rule' },
  noPage: { zh: '规则 {rule} 没有说明', en: 'Rule {rule} has no page' },
} as const satisfies Record<string, Bilingual>;

/** Texts of what is done with problems, in both languages. */
export const problemsText = createTexts(problemsCatalogue);
