import { localize, type Bilingual } from '@plansmith/base';
import { both } from '../nls/nls.ts';
import type { Command } from '../platform/commands.ts';
import { defaultLayout } from '../platform/layout.ts';
import { showView } from '../platform/shown-views.ts';
import { themeChoices } from '../platform/theme.ts';
import type { QuickItem } from '../quick-input/quick-input.presenter.ts';
import { chooseFiles } from '../ui/choose-files.ts';
import { leaveText } from '../ui/leave-text.ts';
import type { Workbench } from '../workbench.ts';

/** A command of the workbench with its keys. */
interface OwnCommand extends Command {
  readonly keys?: readonly string[];
}

const view = both('command.view');
const file = both('command.file');
const go = both('command.go');
const preferences = both('command.preferences');
const help = both('command.help');
const title = (zh: string, en: string): Bilingual => ({ zh, en });

/** Registers the workbench's own commands, keys and menus. `focusPart` and `focusView` are the shell's. */
export function registerCommands(workbench: Workbench, shell: { focusPart(step: 1 | -1): void; focusView(id: string): void }): void {
  const { layout, editors, quickInput, navigation, saving, copies } = workbench;
  const active = () => editors.active.peek();
  const trigger = (action: string) => async () => workbench.textEditor.peek()?.trigger(action);
  const toggle = (name: 'sideBarVisible' | 'panelVisible' | 'previewVisible' | 'panelMaximized') => () => layout.change({ [name]: !layout.state.peek()[name] });
  const goToView = (id: string): void => {
    if (!workbench.views.get(id)) return;
    leaveText();
    showView(workbench.views, layout, id);
    shell.focusView(id);
  };

  const commands: readonly OwnCommand[] = [
    { id: 'workbench.showCommands', category: help, title: title('显示所有命令', 'Show All Commands'), keys: ['ctrl+shift+p', 'f1'], run: () => quickInput.show('>') },
    { id: 'workbench.quickOpen', category: go, title: title('转到文件…', 'Go to File…'), keys: ['ctrl+p'], run: () => quickInput.show('') },
    { id: 'workbench.goToSymbol', category: go, title: title('转到文件中的符号…', 'Go to Symbol in File…'), keys: ['ctrl+shift+o'], run: () => quickInput.show('@') },
    { id: 'workbench.goToRecord', category: go, title: title('按编号或名称转到记录…', 'Go to Record by Id or Name…'), keys: ['ctrl+t'], run: () => quickInput.show('#') },
    { id: 'workbench.goToLine', category: go, title: title('转到行/列…', 'Go to Line/Column…'), keys: ['ctrl+g'], run: () => quickInput.show(':') },
    { id: 'workbench.quickHelp', category: help, title: title('快速打开的帮助', 'Help on Quick Open'), run: () => quickInput.show('?') },

    { id: 'file.save', category: file, title: title('保存', 'Save'), keys: ['ctrl+s'], icon: 'save', run: () => active() && saving.save(active()!.uri) },
    { id: 'file.saveAll', category: file, title: title('全部保存', 'Save All'), keys: ['ctrl+alt+s'], run: () => saving.saveAll() },
    { id: 'file.compareWithDisk', category: file, title: title('与磁盘上的文件比较', 'Compare with the File on Disk'), icon: 'diff', run: () => active() && editors.open(active()!.uri, { kind: 'compare' }) },
    { id: 'file.revert', category: file, title: title('还原为磁盘上的内容', 'Revert to the File on Disk'), run: () => active() && copies.reload(active()!.uri) },
    { id: 'file.importShapes', category: file, title: title('导入图形文件…', 'Import a File of Polygons…'), icon: 'desktop-download', run: (...files) => importFiles(workbench, files as readonly File[]) },
    { id: 'file.close', category: view, title: title('关闭编辑器', 'Close Editor'), keys: ['ctrl+w', 'ctrl+f4', 'alt+w'], run: () => active() && saving.close(active()!.id) },
    { id: 'file.closeAll', category: view, title: title('关闭所有编辑器', 'Close All Editors'), run: async () => { for (const tab of editors.tabs.peek()) await saving.close(tab.id); } },
    { id: 'file.keepOpen', category: view, title: title('保持编辑器打开', 'Keep Editor Open'), run: () => active() && editors.pin(active()!.uri) },
    { id: 'workbench.nextEditor', category: view, title: title('下一个编辑器', 'Next Editor'), keys: ['ctrl+pagedown', 'alt+pagedown'], run: () => editors.step(1) },
    { id: 'workbench.previousEditor', category: view, title: title('上一个编辑器', 'Previous Editor'), keys: ['ctrl+pageup', 'alt+pageup'], run: () => editors.step(-1) },

    { id: 'workbench.nextProblem', category: go, title: title('下一个问题', 'Next Problem'), keys: ['f8'], run: () => navigation.stepProblem(1) },
    { id: 'workbench.previousProblem', category: go, title: title('上一个问题', 'Previous Problem'), keys: ['shift+f8'], run: () => navigation.stepProblem(-1) },
    { id: 'workbench.showView', title: title('显示视图', 'Show View'), internal: true, run: (id) => goToView(String(id)) },
    { id: 'workbench.showProblems', category: view, title: title('显示问题', 'Show Problems'), keys: ['ctrl+shift+m'], run: () => goToView('problems') },
    { id: 'workbench.showFiles', category: view, title: title('显示文件', 'Show Files'), keys: ['ctrl+shift+e'], run: () => goToView('explorer.files') },
    { id: 'workbench.showPlans', category: view, title: title('显示规划文档', 'Show Plans'), keys: ['ctrl+shift+l'], run: () => goToView('explorer.plans') },
    { id: 'workbench.toggleSideBar', category: view, title: title('切换侧边栏', 'Toggle Side Bar'), keys: ['ctrl+b'], run: toggle('sideBarVisible') },
    { id: 'workbench.togglePanel', category: view, title: title('切换面板', 'Toggle Panel'), keys: ['ctrl+j'], run: toggle('panelVisible') },
    { id: 'workbench.maximizePanel', category: view, title: title('最大化或还原面板', 'Maximise or Restore Panel'), run: toggle('panelMaximized') },
    { id: 'workbench.togglePreview', category: view, title: title('切换预览', 'Toggle Preview'), keys: ['ctrl+\\', 'ctrl+shift+v'], icon: 'open-preview', run: toggle('previewVisible') },
    { id: 'workbench.resetLayout', category: view, title: title('恢复默认布局', 'Reset Layout'), run: () => layout.change(defaultLayout) },
    { id: 'workbench.nextPart', category: view, title: title('聚焦下一部分', 'Focus Next Part'), keys: ['f6'], run: () => shell.focusPart(1) },
    { id: 'workbench.previousPart', category: view, title: title('聚焦上一部分', 'Focus Previous Part'), keys: ['shift+f6'], run: () => shell.focusPart(-1) },

    { id: 'editor.rename', category: title('编辑', 'Edit'), title: title('重命名编号', 'Rename Id'), when: 'editorOpen', run: trigger('editor.action.rename') },
    { id: 'editor.goToDefinition', category: go, title: title('转到定义', 'Go to Definition'), when: 'editorOpen', run: trigger('editor.action.revealDefinition') },
    { id: 'editor.findReferences', category: go, title: title('转到引用', 'Go to References'), when: 'editorOpen', run: trigger('editor.action.goToReferences') },
    { id: 'editor.quickFix', category: title('编辑', 'Edit'), title: title('快速修复…', 'Quick Fix…'), when: 'editorOpen', run: trigger('editor.action.quickFix') },
    { id: 'editor.format', category: title('编辑', 'Edit'), title: title('格式化文档', 'Format Document'), when: 'editorOpen', run: trigger('editor.action.formatDocument') },
    { id: 'editor.find', category: title('编辑', 'Edit'), title: title('查找', 'Find'), when: 'editorOpen', run: trigger('actions.find') },
    { id: 'editor.undo', category: title('编辑', 'Edit'), title: title('撤销', 'Undo'), when: 'editorOpen', run: trigger('undo') },
    { id: 'editor.redo', category: title('编辑', 'Edit'), title: title('恢复', 'Redo'), when: 'editorOpen', run: trigger('redo') },

    { id: 'workbench.chooseAsOf', category: preferences, title: title('设置检查日期…', 'Set the Date of the Check…'), run: () => chooseAsOf(workbench) },
    { id: 'workbench.chooseLanguage', category: preferences, title: title('选择界面语言…', 'Choose Display Language…'), run: () => chooseLanguage(workbench) },
    { id: 'workbench.chooseTheme', category: preferences, title: title('选择颜色主题…', 'Choose Colour Theme…'), run: () => chooseTheme(workbench) },
  ];
  for (const { keys = [], ...command } of commands) {
    workbench.commands.register(command);
    for (const key of keys) workbench.keybindings.register({ command: command.id, key });
  }
  workbench.menus.register('editor/title', { command: 'file.compareWithDisk', order: 1, when: 'editorOpen' });
  workbench.menus.register('editor/title', { command: 'workbench.togglePreview', order: 2 });
  workbench.menus.register('view/explorer.files', { command: 'file.importShapes', order: 1 });
  workbench.menus.register('view/explorer.plans', { command: 'file.importShapes', order: 1 });
}

