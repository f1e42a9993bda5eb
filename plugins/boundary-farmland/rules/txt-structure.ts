import { valueAt, type Bilingual } from '@plansmith/base';
import { headerValue, type TxtCode } from '@plansmith/geo/survey-txt';
import { isDay, recordsIn, textAt, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { codeOf, parcelAt, parcelPlace, registeredExchange } from '../core/exchange-files.ts';

/** What reading tells of a file's structure that makes it wrong: rules geometry/txt-structure. */
const errors = [
  'headerBlockMissing', 'headerKeyMissing', 'headerValueMissing', 'parcelBlockMissing', 'lineUnreadable', 'pointUnreadable', 'parcelMarkMissing', 'parcelLineShort',
  'notAnArea', 'parcelWithoutRing', 'idRepeated', 'pointCountUnreadable', 'pointCountDiffers', 'ringTooShort', 'ringNumbers', 'areaUnreadable', 'areaUnitsMixed',
] as const satisfies readonly TxtCode[];

/** What it tells that a reader can make up for. */
const warnings = [
  'headerKeyRepeated', 'headerLineUnreadable', 'fullWidth', 'pointOutsideParcel', 'ringNotClosed', 'ringSplit', 'pointNameRepeated', 'pointRepeated', 'degrees',
  'valueUnreadable', 'areaUnitUnknown', 'areaDiffers', 'moreOfKind',
] as const satisfies readonly TxtCode[];

const asRead: Bilingual = { zh: '{message}', en: '{message}' };

export const txtStructure: PlanRule = {
  meta: {
    id: 'geometry/txt-structure',
    title: { zh: '登记的交换文件结构正确', en: 'Registered exchange files are well formed' },
    severity: 'error',
    scope: 'document',
    kinds: ['$exchange', 'workspace'],
    messages: {
      ...Object.fromEntries([...errors, ...warnings].map((code) => [code, asRead])),
      countingMixed: {
        zh: '本文件有 {including} 个地块的界址点数含重复的闭合点，{excluding} 个不含；请统一',
        en: 'point counts of {including} parcels include the repeated closing point, those of {excluding} leave it out: count one way',
      },
      otherDate: {
        zh: '登记的数据日期为 {date}，文件头的数据产生日期为 {found}',
        en: 'the register has the data as of {date}, the header of the file says {found}',
      },
      notSynthetic: {
        zh: '工作区为示意数据，交换文件 {file} 却没有标明示意（synthetic）',
        en: 'the workspace is synthetic, but exchange file {file} does not say so (synthetic)',
      },
      noFile: {
        zh: '登记的交换文件 {file} 不存在或无法读取，没有参与检查，不视为通过',
        en: 'the registered exchange file {file} is not there or cannot be read: it is not checked, which does not count as passed',
      },
    },
    source: { citation: 'TXT', certainty: 'A', note: { zh: '所见各家写法不一，容许的写法为本工具取法（C）。', en: 'What was seen differs; which variants are accepted is our own choice (C).' } },
  },
  check(context) {
    if (context.document.kind === 'workspace') checkRegister(context);
    else checkFile(context);
  },
};

function checkRegister({ document, model, report, undecided }: PlanRuleContext): void {
  for (const { index, record } of recordsIn(document, 'exchange')) {
    const file = textAt(record, 'file');
    if (file === undefined) continue;
    const path = ['exchange', index];
    if (valueAt(document.value, ['synthetic']) === true && valueAt(record, ['synthetic']) !== true) report({ messageId: 'notSynthetic', data: { file }, path: [...path, 'file'], subject: `${file} synthetic`, severity: 'warning' });
    const txt = model.exchangeFile(file);
    if (!txt) {
      undecided({ messageId: 'noFile', data: { file }, path: [...path, 'file'], subject: file });
      continue;
    }
    const date = textAt(record, 'date');
    const entry = headerValue(txt, '数据产生日期');
    if (date === undefined || !entry || !isDay(entry.value) || entry.value === date) continue;
    report({
      messageId: 'otherDate',
      data: { date, found: entry.value },
      path: [...path, 'date'],
      subject: `${file} date`,
      related: [{ message: { zh: '文件头的数据产生日期', en: 'day in the header of the file' }, uri: file, path: ['header', '数据产生日期'] }],
    });
  }
}

function checkFile({ document, model, report }: PlanRuleContext): void {
  const file = registeredExchange(model, document.uri);
  if (!file) return;
  const counting = new Map<string, number>();
  for (const finding of file.txt.findings) {
    const code = codeOf(finding);
    const parcels = finding.data?.['parcels'];
    if (code.startsWith('counts') && typeof parcels === 'number') counting.set(code, parcels);
    const isError = (errors as readonly string[]).includes(code);
    if (!isError && !(warnings as readonly string[]).includes(code)) continue;
    const parcel = parcelAt(file.txt, finding.span);
    report({
      messageId: code,
      data: { message: finding.message },
      path: parcel ? parcelPlace(parcel).path : [],
      span: finding.span,
      subject: `${parcel ? parcelPlace(parcel).id : ''} ${finding.message.en}`,
      ...(!isError && { severity: 'warning' }),
    });
  }
  const [including, excluding] = [counting.get('countsIncludeClosing'), counting.get('countsExcludeClosing')];
  if (including !== undefined && excluding !== undefined) report({ messageId: 'countingMixed', data: { including, excluding }, path: [], subject: document.uri, severity: 'warning' });
}
