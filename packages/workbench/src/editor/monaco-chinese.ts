/** Monaco with its own menus in Chinese: their texts must be there before it is evaluated, and both are fetched together. */
import 'monaco-editor/nls/lang/zh-cn';

export * from './monaco.ts';
