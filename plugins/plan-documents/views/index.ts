import type { PlanNode, ViewModule, ViewServices } from '@plansmith/plugin';

/** Asks for a new document of a kind; run on a line of the plan, about that. */
const newOf =
  (kind: string, { aboutNode = false } = {}) =>
  async (services: ViewServices, node?: unknown): Promise<void> => {
    const about = aboutNode && node ? (node as PlanNode).id : undefined;
    await services.executeCommand('file.newDocument', { kind, ...(about !== undefined && { about }) });
  };

export const plugin: ViewModule<HTMLElement> = {
  commands: {
    'planDocuments.newUnit': newOf('redevelopmentUnit'),
    'planDocuments.newDetailedPlan': newOf('unitDetailedPlan', { aboutNode: true }),
    'planDocuments.newAnnualPlan': newOf('annualPlan'),
    'planDocuments.newProject': newOf('projectEntry'),
  },
};
