import { manifest as boundaryFarmland } from '@plansmith/plugin-boundary-farmland/manifest';
import { plugin as boundaryFarmlandRules } from '@plansmith/plugin-boundary-farmland/rules';
import { manifest as indicatorBalance } from '@plansmith/plugin-indicator-balance/manifest';
import { plugin as indicatorBalanceRules } from '@plansmith/plugin-indicator-balance/rules';
import { manifest as map } from '@plansmith/plugin-map/manifest';
import { plugin as mapRules } from '@plansmith/plugin-map/rules';
import { manifest as planDocuments } from '@plansmith/plugin-plan-documents/manifest';
import { plugin as planDocumentsRules } from '@plansmith/plugin-plan-documents/rules';
import { manifest as parcelInventory } from '@plansmith/plugin-parcel-inventory/manifest';
import { plugin as parcelInventoryRules } from '@plansmith/plugin-parcel-inventory/rules';
import { manifest as planSchedule } from '@plansmith/plugin-plan-schedule/manifest';
import { plugin as planScheduleRules } from '@plansmith/plugin-plan-schedule/rules';
import { createEngine, type FileChanges } from '@plansmith/engine';
import { expose } from 'comlink';
import type { ReportFormat } from '@plansmith/engine/report-formats';
import { createThreadSolver } from './plugins/solver-thread.ts';
import type { EngineWorker, ShellFacts } from './workspace/engine-client.ts';
import { channelOf, createAnswerSender, type SharedQuestion } from './workspace/shared-answers.ts';

/** Set by the build from the root package.json. */
declare const PLANSMITH_VERSION: string;
/** Set by the build: the same as that of the command line. */
declare const PLANSMITH_RULES: string;

const plugins = [
  { manifest: planDocuments, module: planDocumentsRules },
  { manifest: map, module: mapRules },
  { manifest: boundaryFarmland, module: boundaryFarmlandRules },
  { manifest: indicatorBalance, module: indicatorBalanceRules },
  { manifest: planSchedule, module: planScheduleRules },
  { manifest: parcelInventory, module: parcelInventoryRules },
];
const engine = createEngine({ version: PLANSMITH_VERSION, createSolver: createThreadSolver, plugins });
const send = createAnswerSender();
const worker: EngineWorker = Object.assign(engine, {
  sharedAnswer(question: SharedQuestion, args: readonly unknown[], held: number) {
    const answer = question === 'query' ? engine.query(...(args as Parameters<typeof engine.query>)) : engine[question]();
    return send(channelOf(question, args), answer, held);
  },
  sharedCheck(changes: FileChanges, held: number) {
    const number = engine.update(changes);
    return { number, report: send(channelOf('report', []), engine.report(), held) };
  },
  async writeReview(format: ReportFormat['id'], facts: ShellFacts) {
    const { writeReview } = await import('@plansmith/engine/report');
    const own = { ruleHash: PLANSMITH_RULES, plugins: plugins.map(({ manifest: { id, version } }) => ({ id, version })) };
    return (await writeReview(engine, { ...facts, ...own }, { formats: [format] })).get(format)!;
  },
});
expose(worker);
