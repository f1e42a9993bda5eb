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
  knownByBaseline: {
    zh: (count, names) => `基线 ${names} 中已有的 ${count} 处意见没有列出`,
    en: (count, names) => `left out: ${plural(count, 'finding')} that the baseline ${names} knows`,
  },
  apartFromChange: {
    zh: (count, names) => `与 ${names} 以来的改动无关的 ${count} 处意见没有列出`,
    en: (count, names) => `left out: ${plural(count, 'finding')} that no change since ${names} brings or touches`,
  },
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
    const { names, count = names.length } = partOf(notChecked, about);
    if (count === 0) return [];
    const { zh, en } = wordings[about];
    const shown = names.slice(0, most);
    const rest = names.length - shown.length;
    return [
      {
        about,
        text: {
          zh: zh(count, shown.join('、') + (rest > 0 ? ` 等，另有 ${rest} 项` : '')),
          en: en(count, shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '')),
        },
      },
    ];
  });
}

/** What one part names, and how many things it speaks of where that is not the number of names. */
function partOf(notChecked: NotChecked, about: keyof NotChecked): { readonly names: readonly string[]; readonly count?: number } {
  switch (about) {
    case 'onlyRules':
      return { names: notChecked.onlyRules ?? [] };
    case 'layersMissing':
      return { names: notChecked.layersMissing.map(({ name, uri }) => (uri === null ? name : `${name}（${uri}）`)) };
    case 'knownByBaseline': {
      const { file, findings } = notChecked.knownByBaseline ?? { file: '', findings: 0 };
      return { names: [file], count: findings };
    }
    case 'apartFromChange': {
      const { revision, findings } = notChecked.apartFromChange ?? { revision: '', findings: 0 };
      return { names: [revision], count: findings };
    }
    default:
      return { names: notChecked[about] };
  }
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
