import type { PlanModel, Project } from '@plansmith/plan';
import { textAt } from '@plansmith/plugin/rule-kit';
import type { DocumentView } from '@plansmith/rules';

/** The project that a document is: undefined for a superseded one, and for a second document of the same id. */
export function ownProject(model: PlanModel, document: DocumentView): Project | undefined {
  const id = textAt(document.value, 'id');
  const project = id === undefined ? undefined : model.project(id);
  return project?.uri === document.uri ? project : undefined;
}
