import type { Bilingual } from '@plansmith/base';
import { createTexts } from '../nls/catalogue.ts';

export const settingsCatalogue = {
  title: { zh: '设置', en: 'Settings' },
  category: { zh: '首选项', en: 'Preferences' },
  openForm: { zh: '打开设置', en: 'Open Settings' },
  openUserFile: { zh: '打开用户设置文件', en: 'Open User Settings File' },
  openWorkspaceFile: { zh: '打开工作区设置文件', en: 'Open Workspace Settings File' },
  openWorkspaceForm: { zh: '打开工作区设置', en: 'Open Workspace Settings' },
  search: { zh: '搜索设置（名称、编号、说明）', en: 'Search settings (name, id, description)' },
  scopes: { zh: '设置范围', en: 'Scope of the settings' },
  user: { zh: '用户', en: 'User' },
  workspace: { zh: '工作区', en: 'Workspace' },
  userWhere: { zh: '保存在 {file}，用于所有文件夹', en: 'Kept in {file}, for all folders' },
  workspaceWhere: { zh: '保存在本文件夹的 {file}，优先于用户设置，可随 git 提交', en: 'Kept in {file} of this folder; comes before the user’s and can be committed' },
  editFile: { zh: '编辑设置文件', en: 'Edit the settings file' },
  groups: { zh: '设置分组', en: 'Groups of settings' },
  all: { zh: '全部', en: 'All' },
  onlyModified: { zh: '只看已更改', en: 'Only changed ones' },
  count: { zh: '{count} 项', en: '{count} settings' },
  none: { zh: '没有匹配的设置', en: 'No setting matches' },
  modified: { zh: '已更改', en: 'changed' },
  modifiedElsewhere: { zh: '工作区中另有设置：{value}', en: 'The workspace says otherwise: {value}' },
  userSays: { zh: '用户设置：{value}', en: 'The user’s: {value}' },
  userOnly: { zh: '只能在用户设置中更改', en: 'Only in the user’s settings' },
  standard: { zh: '默认：{value}', en: 'Default: {value}' },
  reset: { zh: '恢复“{name}”', en: 'Take back "{name}"' },
  on: { zh: '开', en: 'on' },
  off: { zh: '关', en: 'off' },
  editKeys: { zh: '打开键盘快捷方式', en: 'Open the sheet of keys' },
  entries: { zh: '{count} 项，在文件中编辑', en: '{count} entries, edited in the file' },
  wrongType: { zh: '应为 {type} 类型的值', en: 'should be of type {type}' },
  notInList: { zh: '应为其中之一：{list}', en: 'should be one of: {list}' },
  below: { zh: '不能小于 {limit}', en: 'must not be below {limit}' },
  above: { zh: '不能大于 {limit}', en: 'must not be above {limit}' },
  wrongForm: { zh: '格式应符合 {pattern}', en: 'should match {pattern}' },
  unknown: { zh: '未知的设置“{id}”', en: 'Unknown setting "{id}"' },
  twice: { zh: '“{id}”出现了两次，后一个有效', en: '"{id}" stands here twice; the later one holds' },
  notHere: { zh: '“{id}”只在用户设置中有效', en: '"{id}" only holds in the user’s settings' },
  syntax: { zh: 'JSON 语法错误：{code}', en: 'JSON syntax: {code}' },
  notARecord: { zh: '设置文件应为一个 JSON 对象', en: 'A settings file is one JSON object' },
  failed: { zh: '未能写入设置文件 {file}：{message}。更改在本页关闭前有效。', en: 'Settings file {file} could not be written: {message}. The change holds until this page is closed.' },
  failedUnsaved: { zh: '文件有未保存的更改', en: 'it has unsaved edits' },
  failedBroken: { zh: '文件有语法错误', en: 'it has syntax errors' },
  failedEncoding: { zh: '文件不是 UTF-8 编码', en: 'it is not UTF-8' },
  showFile: { zh: '打开文件', en: 'Open the file' },
  autoSaveFailed: { zh: '未能自动保存 {name}：{message}', en: 'Could not save {name} by itself: {message}' },
} as const satisfies Record<string, Bilingual>;

export type SettingsTextKey = keyof typeof settingsCatalogue;

/** Texts of the settings, in both languages. */
export const settingsText = createTexts(settingsCatalogue);
