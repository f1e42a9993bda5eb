import { compareText, type Bilingual } from '@plansmith/base';
import type { FixPlan, FixRequest, PlannedFix } from '@plansmith/engine';
import { applyChanges } from '../changes/apply-changes.ts';
import { createChangePreview, type PreviewLine, type PreviewPlan } from '../changes/change-preview.presenter.ts';
import { createChangePreviewPane } from '../changes/change-preview.view.ts';
import { tellChanges } from '../changes/tell-changes.ts';
import type { Workbench } from '../workbench.ts';
import { problemsText } from './texts.ts';

const paneName = 'problem-fixes';

/** Opens a preview of safe fixes, in place of one that is open; nothing is changed before it is told to. `name` says whose fixes they are. */
export async function previewFixes(workbench: Workbench, { name, request }: { readonly name: string; readonly request: Omit<FixRequest, 'without'> }): Promise<void> {
  const { engine, editors, notifications, progress } = workbench;
  const preview = createChangePreview({
    async plan(without) {
      const working = progress.begin(problemsText('fixWorking'));
      try {
        return toPreview(await engine.ask((remote) => remote.planFixes({ ...request, without })));
      } finally {
        working.dispose();
      }
    },
    apply: (changes) => applyChanges(changes, workbench),
  });
  await preview.refresh();
  const plan = preview.plan.peek()!;
  if (plan.lines.length === 0) return void notifications.notify({ severity: 'info', message: problemsText('fixNone'), details: plan.notes.map((note) => workbench.nls.pick(note)) });
  const close = (): void => editors.closePane(paneName);
  const apply = async (): Promise<void> => {
    const count = preview.count.peek();
    const applied = await preview.apply();
    if (!applied) return;
    close();
    tellChanges(workbench, { message: problemsText('fixDone', { count, files: applied.files.length }), undo: problemsText('fixUndo'), applied });
  };
  close();
  editors.open(plan.lines[0]!.uri, {
    pane: createChangePreviewPane(workbench, { name: paneName, title: problemsText('fixTitle', { name }), preview, changes: engine.checkNumber, apply: () => void apply(), close }),
  });
}

/** A plan of fixes as a preview lists it. */
export function toPreview({ made, without, refused, unfixable, changes, texts }: FixPlan): PreviewPlan {
  const lines = [...made, ...without].map((item, index) => ({ item, line: lineOf(item, index) }));
  return {
    lines: lines
      .toSorted((a, b) => compareText(a.line.uri, b.line.uri) || a.item.range.start.line - b.item.range.start.line)
      .map(({ line }) => line),
    notes: [...refused.map(refusalText), ...(unfixable > 0 ? [problemsText('unfixable', { count: unfixable })] : [])],
    changes,
    texts,
  };
}

function lineOf(item: PlannedFix & { readonly follows?: true }, index: number): PreviewLine {
  return {
    // What follows is not left out by itself, and may be another fix of a finding that is listed.
    id: item.follows ? `${item.fingerprint} ${index}` : item.fingerprint,
    uri: item.changes,
    label: item.title,
    detail: item.message,
    ...(item.uri === item.changes && { line: item.range.start.line }),
    ...(item.follows && { follows: true }),
  };
}

function refusalText({ uri, range, message, why, brings }: FixPlan['refused'][number]): Bilingual {
  const bilingual = (locale: keyof Bilingual): string => problemsText(`refused.${why}`, { uri, line: range.start.line + 1, message: message[locale].replace(/[。.]$/, ''), brings: brings?.[locale] ?? '' })[locale];
  return { zh: bilingual('zh'), en: bilingual('en') };
}
