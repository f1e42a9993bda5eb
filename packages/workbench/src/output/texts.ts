import type { Bilingual } from '@plansmith/base';
import { createTexts } from '../nls/catalogue.ts';

export const outputCatalogue = {
  title: { zh: '输出', en: 'Output' },
  show: { zh: '显示输出', en: 'Show Output' },
  channel: { zh: '频道', en: 'Channel' },
  level: { zh: '最低级别', en: 'Least level' },
  engine: { zh: '检查引擎', en: 'Engine' },
  server: { zh: '服务器', en: 'Server' },
  git: { zh: '源代码管理', en: 'Source control' },
  tasks: { zh: '任务', en: 'Tasks' },
  plugins: { zh: '插件', en: 'Plugins' },
  debug: { zh: '调试', en: 'Debug' },
  info: { zh: '信息', en: 'Info' },
  warning: { zh: '警告', en: 'Warning' },
  error: { zh: '错误', en: 'Error' },
  clear: { zh: '清除输出', en: 'Clear Output' },
  copy: { zh: '复制输出', en: 'Copy Output' },
  lock: { zh: '锁定滚动', en: 'Lock scrolling' },
  copied: { zh: '已复制 {count} 行', en: 'Copied {count} lines' },
  nothing: { zh: '此频道没有内容', en: 'Nothing was written here' },
  lines: { zh: '{channel}的输出', en: 'Output of: {channel}' },
  request: { zh: '{method} {path} {status}，{milliseconds} 毫秒', en: '{method} {path} {status}, {milliseconds} ms' },
  requestFailed: { zh: '{method} {path} 没有回答：{message}', en: '{method} {path} was not answered: {message}' },
  connected: { zh: '已连接', en: 'Connected' },
  disconnected: { zh: '连接中断', en: 'The connection was lost' },
  checked: { zh: '第 {number} 次检查：错误 {errors}，警告 {warnings}，未判定 {undecided}，{milliseconds} 毫秒', en: 'Check {number}: errors {errors}, warnings {warnings}, undecided {undecided}, {milliseconds} ms' },
  engineFailed: { zh: '引擎出错：{message}', en: 'The engine failed: {message}' },
  taskStarted: { zh: '{id} 开始', en: '{id} started' },
  taskStep: { zh: '{id} {percent}%：{step}', en: '{id} {percent}%: {step}' },
  taskDone: { zh: '{id} 完成，{milliseconds} 毫秒', en: '{id} done, {milliseconds} ms' },
  taskFailed: { zh: '{id} 未完成：{message}，{milliseconds} 毫秒', en: '{id} did not end: {message}, {milliseconds} ms' },
  pluginLoaded: { zh: '{id} 的视图已装入，{milliseconds} 毫秒', en: 'Views of {id} loaded, {milliseconds} ms' },
  pluginFailed: { zh: '{id} 的视图未能装入：{message}', en: 'Views of {id} could not be loaded: {message}' },
  pluginKnown: { zh: '插件 {id} {version}', en: 'Plugin {id} {version}' },
  checking: { zh: '正在检查', en: 'Checking' },
  opening: { zh: '正在读取文件夹', en: 'Reading the folder' },
  asking: { zh: '源代码管理：{operation}', en: 'Source control: {operation}' },
} as const satisfies Record<string, Bilingual>;

export type OutputTextKey = keyof typeof outputCatalogue;

/** Texts of the output, in both languages. */
export const outputText = createTexts(outputCatalogue);
