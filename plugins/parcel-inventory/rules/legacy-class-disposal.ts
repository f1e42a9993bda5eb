import type { DocumentTypes, Draft, PlanModel } from '@plansmith/plan';
import type { PlanRule, PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { entriesOf, type RegisteredEntry } from '../core/legacy-register.ts';

export const legacyClassDisposal: PlanRule = {
  meta: {
    id: 'inventory/legacy-class-disposal',
    title: { zh: '历史遗留用地分类处置，途径与类别相符', en: 'Legacy land is settled by a path of its class' },
    severity: 'error',
    scope: 'document',
    kinds: ['parcelInventory'],
    needs: { kinds: ['policyPack'] },
    messages: {
      missing: {
        zh: '历史遗留用地 {object} 没有填写{what}',
        en: 'legacy entry {object} has no {what}',
      },
      unknownClass: {
        zh: '历史遗留用地 {object} 的类别“{stated}”不在政策参数包的分类（{classes}）中',
        en: 'legacy entry {object} is of class "{stated}", which the policy pack does not have ({classes})',
      },
      path: {
        zh: '历史遗留用地 {object} 为{stated}，处置途径“{disposal}”不在该类允许的途径（{paths}）中',
        en: 'legacy entry {object} is of class {stated}; disposal "{disposal}" is none of its paths ({paths})',
      },
      noClasses: {
        zh: '政策参数包没有历史遗留用地分类（legacyClasses），处置途径无法核对，不视为通过',
        en: 'the policy pack has no classes of legacy land (legacyClasses), so paths cannot be checked: undecided, which does not count as passed',
      },
    },
    source: { citation: 'S III(1)3', certainty: 'A text', note: { zh: '分类处置为 A；类别和途径由政策参数包给出，市级规定出台前为自行设定（C）。', en: 'Settling by class is A; classes and paths come from the policy pack, own design until the city issues them (C).' } },
  },
  check(context) {
    const entries = entriesOf(context.document);
    if (entries.length === 0) return;
    const pack = classesOf(context.model);
    if (pack.classes.length === 0) context.undecided({ messageId: 'noClasses', path: ['legacyRegister', 'entries'], at: 'key', subject: 'legacyClasses' });
    else for (const entry of entries) checkEntry(context, entry, pack);
  },
};

type LegacyClass = Draft<NonNullable<DocumentTypes['policyPack']['legacyClasses']>[number]>;

interface Classes {
  readonly uri: string;
  readonly classes: readonly { readonly index: number; readonly row: LegacyClass }[];
}

function classesOf(model: PlanModel): Classes {
  const pack = model.documents('policyPack').find(({ value }) => value.status !== 'superseded');
  return { uri: pack?.uri ?? '', classes: (pack?.value.legacyClasses ?? []).flatMap((row, index) => (row?.class === undefined ? [] : [{ index, row }])) };
}

function checkEntry({ report }: PlanRuleContext, { id, path, value }: RegisteredEntry, { uri, classes }: Classes): void {
  const { legacyClass, disposalPath } = value;
  if (legacyClass === undefined) report({ messageId: 'missing', data: { object: id, what: { zh: '类别（legacyClass）', en: 'class (legacyClass)' } }, path: [...path, 'id'], subject: `${id} legacyClass` });
  if (disposalPath === undefined) report({ messageId: 'missing', data: { object: id, what: { zh: '处置途径（disposalPath）', en: 'path of disposal (disposalPath)' } }, path: [...path, 'id'], subject: `${id} disposalPath` });
  if (legacyClass === undefined) return;
  const found = classes.find(({ row }) => row.class === legacyClass);
  if (!found) {
    report({ messageId: 'unknownClass', data: { object: id, stated: legacyClass, classes: classes.map(({ row }) => row.class).join('、') }, path: [...path, 'legacyClass'], subject: id });
    return;
  }
  const paths = found.row.disposalPaths ?? [];
  if (disposalPath === undefined || paths.includes(disposalPath)) return;
  report({
    messageId: 'path',
    data: { object: id, stated: legacyClass, disposal: disposalPath, paths: paths.join('、') },
    path: [...path, 'disposalPath'],
    subject: id,
    related: [{ message: { zh: `${legacyClass}允许的途径`, en: `paths of class ${legacyClass}` }, uri, path: ['legacyClasses', found.index, 'disposalPaths'] }],
  });
}
