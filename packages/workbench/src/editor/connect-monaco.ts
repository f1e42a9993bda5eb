import type { Finding } from '@plansmith/rules';
import type { ReadonlySignal } from '@preact/signals-core';
import { untilSaved } from '../changes/until-saved.ts';
import { both } from '../nls/nls.ts';
import { contributeEditorMenu } from '../parts/editor-menu.ts';
import type { FindingCommands } from '../plugins/finding-commands.ts';
import type { Workbench } from '../workbench.ts';
import { registerHintFeatures, type HintChoice, type HintFeatureOptions } from './hint-features.ts';
import { registerLanguageFeatures } from './language-features.ts';
import { toProtocolRange } from './lsp-adapters.ts';
import { publishMarkers } from './markers.ts';
import { pathOf, type Monaco } from './model-buffer.ts';

/** Gives monaco what the engine knows of documents, and takes from it what leads elsewhere: renames over several files, and places in others. */
export function connectMonaco(
  workbench: Workbench,
  monaco: Monaco,
  options: { readonly findings: ReadonlySignal<readonly Finding[]>; readonly commandsFor: FindingCommands; readonly lenses: HintFeatureOptions['lenses'] },
): void {
  const { engine, copies, nls, commands, notifications, navigation, settings } = workbench;
  const { findings, commandsFor, lenses } = options;
  registerLanguageFeatures({
    monaco,
    engine,
    copies,
    nls,
    findings: { commandsFor, run: (command, finding) => void commands.execute(command, finding) },
    onFixGone: () => notifications.notify({ severity: 'warning', message: both('problems.fixGone') }),
    onDidRename(files) {
      const notice = notifications.notify({
        severity: 'info',
        message: both('rename.done', { count: files.length }),
        details: files,
        actions: [
          { title: both('rename.saveAll'), run: () => workbench.saving.saveAll() },
          {
            title: both('rename.undo'),
            run: () => {
              for (const uri of files) void monaco.editor.getModels().find((model) => pathOf(model.uri) === uri)?.undo();
            },
          },
        ],
      });
      untilSaved(copies, files, notice);
    },
  });
  registerHintFeatures({
    monaco,
    engine,
    nls,
    lenses,
    hints: settings.of<HintChoice>('editor.inlayHints'),
    runLens: (command, record) => void commands.execute(command, record),
    open: ({ uri, range }) => void navigation.open(uri, { range }),
  });
  publishMarkers({ monaco, findings, copies, nls });
  contributeEditorMenu(workbench, monaco);
  monaco.editor.registerEditorOpener({
    openCodeEditor(_source, resource, target) {
      const uri = pathOf(resource);
      if (uri === undefined) return false;
      const range = target && ('startLineNumber' in target ? target : monaco.Range.fromPositions(target));
      void navigation.open(uri, range ? { range: toProtocolRange(range) } : {});
      return true;
    },
  });
}
