import type { Bilingual } from '@plansmith/base';

/** A step of a project, as `milestones[].step` names it. */
export type ProjectStep = keyof typeof stepNames;

const stepNames = {
  identification: { zh: '低效用地认定', en: 'identification' },
  ownerAgreement: { zh: '权利人协议', en: 'the agreement with the owners' },
  collectiveDecision: { zh: '集体决议', en: 'the decision of the collective' },
  storage: { zh: '收储', en: 'storage' },
  planApproval: { zh: '单元详细规划批准', en: 'approval of the unit plan' },
  planningConditions: { zh: '规划条件', en: 'the planning conditions' },
  supply: { zh: '供应', en: 'supply' },
  contract: { zh: '签订合同', en: 'the contract' },
  demolition: { zh: '拆除', en: 'demolition' },
  worksStart: { zh: '开工', en: 'start of works' },
  completionCheck: { zh: '竣工验收', en: 'the completion check' },
  reclamationAccepted: { zh: '复垦复绿验收', en: 'acceptance of the reclamation' },
  surveyConfirmed: { zh: '变更调查确认', en: 'confirmation by the survey' },
  registration: { zh: '不动产登记', en: 'registration' },
} as const satisfies Record<string, Bilingual>;

/** The name of a step in messages. */
export function stepName(step: string | undefined): Bilingual {
  return step !== undefined && isProjectStep(step) ? stepNames[step] : { zh: step ?? '环节', en: step ?? 'a step' };
}

/** Whether a text names a step. */
export function isProjectStep(step: string): step is ProjectStep {
  return Object.hasOwn(stepNames, step);
}

/**
 * Steps that must come before each step, where the project has them. Of a step that a project leaves out, its own predecessors
 * take the place. Source: URPL art. 38-40 (A) for approval, conditions, contract and start of works; the rest is own design (C).
 */
export const predecessors: Readonly<Record<ProjectStep, readonly ProjectStep[]>> = {
  identification: [],
  ownerAgreement: ['identification'],
  collectiveDecision: ['identification'],
  storage: ['collectiveDecision', 'identification'],
  planApproval: ['identification'],
  planningConditions: ['planApproval'],
  supply: ['planningConditions', 'storage'],
  contract: ['supply', 'planningConditions', 'ownerAgreement', 'collectiveDecision'],
  demolition: ['storage', 'ownerAgreement', 'collectiveDecision'],
  worksStart: ['contract', 'demolition'],
  completionCheck: ['worksStart'],
  reclamationAccepted: ['demolition'],
  surveyConfirmed: ['reclamationAccepted'],
  registration: ['completionCheck', 'surveyConfirmed'],
};

/** Steps with which a project begins on the ground or in law: none comes before its start date. */
export const firstSteps: ReadonlySet<ProjectStep> = new Set(['ownerAgreement', 'collectiveDecision', 'storage', 'contract', 'demolition', 'worksStart']);

/** Steps that end a project's works: they are there by the date of expected effect. */
export const lastSteps: ReadonlySet<ProjectStep> = new Set(['completionCheck', 'reclamationAccepted', 'surveyConfirmed']);

const builtSteps: readonly (readonly ProjectStep[])[] = [['planApproval'], ['planningConditions'], ['supply', 'contract'], ['worksStart'], ['completionCheck'], ['registration']];

/**
 * Steps that a type of project cannot leave out; of each list one at least. Steps of supply are not asked where the land stays
 * with its holder, and none of building where nothing is built. Own design (C) after rules "schedule/project-sequence".
 */
export const requiredSteps: Readonly<Record<string, readonly (readonly ProjectStep[])[]>> = {
  片区收储: [['storage'], ...builtSteps],
  城中村: [['storage', 'collectiveDecision'], ...builtSteps],
  司法处置: builtSteps,
  自主改造: [['ownerAgreement'], ...builtSteps],
  商服提质: [['ownerAgreement'], ...builtSteps],
  工业上楼: [['ownerAgreement', 'storage'], ...builtSteps],
  集体入市: [['collectiveDecision'], ...builtSteps],
  边界外整治: [['ownerAgreement', 'collectiveDecision'], ['worksStart', 'demolition'], ['completionCheck', 'reclamationAccepted']],
  老旧小区: [['worksStart'], ['completionCheck']],
  复垦复绿: [['demolition'], ['reclamationAccepted'], ['surveyConfirmed']],
};
