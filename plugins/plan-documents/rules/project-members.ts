import type { PlanModel, Project, Unit } from '@plansmith/plan';
import { isSuperseded, ownDesign, textAt, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import type { RecordCheck } from '@plansmith/rules';
import { ownProject } from '../core/own-project.ts';

export const projectMembers: PlanRule = {
  meta: {
    id: 'reference/project-members',
    title: { zh: '项目、地块和单元互相认可', en: 'Projects, parcels and units name each other' },
    severity: 'error',
    scope: 'document',
    kinds: ['projectEntry', 'parcelInventory', 'redevelopmentUnit'],
    messages: {
      unitMissing: {
        zh: '项目 {project} 的地块 {parcel} 在单元 {unit}，项目的单元（unitRefs）没有它',
        en: 'Parcel {parcel} of project {project} is in unit {unit}, which the project\'s unitRefs lacks',
      },
      unitIdle: {
        zh: '项目 {project} 列有单元 {unit}，但没有地块在该单元',
        en: 'Project {project} names unit {unit}, in which it has no parcel',
      },
      worksOutside: {
        zh: '项目 {project} 的建设方式列有地块 {parcel}，它不是本项目的地块',
        en: 'Project {project} states works on parcel {parcel}, which is none of its parcels',
      },
      worksTwice: {
        zh: '项目 {project} 的建设方式把地块 {parcel} 列了两次',
        en: 'Project {project} states works on parcel {parcel} twice',
      },
      worksMissing: {
        zh: '项目 {project} 没有写明地块 {parcel} 的建设方式',
        en: 'Project {project} does not state the works on parcel {parcel}',
      },
      parcelSays: {
        zh: '地块 {parcel} 在项目 {project} 中，台账写的项目却是 {stored}',
        en: 'Parcel {parcel} is in project {project}, but the inventory says {stored}',
      },
      parcelSaysNone: {
        zh: '地块 {parcel} 在项目 {project} 中，台账没有写明（projectRef）',
        en: 'Parcel {parcel} is in project {project}, which its record does not say (projectRef)',
      },
      projectLacks: {
        zh: '地块 {parcel} 写明属于项目 {project}，该项目的地块却没有它',
        en: 'Parcel {parcel} says it belongs to project {project}, whose parcels lack it',
      },
      unitSays: {
        zh: '单元 {unit} 写明有项目 {project}，该项目的单元却没有它',
        en: 'Unit {unit} names project {project}, whose unitRefs lacks it',
      },
      unitLacks: {
        zh: '项目 {project} 写明涉及单元 {unit}，该单元的项目（projectRefs）没有它',
        en: 'Project {project} names unit {unit}, whose projectRefs lacks it',
      },
    },
    source: ownDesign,
    fixable: true,
  },
  check(context) {
    const { document, model } = context;
    if (isSuperseded(document)) return;
    if (document.kind === 'parcelInventory') context.forEachRecord(['parcels'], checkInventoryParcel);
    else if (document.kind === 'redevelopmentUnit') checkUnit(context);
    else {
      const project = ownProject(model, document);
      if (project) checkProject(context, project);
    }
  },
};

function checkProject(context: PlanRuleContext, project: Project): void {
  checkProjectUnits(context, project);
  checkWorks(context, project);
  if (project.value.stage !== 'cancelled') checkRecords(context, project);
}

/** The unit of a parcel: as its record says, or as the first unit that lists it. */
function unitOfParcel(model: PlanModel, parcelId: string): string | undefined {
  return model.parcel(parcelId)?.value.unitRef ?? model.unitsListing(parcelId)[0]?.unit.id;
}

function checkProjectUnits({ document, model, report }: PlanRuleContext, project: Project): void {
  const { uri } = document;
  const units = project.value.unitRefs;
  const parcels = (project.value.parcelRefs ?? []).flatMap((parcel, index) => (parcel === undefined ? [] : [{ parcel, index, unit: unitOfParcel(model, parcel) }]));
  if (!units) return;
  const told = new Set<string>();
  for (const { parcel, index, unit } of parcels) {
    if (unit === undefined || units.includes(unit) || told.has(unit)) continue;
    told.add(unit);
    report({
      messageId: 'unitMissing',
      path: ['unitRefs'],
      at: 'key',
      subject: `${project.id} ${unit}`,
      feature: { layer: 'units', id: unit },
      data: { project: project.id, parcel, unit },
      related: [{ message: { zh: `地块 ${parcel}`, en: `parcel ${parcel}` }, uri, path: ['parcelRefs', index] }],
      fixes: [{ title: { zh: `补上 ${unit}`, en: `Add ${unit}` }, edits: [{ uri, operation: { op: 'append', path: ['unitRefs'], value: unit } }] }],
    });
  }
  const isKnown = parcels.every(({ unit }) => unit !== undefined);
  for (const [index, unit] of units.entries()) {
    if (unit === undefined) continue;
    const about = { path: ['unitRefs', index], feature: { layer: 'units', id: unit } };
    if (isKnown && !parcels.some((item) => item.unit === unit)) {
      const fixes = [{ title: { zh: `删去 ${unit}`, en: `Remove ${unit}` }, edits: [{ uri, operation: { op: 'remove', path: about.path } as const }] }];
      report({ ...about, messageId: 'unitIdle', subject: `${project.id} ${unit}`, data: { project: project.id, unit }, fixes });
      continue;
    }
    const record = model.unit(unit);
    const named = record?.value.projectRefs;
    if (!record || project.value.stage === 'cancelled' || named?.includes(project.id)) continue;
    report({
      ...about,
      messageId: 'unitLacks',
      subject: `${project.id} ${unit} back`,
      data: { project: project.id, unit },
      related: [{ message: { zh: `单元 ${unit}`, en: `unit ${unit}` }, uri: record.uri, path: named ? ['projectRefs'] : ['id'] }],
      fixes: [
        {
          title: { zh: `在单元 ${unit} 的项目中补上 ${project.id}`, en: `Add ${project.id} to the projects of ${unit}` },
          edits: [{ uri: record.uri, operation: named ? { op: 'append', path: ['projectRefs'], value: project.id } : { op: 'set', path: ['projectRefs'], value: [project.id] } }],
        },
      ],
    });
  }
}

/** Whether every parcel that a project lists is one. Where not, reference/target-exists says so, and what the list lacks may be what was mistyped. */
function hasKnownParcels(model: PlanModel, { value }: Project): boolean {
  return (value.parcelRefs ?? []).every((parcel) => parcel === undefined || model.isDeclared('parcel', parcel));
}

function checkWorks({ model, report }: PlanRuleContext, project: Project): void {
  const { works, parcelRefs } = project.value;
  if (!works || !parcelRefs || !hasKnownParcels(model, project)) return;
  const seen = new Set<string>();
  for (const [index, item] of works.entries()) {
    const parcel = item?.parcelRef;
    if (parcel === undefined) continue;
    const about = { path: ['works', index, 'parcelRef'], subject: `${project.id} works ${parcel} ${index}`, feature: { layer: 'parcels', id: parcel }, data: { project: project.id, parcel } };
    if (!parcelRefs.includes(parcel)) report({ ...about, messageId: 'worksOutside' });
    else if (seen.has(parcel)) report({ ...about, messageId: 'worksTwice' });
    seen.add(parcel);
  }
  for (const [index, parcel] of parcelRefs.entries()) {
    if (parcel === undefined || seen.has(parcel)) continue;
    report({ messageId: 'worksMissing', path: ['parcelRefs', index], subject: `${project.id} works ${parcel}`, feature: { layer: 'parcels', id: parcel }, data: { project: project.id, parcel } });
  }
}

/** What the inventory says of the project's parcels. A parcel of a project that has ended may have gone to another one. */
function checkRecords({ model, report }: PlanRuleContext, project: Project): void {
  for (const [index, parcelId] of (project.value.parcelRefs ?? []).entries()) {
    const parcel = parcelId === undefined ? undefined : model.parcel(parcelId);
    const stored = parcel?.value.projectRef;
    if (!parcel || stored === project.id) continue;
    const isElsewhere = stored !== undefined && model.projectsListing(parcel.id).some((listing) => listing.project.id === stored);
    if (isElsewhere) continue;
    const path = [...parcel.path, 'projectRef'];
    report({
      ...(stored === undefined ? { messageId: 'parcelSaysNone', data: { parcel: parcel.id, project: project.id } } : { messageId: 'parcelSays', data: { parcel: parcel.id, project: project.id, stored } }),
      path: ['parcelRefs', index],
      subject: `${project.id} ${parcel.id}`,
      feature: { layer: 'parcels', id: parcel.id },
      related: [{ message: { zh: `地块 ${parcel.id} 的记录`, en: `record of ${parcel.id}` }, uri: parcel.uri, path: stored === undefined ? [...parcel.path, 'id'] : path }],
      fixes: [{ title: { zh: `台账写明项目 ${project.id}`, en: `Say ${project.id} in the inventory` }, edits: [{ uri: parcel.uri, operation: { op: 'set', path, value: project.id } }] }],
    });
  }
}

const checkInventoryParcel: RecordCheck<PlanModel> = ({ document, model, report }, { path, value }) => {
  const id = textAt(value, 'id');
  const projectId = textAt(value, 'projectRef');
  const project = projectId === undefined ? undefined : model.project(projectId);
  // A project that is not there at all is reported by reference/target-exists.
  if (id === undefined || !project || model.parcel(id)?.uri !== document.uri || project.value.parcelRefs === undefined || project.value.parcelRefs.includes(id)) return;
  if (!hasKnownParcels(model, project)) return;
  report({
    messageId: 'projectLacks',
    path: [...path, 'projectRef'],
    subject: id,
    feature: { layer: 'parcels', id },
    data: { parcel: id, project: project.id },
    related: [{ message: { zh: `项目 ${project.id} 的地块`, en: `parcels of ${project.id}` }, uri: project.uri, path: ['parcelRefs'] }],
  });
};

function checkUnit({ document, model, report }: PlanRuleContext): void {
  const id = textAt(document.value, 'id');
  const unit: Unit | undefined = id === undefined ? undefined : model.unit(id);
  if (!unit || unit.uri !== document.uri) return;
  for (const [index, projectId] of (unit.value.projectRefs ?? []).entries()) {
    const project = projectId === undefined ? undefined : model.project(projectId);
    if (!project || project.value.unitRefs === undefined || project.value.unitRefs.includes(unit.id)) continue;
    const path = ['projectRefs', index];
    report({
      messageId: 'unitSays',
      path,
      subject: `${unit.id} ${project.id}`,
      feature: { layer: 'units', id: unit.id },
      data: { unit: unit.id, project: project.id },
      related: [{ message: { zh: `项目 ${project.id} 的单元`, en: `units of ${project.id}` }, uri: project.uri, path: ['unitRefs'] }],
      fixes: [{ title: { zh: `删去 ${project.id}`, en: `Remove ${project.id}` }, edits: [{ uri: document.uri, operation: { op: 'remove', path } }] }],
    });
  }
}
