import type { Bilingual, Json } from '@plansmith/base';
import { themeChoices } from '../platform/theme.ts';
import { both } from '../nls/nls.ts';
import type { Setting } from './setting.ts';

const workbench: Bilingual = { zh: '工作台', en: 'Workbench' };
const editor: Bilingual = { zh: '编辑器', en: 'Editor' };
const files: Bilingual = { zh: '文件', en: 'Files' };
const check: Bilingual = { zh: '检查', en: 'Check' };

type Choices = Readonly<Record<string, Bilingual>>;
const choice = (choices: Choices, standard: string): Setting['schema'] => ({ type: 'string', default: standard, enum: Object.keys(choices), 'x-enum': choices });
const toggle = (standard: boolean): Setting['schema'] => ({ type: 'boolean', default: standard });
const integer = (standard: number, minimum: number, maximum: number): Setting['schema'] => ({ type: 'integer', default: standard, minimum, maximum });
const text = (zh: string, en: string): Bilingual => ({ zh, en });

/** What the workbench itself lets its user choose. Plugins bring theirs in `plugin.yaml`. */
export const workbenchSettings: readonly Setting[] = [
  { id: 'workbench.colorTheme', group: workbench, title: text('颜色主题', 'Colour Theme'), description: text('工作台的颜色；跟随系统时随系统的深浅色和对比度变化。', 'Colours of the workbench; following the system, they change with its light, dark and contrast.'), schema: choice(Object.fromEntries(themeChoices.map((name) => [name, both(`theme.${name}`)])), 'system') },
  { id: 'workbench.language', group: workbench, userOnly: true, title: text('界面语言', 'Display Language'), description: text('界面的语言；编辑器自带的菜单在重新加载后改变。', 'Language of the workbench; the editor’s own menus change after a reload.'), schema: choice({ 'zh-CN': text('中文（简体）', '中文（简体）'), en: text('English', 'English') }, 'zh-CN') },
  { id: 'workbench.startupEditor', group: workbench, title: text('启动时打开', 'Open at Start'), description: text('没有打开的编辑器时显示什么。', 'What is shown where no editor is open.'), schema: choice({ welcomePage: text('欢迎页', 'Welcome page'), none: text('空白', 'Nothing') }, 'welcomePage') },
  { id: 'workbench.tourDone', group: workbench, userOnly: true, title: text('已看过导览', 'Tour Done'), description: text('导览走到最后一步或跳过后记下；欢迎页据此显示。', 'Noted when the guided tour was taken or left; the welcome page shows it.'), schema: toggle(false) },
  { id: 'workbench.keybindings', group: workbench, userOnly: true, title: text('键盘快捷方式', 'Keyboard Shortcuts'), description: text('自己的快捷键：命令编号对应按键，空文字去掉该命令的键。也可在“键盘快捷方式”中更改。', 'Keys of your own: a key for a command’s id; an empty text takes the command’s keys away. Also changed in the sheet of keyboard shortcuts.'), schema: { type: 'object', default: {} } },
  { id: 'workbench.editor.enablePreview', group: workbench, title: text('预览编辑器', 'Preview Editors'), description: text('单击打开的文件用预览标签，下一个预览会取代它；关闭后每个文件各占一个标签。', 'Files opened by a single click are previews, and the next one takes the place; off, each file gets a tab of its own.'), schema: toggle(true) },

  { id: 'editor.fontSize', group: editor, title: text('字号', 'Font Size'), description: text('文字编辑器的字号（像素）。', 'Size of the text editor’s letters in pixels.'), schema: integer(13, 8, 40) },
  { id: 'editor.wordWrap', group: editor, title: text('自动换行', 'Word Wrap'), description: text('长行在编辑器边缘折行，文件不变。', 'Breaks long lines at the editor’s edge; the file stays as it is.'), schema: choice({ off: text('不换行', 'Off'), on: text('换行', 'On') }, 'off') },
  { id: 'editor.minimap', group: editor, title: text('缩略图', 'Minimap'), description: text('在编辑器右侧显示整个文件的缩略图。', 'Shows the whole file in small at the right of the editor.'), schema: toggle(false) },
  { id: 'editor.stickyScroll', group: editor, title: text('粘性滚动', 'Sticky Scroll'), description: text('滚动时把当前所在的单元、地块等上级行留在编辑器顶部。', 'While scrolling, keeps the lines of the records around at the editor’s top.'), schema: toggle(true) },
  { id: 'editor.inlayHints', group: editor, title: text('推算值提示', 'Hints of Derived Numbers'), description: text('在数值后显示由规划推算的值：核对值、图形面积、随之得出的指标。', 'Behind numbers, what the plan derives: the value that should stand there, the area of the polygon, the indicator that follows.'), schema: choice({ all: text('全部', 'All'), differing: text('仅不一致的', 'Only where they differ'), off: text('不显示', 'None') }, 'all') },
  { id: 'editor.codeLens', group: editor, title: text('记录上方的操作', 'Commands over Records'), description: text('在单元、地块等记录上方显示问题数、引用数和常用操作。', 'Over units, parcels and the like: how many problems and references they have, and what can be done with them.'), schema: toggle(true) },
  { id: 'editor.parameterHints', group: editor, title: text('键的提示', 'Help for Keys'), description: text('在记录中输入时列出必填、选填和已填的键，并说明当前的键；Ctrl+Shift+空格随时显示。', 'While a record is written, its required, optional and given keys, and what the one at the cursor means; Ctrl+Shift+Space shows it at any time.'), schema: toggle(true) },
  { id: 'editor.renderWhitespace', group: editor, title: text('显示空白字符', 'Show Whitespace'), description: text('用小点显示空格，便于检查 YAML 缩进。', 'Shows blanks as small dots, to see the indentation of YAML.'), schema: choice({ none: text('不显示', 'Never'), boundary: text('行首与连续空格', 'At line starts and in runs'), all: text('全部', 'All') }, 'none') },

  { id: 'files.autoSave', group: files, title: text('自动保存', 'Auto Save'), description: text('何时自动保存更改过的文件。磁盘上已改变的文件、新建且尚未保存过的文件不自动保存。', 'When edited files are saved by themselves. Not those that changed on disk, and not new ones that were never saved.'), schema: choice({ off: text('不自动保存', 'Never'), afterDelay: text('停止输入后', 'After a delay'), onFocusChange: text('离开编辑器时', 'When the editor is left') }, 'off') },
  { id: 'files.autoSaveDelay', group: files, title: text('自动保存延迟', 'Auto Save Delay'), description: text('停止输入多少毫秒后自动保存。', 'Milliseconds after the last edit.'), schema: integer(1000, 200, 60_000) },

  { id: 'problems.defaultGrouping', group: check, title: text('问题分组', 'Grouping of Problems'), description: text('问题列表的默认分组。', 'How problems are grouped at first.'), schema: choice({ file: both('problems.groupFile'), rule: both('problems.groupRule'), unit: both('problems.groupUnit') }, 'file') },
  { id: 'problems.showWaived', group: check, title: text('显示已豁免', 'Show Waived'), description: text('问题列表默认显示已豁免的意见。', 'Waived findings are in the list of problems at first.'), schema: toggle(false) },
  { id: 'check.asOf', group: check, userOnly: true, title: text('检查日期', 'Date of the Check'), description: text('代替工作区文件中检查日期的日子（YYYY-MM-DD），只用于本工作台；留空用工作区文件的日期。命令行不受影响。', 'A day (YYYY-MM-DD) in place of the workspace file’s date of the check, in this workbench only; empty for the file’s. The command line does not know it.'), schema: { type: 'string', default: '', pattern: '^(\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]))?$' } },
];

/** A choice as it is called in the form. */
export function choiceName({ schema }: Setting, value: Json): Bilingual {
  return schema['x-enum']?.[String(value)] ?? { zh: String(value), en: String(value) };
}
