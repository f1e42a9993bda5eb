import type { Bilingual } from '@plansmith/base';
import type { NotChecked } from './check-report.ts';

/** One thing that a check did not look at. */
export interface NotCheckedLine {
  readonly about: keyof NotChecked;
  readonly text: Bilingual;
}

interface Wording {
  readonly zh: (count: number, names: string) => string;
  readonly en: (count: number, names: string) => string;
}

const wordings: Readonly<Record<keyof NotChecked, Wording>> = {
  onlyRules: {
    zh: (_, names) => `只运行了指定的规则：${names}；其余规则都没有运行`,
    en: (_, names) => `only these rules ran: ${names}; no other rule was asked`,
  },
  layersMissing: {
    zh: (count, names) => `${count} 个图层缺失或不可读：${names}`,
    en: (count, names) => `${plural(count, 'layer')} missing or unreadable: ${names}`,
  },
  documentsUnreadable: {
    zh: (count, names) => `${count} 个文件不可读：${names}`,
    en: (count, names) => `${plural(count, 'file')} unreadable: ${names}`,
  },
  documentsWithoutKind: {
    zh: (count, names) => `${count} 个文件没有类型或类型不明，只做了通用检查：${names}`,
    en: (count, names) => `${plural(count, 'file')} of no known kind, looked at by general rules only: ${names}`,
  },
  kindsWithoutRules: {
    zh: (count, names) => `${count} 类文档没有专门的规则：${names}`,
    en: (count, names) => `${plural(count, 'kind')} of documents without a rule of their own: ${names}`,
  },
  rulesWithoutDocuments: {
    zh: (count, names) => `${count} 条规则没有可检查的文档，没有运行：${names}`,
    en: (count, names) => `${plural(count, 'rule')} had no document to check: ${names}`,
  },
  layersUnregistered: {
    zh: (count, names) => `${count} 个图层文件未登记，没有参与叠加：${names}`,
    en: (count, names) => `${plural(count, 'layer file')} not registered, measured against nothing: ${names}`,
  },
  documentsSuperseded: {
    zh: (count, names) => `${count} 份文档已被取代，多数规则不再检查：${names}`,
    en: (count, names) => `${plural(count, 'document')} superseded, passed over by most rules: ${names}`,
  },
};

/** What a check did not look at, one line each, the weightiest first; empty where there is nothing to say. Of a long list `most` names are given and the rest counted. */
export function notCheckedLines(notChecked: NotChecked, { most = Number.POSITIVE_INFINITY }: { readonly most?: number } = {}): readonly NotCheckedLine[] {
  return (Object.keys(wordings) as (keyof NotChecked)[]).flatMap((about): NotCheckedLine[] => {
    const names = namesOf(notChecked, about);
    if (names.length === 0) return [];
    const { zh, en } = wordings[about];
    const shown = names.slice(0, most);
    const rest = names.length - shown.length;
    return [
      {
        about,
        text: {
          zh: zh(names.length, shown.join('、') + (rest > 0 ? ` 等，另有 ${rest} 项` : '')),
          en: en(names.length, shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '')),
        },
      },
    ];
  });
}

function namesOf(notChecked: NotChecked, about: keyof NotChecked): readonly string[] {
  if (about === 'onlyRules') return notChecked.onlyRules ?? [];
  if (about === 'layersMissing') return notChecked.layersMissing.map(({ name, uri }) => (uri === null ? name : `${name}（${uri}）`));
  return notChecked[about];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
