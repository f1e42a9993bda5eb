/**
 * Monaco with the features that the workbench uses. What is left out has its own counterpart in the workbench (quick access, problem
 * navigation) or no use for plans. Loaded once, after the texts of monaco's own menus were chosen.
 */
import 'monaco-editor/features/anchorSelect/register';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/caretOperations/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codeAction/register';
import 'monaco-editor/features/codeEditor/register';
import 'monaco-editor/features/codelens/register';
import 'monaco-editor/features/comment/register';
import 'monaco-editor/features/contextmenu/register';
import 'monaco-editor/features/cursorUndo/register';
import 'monaco-editor/features/dnd/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/folding/register';
import 'monaco-editor/features/fontZoom/register';
import 'monaco-editor/features/format/register';
import 'monaco-editor/features/gotoSymbol/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/inlayHints/register';
import 'monaco-editor/features/inPlaceReplace/register';
import 'monaco-editor/features/lineSelection/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/longLinesHelper/register';
import 'monaco-editor/features/multicursor/register';
import 'monaco-editor/features/parameterHints/register';
import 'monaco-editor/features/readOnlyMessage/register';
import 'monaco-editor/features/referenceSearch/register';
import 'monaco-editor/features/rename/register';
import 'monaco-editor/features/smartSelect/register';
import 'monaco-editor/features/snippet/register';
import 'monaco-editor/features/stickyScroll/register';
// `features/suggest/register` brings only the inline variant; the list of suggestions is this.
import 'monaco-editor/editor/contrib/suggest/browser/suggestController';
import 'monaco-editor/features/toggleTabFocusMode/register';
import 'monaco-editor/features/tokenization/register';
import 'monaco-editor/features/wordHighlighter/register';
import 'monaco-editor/features/wordOperations/register';
import 'monaco-editor/languages/definitions/yaml/register';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import { editor, languages } from 'monaco-editor/editor';

export * from 'monaco-editor/editor';

/** Lets monaco start its worker, which compares texts and finds links: the first text is shown without. */
export let startWorker!: () => void;
const workerAllowed = new Promise<void>((resolve) => {
  startWorker = resolve;
});
self.MonacoEnvironment = { getWorker: () => workerAllowed.then(() => new EditorWorker()) };

// Colours only: monaco's JSON language would bring a second language service.
languages.register({ id: 'json', extensions: ['.json', '.geojson'] });
languages.setLanguageConfiguration('json', {
  brackets: [
    ['{', '}'],
    ['[', ']'],
  ],
  autoClosingPairs: [
    { open: '{', close: '}' },
    { open: '[', close: ']' },
    { open: '"', close: '"' },
  ],
});
languages.setMonarchTokensProvider('json', {
  tokenizer: {
    root: [
      [/"(?:[^"\\]|\\.)*"(?=\s*:)/, 'type'],
      [/"(?:[^"\\]|\\.)*"/, 'string'],
      [/-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/, 'number'],
      [/\b(?:true|false|null)\b/, 'keyword'],
      [/[{}[\]]/, '@brackets'],
    ],
  },
});

// Backgrounds of differences are paler than monaco's, so that comments on them can still be read.
editor.defineTheme('plansmith-light', {
  base: 'vs',
  inherit: true,
  rules: [
    { token: 'comment', foreground: '00730a' },
    { token: 'type', foreground: '006e6e' },
    { token: 'number', foreground: '066b45' },
  ],
  colors: {
    'editor.background': '#ffffff',
    'editorLineNumber.foreground': '#6e7681',
    'diffEditor.removedTextBackground': '#ff000012',
    'diffEditor.removedLineBackground': '#ff00000a',
    'diffEditor.insertedTextBackground': '#00800018',
    'diffEditor.insertedLineBackground': '#0080000c',
    'editorCodeLens.foreground': '#5f6670',
    'editorInlayHint.foreground': '#5f6670',
    'editorInlayHint.background': '#0000000a',
    'editorInlayHint.parameterForeground': '#8a3b00',
    'editorInlayHint.parameterBackground': '#ffb02026',
  },
});
editor.defineTheme('plansmith-dark', {
  base: 'vs-dark',
  inherit: true,
  rules: [{ token: 'comment', foreground: '86b174' }],
  colors: {
    'editor.background': '#1f1f1f',
    'editorLineNumber.foreground': '#9a9a9a',
    'diffEditor.removedTextBackground': '#ff000020',
    'diffEditor.removedLineBackground': '#ff000012',
    'editorCodeLens.foreground': '#a5a5a5',
    'editorInlayHint.foreground': '#a5a5a5',
    'editorInlayHint.background': '#ffffff0d',
    'editorInlayHint.parameterForeground': '#ffc27a',
    'editorInlayHint.parameterBackground': '#ffb02026',
  },
});
editor.defineTheme('plansmith-contrast-light', {
  base: 'hc-light',
  inherit: true,
  rules: [],
  colors: { 'editorCodeLens.foreground': '#292929', 'editorInlayHint.foreground': '#292929', 'editorInlayHint.background': '#ffffff', 'editorInlayHint.parameterForeground': '#8a1f00', 'editorInlayHint.parameterBackground': '#ffffff' },
});
editor.defineTheme('plansmith-contrast-dark', {
  base: 'hc-black',
  inherit: true,
  rules: [],
  colors: { 'editorCodeLens.foreground': '#ffffff', 'editorInlayHint.foreground': '#d4d4d4', 'editorInlayHint.background': '#000000', 'editorInlayHint.parameterForeground': '#ffc27a', 'editorInlayHint.parameterBackground': '#000000' },
});
