import type { LensRecord, RecordSubject } from '@plansmith/plugin';
import { DisposableStore, type Disposable } from '@plansmith/base';
import { recordFolding } from '@plansmith/document';
import type { Command } from '../platform/commands.ts';
import type { MenuItem } from '../platform/menus.ts';
import type { Workbench } from '../workbench.ts';
import { createLensItems, type LensItems } from './lens-items.ts';
import { lensText } from './texts.ts';

const records = 'lensEntity == unit || lensEntity == parcel || lensEntity == parcelControl';

/** Registers what stands over the records of a document, each also a command for the record at the cursor; and the folding of all records. */
export function registerRecordLens(workbench: Workbench): { readonly items: LensItems } & Disposable {
  const { commands, menus, nls, engine, selection, editors, navigation, notifications, quickInput, textEditor } = workbench;
  const store = new DisposableStore();
  const items = createLensItems({ menus, commands, nls, findings: () => engine.report.peek()?.findings ?? [] });

  /** The innermost record with an id that holds the cursor. */
  async function recordAtCursor(): Promise<RecordSubject | undefined> {
    const uri = editors.active.peek()?.uri;
    const place = selection.peek();
    if (uri === undefined) return undefined;
    const path = place?.uri === uri ? place.path : [];
    const lenses = await engine.ask((remote) => remote.recordLenses(uri));
    return lenses.map(({ data }) => data).findLast((record) => record.path.every((step, index) => step === path[index]));
  }
  const onRecord = (action: (record: LensRecord) => unknown) => async (given?: unknown) => {
    const subject = (given as RecordSubject | undefined) ?? (await recordAtCursor());
    if (!subject) return void notifications.notify({ severity: 'info', message: lensText('noRecord') });
    return action(items.withFindings(subject));
  };
  const showAs = (command: string) => onRecord(async ({ uri, idPath }) => {
    await navigation.reveal({ uri, path: idPath }, { focus: true });
    await commands.execute(command);
  });

  async function showReferences({ entity, id }: LensRecord): Promise<void> {
    const uses = await engine.ask((remote) => remote.referencesTo(entity, id));
    if (uses.length === 0) return void notifications.notify({ severity: 'info', message: lensText('noReferences', { id }) });
    quickInput.ask({
      prefix: '',
      placeholder: nls.pick(lensText('referencesTo', { id, count: uses.length })),
      items: () => uses.map(({ uri, range, way }) => ({ label: way, description: `${uri}:${range.start.line + 1}`, icon: 'references', run: () => navigation.open(uri, { range, pin: true }) })),
    });
  }

  async function foldRecords(): Promise<void> {
    const uri = editors.active.peek()?.uri;
    if (uri === undefined) return;
    const ranges = await engine.ask((remote) => remote.foldingRanges(uri));
    const selectionLines = ranges.filter(({ kind }) => kind === recordFolding).map(({ startLine }) => startLine);
    textEditor.peek()?.trigger('editor.fold', { selectionLines, levels: 1, direction: 'down' });
  }

  async function showActions(record: LensRecord): Promise<void> {
    quickInput.ask({
      prefix: '',
      placeholder: nls.pick(lensText('actionsOf', { id: record.id })),
      items: () => items.items(record).map(({ command, title }) => ({ label: title, description: nls.pick(commands.get(command)!.title), run: () => commands.execute(command, record) })),
    });
  }

  const list: readonly (Command & { readonly lens?: Omit<MenuItem, 'command'> })[] = [
    { id: 'record.showProblems', title: lensText('showProblems'), run: onRecord(({ id }) => commands.execute('problems.showAbout', id)), lens: { group: '0', order: 0, when: 'lensFindings', title: lensText('problems', keep) } },
    { id: 'record.showReferences', title: lensText('showReferences'), run: onRecord(showReferences), lens: { group: '1', order: 0, when: records, title: lensText('references', keep) } },
    { id: 'record.openTable', title: lensText('openTable'), run: showAs('editor.showAsTable'), lens: { group: '4', order: 0, when: 'lensEntity == parcel || lensEntity == parcelControl', title: lensText('table') } },
    { id: 'record.openForm', title: lensText('openForm'), run: showAs('editor.showAsForm'), lens: { group: '4', order: 1, when: records, title: lensText('form') } },
    { id: 'record.showActions', title: lensText('actions'), run: onRecord(showActions) },
    { id: 'editor.foldRecords', title: lensText('foldRecords'), run: foldRecords },
  ];
  for (const { lens, ...command } of list) {
    store.add(commands.register({ ...command, category: lensText('category'), when: 'editorOpen' }));
    if (lens) store.add(menus.register('editor/lens', { command: command.id, ...lens }));
  }
  return { items, dispose: () => store.dispose() };
}

/** The places of facts stay in the text until they are known. */
const keep = { lensFindings: '{lensFindings}', lensReferences: '{lensReferences}' };
