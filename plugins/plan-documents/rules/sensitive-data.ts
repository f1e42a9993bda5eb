import { valueAt, type Bilingual, type Path } from '@plansmith/base';
import { neededTexts, parameterLabel, recordsIn, textAt, isSuperseded, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import type { DocumentView, Fix } from '@plansmith/rules';

/** How titles of made-up data end, so that nobody takes them for real wherever the title is shown. */
const mark = '（示意）';

/** Parameter that lists the layers whose real data must have a class. */
const classedLayers = 'security.classedLayers';

/** A document or a registered layer, with the keys that say what its data are. */
interface Marked {
  readonly object: string;
  readonly path: Path;
  readonly title: string | undefined;
  readonly synthetic: boolean | undefined;
}

export const sensitiveData: PlanRule = {
  meta: {
    id: 'governance/sensitive-data',
    title: { zh: '真实数据定密级，示意数据有标记', en: 'Real data have a class, made-up data a mark' },
    severity: 'warning',
    scope: 'document',
    kinds: ['*'],
    messages: {
      notMarked: {
        zh: '{object} 为示意数据，标题“{title}”没有以“（示意）”结尾',
        en: '{object} is made up, but its title "{title}" does not end with （示意）',
      },
      markedOnly: {
        zh: '{object} 的标题标为示意，但 synthetic 不是 true',
        en: '{object} has a title marked as made up, but synthetic is not true',
      },
      mixed: {
        zh: '{object} 标为{own}数据，工作区 {workspace} 为{all}数据，两者不应混在一起',
        en: '{object} holds {own} data in workspace {workspace}, whose data are {all}; they must not be mixed',
      },
      noClass: { zh: '{object} 没有写明密级（securityClass）', en: '{object} has no securityClass' },
      publicLayer: {
        zh: '图层 {object} 是真实数据，密级为公开；按参数 {parameter} 应为内部或受限',
        en: 'Layer {object} holds real data and is public; by parameter {parameter} it must be internal or restricted',
      },
      noList: {
        zh: '参数 {parameter} 未定，无法判断公开的真实图层 {object} 是否须定密级',
        en: 'Parameter {parameter} is not set, so whether the public real layer {object} needs a class cannot be told',
      },
    },
    source: { citation: 'background', certainty: 'B-M', note: { zh: '真实控制线和精确坐标须定密级为背景知识；检查方式为自行设定（C）', en: 'that real control lines and precise coordinates are classed is background knowledge; the way of checking is our own (C)' } },
    fixable: true,
  },
  check(context) {
    const { document, report } = context;
    if (document.kind === undefined || isSuperseded(document)) return;
    checkMarked(context, {
      object: documentName(document),
      path: [],
      title: textAt(document.value, 'title'),
      synthetic: booleanAt(document.value, 'synthetic'),
    });
    if (textAt(document.value, 'securityClass') === undefined) report({ messageId: 'noClass', path: ['securityClass'], subject: documentName(document), data: { object: documentName(document) } });
    if (document.kind === 'workspace') checkLayers(context);
  },
};

function checkMarked({ document, model, report }: PlanRuleContext, { object, path, title, synthetic }: Marked): void {
  const { uri } = document;
  const titlePath = [...path, 'title'];
  if (title !== undefined && synthetic === true && !title.endsWith(mark)) {
    report({ messageId: 'notMarked', path: titlePath, subject: object, data: { object, title }, fixes: [setFix({ zh: '在标题后加上（示意）', en: 'Add （示意） to the title' }, { uri, path: titlePath, value: title + mark })] });
  }
  if (title?.endsWith(mark) && synthetic !== true) report({ messageId: 'markedOnly', path: [...path, 'synthetic'], subject: object, data: { object } });
  const workspace = model.headers('workspace').find(({ status }) => status !== 'superseded');
  if (workspace?.synthetic === undefined || synthetic === undefined || workspace.synthetic === synthetic) return;
  report({
    messageId: 'mixed',
    path: [...path, 'synthetic'],
    subject: object,
    data: { object, own: natureName(synthetic), workspace: workspace.id ?? workspace.uri, all: natureName(workspace.synthetic) },
    related: [{ message: { zh: '工作区的 synthetic', en: "the workspace's synthetic" }, uri: workspace.uri, path: ['synthetic'] }],
  });
}

function natureName(synthetic: boolean): Bilingual {
  return synthetic ? { zh: '示意', en: 'made up' } : { zh: '真实', en: 'real' };
}

function checkLayers(context: PlanRuleContext): void {
  const { document, model, report, undecided } = context;
  const isListed = model.parameter(classedLayers) !== undefined;
  for (const { index, record } of recordsIn(document, 'layers')) {
    const object = textAt(record, 'name') ?? String(index + 1);
    const path = ['layers', index];
    const synthetic = booleanAt(record, 'synthetic');
    checkMarked(context, { object, path, title: textAt(record, 'title'), synthetic });
    const level = textAt(record, 'securityClass');
    const levelPath = [...path, 'securityClass'];
    if (level === undefined) report({ messageId: 'noClass', path: levelPath, subject: object, data: { object } });
    if (level !== 'public' || synthetic === true) continue;
    if (!isListed) {
      undecided({ messageId: 'noList', path: levelPath, subject: object, data: { object, parameter: classedLayers } });
      continue;
    }
    const listed = neededTexts(model, classedLayers);
    if (!listed.value.includes(object)) continue;
    report({
      messageId: 'publicLayer',
      path: levelPath,
      subject: object,
      data: { object, parameter: classedLayers },
      terms: [
        { label: { zh: '密级', en: 'class' }, value: level, role: 'stored', uri: document.uri, path: levelPath },
        { label: parameterLabel(listed), value: listed.value.join('、'), role: 'limit', uri: listed.uri, path: listed.path },
      ],
      fixes: [setFix({ zh: '改为受限', en: 'Make it restricted' }, { uri: document.uri, path: levelPath, value: 'restricted' })],
    });
  }
}

function setFix(title: Fix['title'], { uri, path, value }: { readonly uri: string; readonly path: Path; readonly value: string }): Fix {
  return { title, edits: [{ uri, operation: { op: 'set', path, value } }] };
}

function documentName({ uri, value }: DocumentView): string {
  return textAt(value, 'id') ?? uri;
}

function booleanAt(value: unknown, key: string): boolean | undefined {
  const found = valueAt(value, [key]);
  return typeof found === 'boolean' ? found : undefined;
}
