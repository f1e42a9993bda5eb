// The parts of monaco that know its icon font have no declarations.
declare module 'monaco-editor/base/common/codiconsLibrary' {}
declare module 'monaco-editor/base/common/codiconsUtil' {
  /** Code points of the font's glyphs by name, as far as modules that were loaded registered them. */
  export function getCodiconFontCharacters(): Readonly<Record<string, number>>;
}
