import type { Bilingual } from '@plansmith/base';
import type { Term } from '@plansmith/document';
import type { AppliedWaiver, RuleSource, Severity, Verdict } from '../finding.ts';
import type { CheckVerdict } from './check-report.ts';

/** Severities as reports name them. */
export const severityNames: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
};

/** What became of a single finding. */
export const verdictNames: Readonly<Record<Verdict, Bilingual>> = {
  fail: { zh: '不通过', en: 'fail' },
  undecided: { zh: '未判定', en: 'undecided' },
  waived: { zh: '豁免', en: 'waived' },
};

/** What a whole check came to. */
export const checkVerdictNames: Readonly<Record<CheckVerdict, Bilingual>> = {
  passed: { zh: '通过', en: 'Passed' },
  failed: { zh: '不通过', en: 'Failed' },
  undecided: { zh: '未全部判定', en: 'Not fully decided' },
};

/** What a term does in its arithmetic. */
export const roleNames: Readonly<Record<Term['role'], Bilingual>> = {
  input: { zh: '取值', en: 'input' },
  result: { zh: '结果', en: 'result' },
  stored: { zh: '填写', en: 'stored' },
  limit: { zh: '限值', en: 'limit' },
  difference: { zh: '差值', en: 'difference' },
};

/** What the letters of certainty mean. Only A is what a source says. */
export const certaintyNames: Readonly<Record<'A' | 'B' | 'C', Bilingual>> = {
  A: { zh: '来源原文', en: 'stated by the source' },
  B: { zh: '背景知识，未经核对', en: 'background knowledge, not verified' },
  C: { zh: '本工具的设计，不是规定', en: 'a design of this tool, not a regulation' },
};

/** What the words beside the letters say of: which part of the rule the source states, or how it came to us. */
const qualifiers: Readonly<Record<string, string>> = {
  'second-hand': '转引',
  'other city': '外市',
  province: '省级规定',
  text: '文字',
  definition: '定义',
  content: '内容',
  principle: '原则',
  method: '方法',
  list: '清单',
  lists: '清单',
  line: '界线',
  lines: '界线',
  codes: '代码',
  classes: '分类',
  formula: '算法',
  matrix: '矩阵',
  check: '核对方法',
  mechanism: '机制',
  reading: '理解',
  storage: '存放方式',
  tolerance: '容差',
};

/** A certainty in both languages, its letters as they are: `A 文字，C 算法`. A word that is not known stays. */
export function certaintyName(certainty: RuleSource['certainty']): Bilingual {
  const parts = certainty.split(', ').map((part) => {
    const [letter = '', ...words] = part.split(' ');
    return [letter, ...(words.length > 0 ? [qualifiers[words.join(' ')] ?? words.join(' ')] : [])].join(' ');
  });
  return { zh: parts.join('，'), en: certainty };
}

const lettersOf = (certainty: RuleSource['certainty']): readonly (keyof typeof certaintyNames)[] => [...new Set(certainty.match(/\b[ABC]\b/g))] as (keyof typeof certaintyNames)[];

/** What the letters of a certainty mean: `背景知识，未经核对`; of several, each with its letter. */
export function certaintyMeaning(certainty: RuleSource['certainty']): Bilingual {
  const letters = lettersOf(certainty);
  const meanings = letters.map((letter) => ({ letter: letters.length > 1 ? `${letter} ` : '', name: certaintyNames[letter] }));
  return { zh: meanings.map(({ letter, name }) => letter + name.zh).join('、'), en: meanings.map(({ letter, name }) => letter + name.en).join(', ') };
}

/** A certainty with what its letters mean: `B-H 背景知识，未经核对`. */
export function certaintyText(certainty: RuleSource['certainty']): Bilingual {
  const [name, meaning] = [certaintyName(certainty), certaintyMeaning(certainty)];
  const isOne = lettersOf(certainty).length === 1;
  return { zh: `${name.zh}${isOne ? ' ' : '：'}${meaning.zh}`, en: `${name.en}${isOne ? ' ' : ': '}${meaning.en}` };
}

/** Why a finding was waived, who approved it, on what, and until when. */
export function waiverSentence({ reason, by, authority, until }: Pick<AppliedWaiver, 'reason' | 'by' | 'authority' | 'until'>): Bilingual {
  return { zh: `${reason}（${by}批准，依据 ${authority}，至 ${until}）`, en: `${reason} (approved by ${by} on ${authority}, until ${until})` };
}
