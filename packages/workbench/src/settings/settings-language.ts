import { DisposableStore, localize, type Bilingual, type Disposable, type Json } from '@plansmith/base';
import { isSettingsFile, settingsFiles } from '@plansmith/engine';
import { effect } from '@preact/signals-core';
import { getLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { editor, languages } from 'monaco-editor/editor';
import { pathOf, type Monaco } from '../editor/model-buffer.ts';
import type { Workbench } from '../workbench.ts';
import { refusal, type Setting, type SettingScope } from './setting.ts';
import { settingsText } from './texts.ts';
import { choiceName } from './workbench-settings.ts';

/** What is wrong in the text of a settings file, with its place. */
export interface SettingsIssue {
  readonly offset: number;
  readonly length: number;
  readonly severity: 'error' | 'warning';
  readonly message: Bilingual;
}

/** Judges the text of a settings file. An empty text is as good as an empty object. */
export function settingsIssues(text: string, options: { readonly declared: readonly Setting[]; readonly scope: SettingScope }): readonly SettingsIssue[] {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (!root) return text.trim() === '' ? [] : [{ offset: 0, length: text.length, severity: 'error', message: settingsText('notARecord') }];
  const issues = errors.map(({ error, offset, length }): SettingsIssue => ({ offset, length, severity: 'error', message: settingsText('syntax', { code: printParseErrorCode(error) }) }));
  if (root.type !== 'object') return [...issues, { offset: root.offset, length: root.length, severity: 'error', message: settingsText('notARecord') }];
  const seen = new Set<string>();
  for (const property of root.children ?? []) {
    const [key, value] = property.children ?? [];
    if (!key) continue;
    const id = String(key.value);
    const setting = options.declared.find((item) => item.id === id);
    const at = { offset: key.offset, length: key.length };
    if (seen.has(id)) issues.push({ ...at, severity: 'warning', message: settingsText('twice', { id }) });
    seen.add(id);
    if (!setting) issues.push({ ...at, severity: 'warning', message: settingsText('unknown', { id }) });
    else if (setting.userOnly && options.scope === 'workspace') issues.push({ ...at, severity: 'warning', message: settingsText('notHere', { id }) });
    else if (value) {
      const message = refusal(setting, plainValue(value));
      if (message) issues.push({ offset: value.offset, length: value.length, severity: 'error', message });
    }
  }
  return issues;
}

function plainValue(node: Node): Json {
  if (node.type === 'array') return (node.children ?? []).map(plainValue);
  if (node.type !== 'object') return node.value as Json;
  return Object.fromEntries((node.children ?? []).flatMap(({ children }) => (children?.[0] && children[1] ? [[String(children[0].value), plainValue(children[1])]] : [])));
}

/** A proposal at a place of a settings file, which takes the place of a stretch of the text. */
export interface SettingsProposal {
  readonly label: string;
  readonly insert: string;
  readonly detail: Bilingual;
  readonly description: Bilingual | undefined;
  readonly start: number;
  readonly end: number;
}

/** What may stand at an offset of a settings file: settings that it does not have yet, or values of the one whose value stands there. */
export function settingsProposals(text: string, offset: number, declared: readonly Setting[]): readonly SettingsProposal[] {
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
  const word = previousNode && previousNode.offset <= offset && offset <= previousNode.offset + previousNode.length ? previousNode : undefined;
  const typed = /[\w.-]*$/.exec(text.slice(0, offset))![0];
  const [start, end] = word ? [word.offset, word.offset + word.length] : [offset - typed.length, offset];
  const isOpen = (from: number): boolean => /^\s*:/.test(text.slice(from));
  if (isAtPropertyKey && path.length <= 1) {
    const here = new Set((parseTree(text)?.children ?? []).map(({ children }) => String(children?.[0]?.value)));
    return declared
      .filter(({ id }) => !here.has(id) || id === word?.value)
      .map(({ id, title, description, schema }) => ({ label: id, insert: isOpen(end) ? JSON.stringify(id) : `${JSON.stringify(id)}: ${JSON.stringify(schema.default)}`, detail: title, description, start, end }));
  }
  const setting = path.length === 1 && !isAtPropertyKey ? declared.find(({ id }) => id === path[0]) : undefined;
  if (!setting) return [];
  const values: readonly Json[] = setting.schema.enum ?? (setting.schema.type === 'boolean' ? [true, false] : [setting.schema.default]);
  return values.map((value) => ({ label: JSON.stringify(value), insert: JSON.stringify(value), detail: choiceName(setting, value), description: undefined, start, end }));
}

function scopeOf(model: editor.ITextModel): SettingScope | undefined {
  const uri = pathOf(model.uri);
  return uri === undefined || !isSettingsFile(uri) ? undefined : uri === settingsFiles.user ? 'user' : 'workspace';
}

/** Problems, completion and hover in the settings files. */
export function registerSettingsLanguage({ settings, nls }: Pick<Workbench, 'settings' | 'nls'>, monaco: Monaco): Disposable {
  const store = new DisposableStore();
  const rangeOf = (model: editor.ITextModel, start: number, end: number) => monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
  const mark = (model: editor.ITextModel): void => {
    const scope = scopeOf(model);
    if (!scope || model.isDisposed()) return;
    const issues = settingsIssues(model.getValue(), { declared: settings.declared.value, scope });
    const severities = { error: monaco.MarkerSeverity.Error, warning: monaco.MarkerSeverity.Warning };
    monaco.editor.setModelMarkers(
      model,
      'settings',
      issues.map(({ offset, length, severity, message }) => ({ ...rangeOf(model, offset, offset + Math.max(1, length)), severity: severities[severity], message: localize(message, nls.locale.value) })),
    );
  };
  const follow = (model: editor.ITextModel): void => {
    if (!scopeOf(model)) return;
    const stop = effect(() => mark(model));
    const edits = model.onDidChangeContent(() => mark(model));
    model.onWillDispose(() => {
      stop();
      edits.dispose();
    });
  };
  monaco.editor.getModels().forEach(follow);
  store.add(monaco.editor.onDidCreateModel(follow));
  store.add(
    monaco.languages.registerCompletionItemProvider('json', {
      triggerCharacters: ['"', ':', ' '],
      provideCompletionItems(model, position) {
        if (!scopeOf(model)) return { suggestions: [] };
        return {
          suggestions: settingsProposals(model.getValue(), model.getOffsetAt(position), settings.declared.peek()).map(({ label, insert, detail, description, start, end }): languages.CompletionItem => ({
            label: { label, description: nls.pick(detail) },
            kind: monaco.languages.CompletionItemKind.Property,
            insertText: insert,
            filterText: model.getValueInRange(rangeOf(model, start, end)).startsWith('"') ? JSON.stringify(label.replaceAll('"', '')) : label,
            range: rangeOf(model, start, end),
            ...(description ? { documentation: nls.pick(description) } : {}),
          })),
        };
      },
    }),
  );
  store.add(
    monaco.languages.registerHoverProvider('json', {
      provideHover(model, position) {
        const { path, previousNode } = getLocation(model.getValue(), model.getOffsetAt(position));
        const setting = scopeOf(model) && settings.declared.peek().find(({ id }) => id === path[0]);
        if (!setting || !previousNode) return null;
        const standard = nls.pick(settingsText('standard', { value: nls.pick(choiceName(setting, setting.schema.default)) }));
        return { contents: [{ value: `**${nls.pick(setting.title)}**` }, { value: nls.pick(setting.description) }, { value: standard }] };
      },
    }),
  );
  return store;
}
