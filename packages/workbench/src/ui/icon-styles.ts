import 'monaco-editor/features/codicon/register';
import 'monaco-editor/base/common/codiconsLibrary';
import { getCodiconFontCharacters } from 'monaco-editor/base/common/codiconsUtil';

/** The glyphs of the icon font by their names. Monaco makes the same rules, but only with its first editor. */
export function createIconStyles(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const rules = Object.entries(getCodiconFontCharacters()).map(([name, code]) => `.codicon-${name}::before { content: '\\${code.toString(16)}'; }`);
  sheet.replaceSync(rules.join('\n'));
  return sheet;
}
