import type { Path } from '@plansmith/base';
import type { DocumentTypes, Draft } from '@plansmith/plan';
import { isSuperseded, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';

type SpecialPlan = Draft<DocumentTypes['specialPlan']>;

export const planProjectRoster: PlanRule = {
  meta: {
    id: 'reference/plan-project-roster',
    title: { zh: '重点项目库和实施行动与项目条目一致', en: 'Library and actions of the plan are those of the projects' },
    severity: 'error',
    scope: 'document',
    kinds: ['specialPlan'],
    messages: {
      missing: {
        zh: '重点项目库没有项目 {project}（{title}）',
        en: 'The project library lacks {project} ({title})',
      },
      notCurrent: {
        zh: '重点项目库的 {project} 没有现行的项目条目（已被替代）',
        en: '{project} of the project library has no document in force: it is superseded',
      },
      twice: {
        zh: '重点项目库把 {project} 列了两次',
        en: 'The project library lists {project} twice',
      },
      otherAction: {
        zh: '行动 {action} 列有项目 {project}，该项目写的行动却是 {actual}',
        en: 'Action {action} lists project {project}, which names {actual} as its action',
      },
      actionLacks: {
        zh: '项目 {project} 属于行动 {action}，该行动的项目（projectRefs）没有它',
        en: 'Project {project} belongs to action {action}, whose projectRefs lacks it',
      },
      actionUnit: {
        zh: '行动 {action} 的项目 {project} 在单元 {unit}，行动的单元（unitRefs）没有它',
        en: 'Project {project} of action {action} is in unit {unit}, which the action\'s unitRefs lacks',
      },
    },
    source: { citation: 'S III(2)7', certainty: 'A text, C check', note: { zh: '行动分类和重点项目库见于原文（A）；互相一致的核对为自行设定（C）', en: 'actions and the project library are seen in the text (A); that they agree is our own check (C)' } },
    fixable: true,
  },
  check(context) {
    const { document } = context;
    if (isSuperseded(document)) return;
    const plan = document.value as SpecialPlan;
    checkLibrary(context, plan);
    checkActions(context, plan);
  },
};

function checkLibrary({ document, model, report }: PlanRuleContext, plan: SpecialPlan): void {
  const { uri } = document;
  const library = plan.projectLibrary;
  if (!library) return;
  const seen = new Set<string>();
  for (const [index, id] of library.entries()) {
    if (id === undefined) continue;
    const path = ['projectLibrary', index];
    const fixes = [{ title: { zh: `从项目库删去 ${id}`, en: `Take ${id} off the library` }, edits: [{ uri, operation: { op: 'remove', path } as const }] }];
    if (seen.has(id)) report({ messageId: 'twice', path, subject: `${id} ${index}`, data: { project: id }, fixes });
    else if (!model.project(id) && model.isDeclared('project', id)) report({ messageId: 'notCurrent', path, subject: id, data: { project: id }, fixes });
    seen.add(id);
  }
  for (const project of model.projects()) {
    if (seen.has(project.id)) continue;
    seen.add(project.id);
    report({
      messageId: 'missing',
      path: ['projectLibrary'],
      at: 'key',
      subject: project.id,
      data: { project: project.id, title: project.value.title ?? project.id },
      related: [{ message: { zh: `项目 ${project.id}`, en: `project ${project.id}` }, uri: project.uri, path: ['id'] }],
      fixes: [{ title: { zh: `在项目库末尾补上 ${project.id}`, en: `Append ${project.id} to the library` }, edits: [{ uri, operation: { op: 'append', path: ['projectLibrary'], value: project.id } }] }],
    });
  }
}

/** An action lists the projects that name it, and the units that they are in. */
function checkActions({ document, model, report }: PlanRuleContext, plan: SpecialPlan): void {
  const { uri } = document;
  const actions = new Map((plan.actions ?? []).flatMap((action, index) => (action?.id === undefined ? [] : [[action.id, { action, path: ['actions', index] as Path }] as const])));
  for (const [id, { action, path }] of actions) {
    for (const [position, projectId] of (action.projectRefs ?? []).entries()) {
      const project = projectId === undefined ? undefined : model.project(projectId);
      const actual = project?.value.actionRef;
      if (!project || actual === undefined || actual === id) continue;
      report({
        messageId: 'otherAction',
        path: [...path, 'projectRefs', position],
        subject: `${id} ${project.id}`,
        data: { action: id, project: project.id, actual },
        related: [{ message: { zh: `项目 ${project.id} 的行动`, en: `action of ${project.id}` }, uri: project.uri, path: ['actionRef'] }],
        fixes: [{ title: { zh: `从行动 ${id} 删去 ${project.id}`, en: `Take ${project.id} off ${id}` }, edits: [{ uri, operation: { op: 'remove', path: [...path, 'projectRefs', position] } }] }],
      });
    }
  }
  const told = new Set<string>();
  for (const project of model.projects()) {
    const found = project.value.actionRef === undefined ? undefined : actions.get(project.value.actionRef);
    if (!found) continue;
    const { action, path } = found;
    const id = action.id!;
    const related = [{ message: { zh: `项目 ${project.id} 的行动`, en: `action of ${project.id}` }, uri: project.uri, path: ['actionRef'] as Path }];
    if (action.projectRefs && !action.projectRefs.includes(project.id)) {
      const list = [...path, 'projectRefs'];
      report({
        messageId: 'actionLacks',
        path: list,
        at: 'key',
        subject: `${id} ${project.id} back`,
        data: { action: id, project: project.id },
        related,
        fixes: [{ title: { zh: `在行动 ${id} 补上 ${project.id}`, en: `Add ${project.id} to ${id}` }, edits: [{ uri, operation: { op: 'append', path: list, value: project.id } }] }],
      });
    }
    for (const unit of project.value.unitRefs ?? []) {
      if (unit === undefined || !action.unitRefs || action.unitRefs.includes(unit) || told.has(`${id} ${unit}`)) continue;
      told.add(`${id} ${unit}`);
      const list = [...path, 'unitRefs'];
      report({
        messageId: 'actionUnit',
        path: list,
        at: 'key',
        subject: `${id} ${unit}`,
        feature: { layer: 'units', id: unit },
        data: { action: id, project: project.id, unit },
        related,
        fixes: [{ title: { zh: `在行动 ${id} 的单元中补上 ${unit}`, en: `Add ${unit} to the units of ${id}` }, edits: [{ uri, operation: { op: 'append', path: list, value: unit } }] }],
      });
    }
  }
}
