import { URI as Uri } from '@codingame/monaco-vscode-api/vscode/vs/base/common/uri';
import { initialize } from '@codingame/monaco-vscode-api';
import getConfigurationServiceOverride from '@codingame/monaco-vscode-configuration-service-override';
import getExplorerServiceOverride from '@codingame/monaco-vscode-explorer-service-override';
import getFilesServiceOverride, { registerFileSystemOverlay, RegisteredFileSystemProvider, RegisteredMemoryFile } from '@codingame/monaco-vscode-files-service-override';
import getKeybindingsServiceOverride from '@codingame/monaco-vscode-keybindings-service-override';
import getLanguagesServiceOverride from '@codingame/monaco-vscode-languages-service-override';
import getModelServiceOverride from '@codingame/monaco-vscode-model-service-override';
import getQuickAccessServiceOverride from '@codingame/monaco-vscode-quickaccess-service-override';
import getTextMateServiceOverride from '@codingame/monaco-vscode-textmate-service-override';
import getThemeServiceOverride from '@codingame/monaco-vscode-theme-service-override';
import getWorkbenchServiceOverride from '@codingame/monaco-vscode-workbench-service-override';
import '@codingame/monaco-vscode-theme-defaults-default-extension';
import '@codingame/monaco-vscode-yaml-default-extension';
import editorWorkerUrl from '@codingame/monaco-vscode-api/workers/editor.worker?worker&url';
import textMateWorkerUrl from '@codingame/monaco-vscode-textmate-service-override/worker?worker&url';

const workers = { editorWorkerService: editorWorkerUrl, TextMateWorker: textMateWorkerUrl };
Object.assign(globalThis, { MonacoEnvironment: { getWorker: (_, label) => new Worker(workers[label], { type: 'module' }) } });

/** The same file as ours opens, fetched as ours is, in a folder of the same name. */
const opened = Uri.file('/jiamusi/plan/detailed/U-DF-01.yaml');
const provider = new RegisteredFileSystemProvider(false);
provider.registerFile(new RegisteredMemoryFile(opened, await (await fetch('opened.yaml')).text()));
registerFileSystemOverlay(1, provider);

await initialize(
  {
    ...getModelServiceOverride(),
    ...getFilesServiceOverride(),
    ...getConfigurationServiceOverride(),
    ...getKeybindingsServiceOverride(),
    ...getLanguagesServiceOverride(),
    ...getTextMateServiceOverride(),
    ...getThemeServiceOverride(),
    ...getExplorerServiceOverride(),
    ...getQuickAccessServiceOverride({ isKeybindingConfigurationVisible: () => true, shouldUseGlobalPicker: () => true }),
    ...getWorkbenchServiceOverride(),
  },
  document.body,
  {
    workspaceProvider: { trusted: true, workspace: { folderUri: Uri.file('/jiamusi') }, open: async () => false },
    defaultLayout: { editors: [{ uri: opened, viewColumn: 1 }], force: true },
    productConfiguration: { nameShort: 'peer', nameLong: 'peer' },
  },
);