/** Imports files that were given, else those that the user chooses. */
async function importFiles(workbench: Workbench, given: readonly File[]): Promise<void> {
  const files = given.length > 0 ? given : await chooseFiles();
  if (files.length === 0) return;
  const { openImport } = await import('../import/open-import.ts');
  openImport(workbench, files);
}

function chooseAsOf(workbench: Workbench): void {
  const { nls, asOfOverride, quickInput } = workbench;
  quickInput.ask({
    prefix: '',
    placeholder: nls.text('quick.asOf'),
    filtersItself: true,
    items(query): readonly QuickItem[] {
      if (query === '') return [{ label: nls.text('quick.asOfReset'), icon: 'discard', run: () => (asOfOverride.value = undefined) }];
      if (!isDate(query)) return [{ label: nls.text('quick.asOfInvalid', { value: query }), icon: 'error', run() {} }];
      return [{ label: nls.text('quick.asOfSet', { date: query }), icon: 'calendar', run: () => (asOfOverride.value = query) }];
    },
  });
}

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function chooseLanguage(workbench: Workbench): void {
  const { nls, locale, quickInput, settings } = workbench;
  const choices = [
    ['zh-CN', '中文（简体）'],
    ['en', 'English'],
  ] as const;
  quickInput.ask({
    prefix: '',
    placeholder: nls.text('quick.chooseLanguage'),
    items: () =>
      choices.map(([value, label]) => ({
        label,
        description: value,
        ...(value === locale.peek() ? { icon: 'check' } : {}),
        run: () => settings.change('workbench.language', value),
      })),
  });
}

function chooseTheme(workbench: Workbench): void {
  const { nls, theme, quickInput, settings } = workbench;
  quickInput.ask({
    prefix: '',
    placeholder: nls.text('quick.chooseTheme'),
    items: () =>
      themeChoices.map((choice) => ({
        label: localize(both(`theme.${choice}`), nls.locale.value),
        ...(choice === theme.choice.peek() ? { icon: 'check' } : {}),
        run: () => settings.change('workbench.colorTheme', choice),
      })),
  });
}
