import type { PlanModel, Project, ProjectListing } from '@plansmith/plan';
import { ownDesign, type PlanRule } from '@plansmith/plugin/rule-kit';
import { ownProject } from '../core/own-project.ts';

/** Stages in which a project still holds its parcels. */
const activeStages: ReadonlySet<string | undefined> = new Set(['reserve', 'planned', 'implementing', undefined]);

export const parcelSingleActiveProject: PlanRule = {
  meta: {
    id: 'reference/parcel-single-active-project',
    title: { zh: '地块只属于一个在办项目', en: 'A parcel belongs to one active project' },
    severity: 'error',
    scope: 'document',
    kinds: ['projectEntry'],
    messages: {
      twoProjects: {
        zh: '地块 {parcel} 已在项目 {other}（{otherStage}）中，又列入项目 {project}（{stage}）；储备、计划和实施中的项目不得共有地块',
        en: 'Parcel {parcel} is in project {other} ({otherStage}) already and again in {project} ({stage}); projects in reserve, planned or being carried out may not share a parcel',
      },
      twice: {
        zh: '项目 {project} 把地块 {parcel} 列了两次',
        en: 'Project {project} lists parcel {parcel} twice',
      },
    },
    source: ownDesign,
    fixable: true,
  },
  check({ document, model, report }) {
    const project = ownProject(model, document);
    if (!project) return;
    const { uri } = document;
    const seen = new Set<string>();
    for (const [index, parcel] of (project.value.parcelRefs ?? []).entries()) {
      if (parcel === undefined) continue;
      const place = { path: ['parcelRefs', index], feature: { layer: 'parcels', id: parcel } };
      const removal = { title: { zh: `从 ${project.id} 删去 ${parcel}`, en: `Take ${parcel} off ${project.id}` }, edits: [{ uri, operation: { op: 'remove', path: place.path } as const }] };
      if (seen.has(parcel)) {
        report({ ...place, messageId: 'twice', subject: `${parcel} ${index}`, data: { project: project.id, parcel }, fixes: [removal] });
        continue;
      }
      seen.add(parcel);
      const other = earlierProject(model, project, parcel);
      if (!other) continue;
      report({
        ...place,
        messageId: 'twoProjects',
        subject: parcel,
        data: { parcel, project: project.id, stage: stageName(project), other: other.project.id, otherStage: stageName(other.project) },
        related: [{ message: { zh: `项目 ${other.project.id} 的地块`, en: `parcels of ${other.project.id}` }, uri: other.project.uri, path: ['parcelRefs', other.index] }],
        fixes: [removal],
      });
    }
  },
};

/** The first active project by uri that lists the parcel, where that is another one than this, which is active itself. */
function earlierProject(model: PlanModel, project: Project, parcel: string): ProjectListing | undefined {
  if (!activeStages.has(project.value.stage)) return undefined;
  const [first] = model.projectsListing(parcel).filter((listing) => activeStages.has(listing.project.value.stage));
  return first && first.project.uri !== project.uri ? first : undefined;
}

const stageNames: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  reserve: { zh: '储备', en: 'reserve' },
  planned: { zh: '计划', en: 'planned' },
  implementing: { zh: '实施中', en: 'being carried out' },
};

function stageName({ value }: Project): { readonly zh: string; readonly en: string } {
  return stageNames[value.stage ?? ''] ?? { zh: '阶段未填', en: 'no stage' };
}
