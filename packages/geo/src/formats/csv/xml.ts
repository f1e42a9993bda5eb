/** What a scan of XML meets, in order. Names come without their prefix. */
export interface XmlHandler {
  /** `attributes` is the text between name and end of the tag: ask `attributeOf`. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

/** Walks through XML of spreadsheets. Stops without complaint where the text breaks off: what was met so far stands. */
export function scanXml(xml: string, handler: XmlHandler): void {
  let at = 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start === -1) return;
    if (start > at) handler.text(unescaped(xml.slice(at, start)));
    if (xml.startsWith('<![CDATA[', start)) {
      const end = xml.indexOf(']]>', start);
      if (end === -1) return;
      handler.text(xml.slice(start + 9, end));
      at = end + 3;
      continue;
    }
    const closing = xml.startsWith('<!--', start) ? '-->' : xml[start + 1] === '?' ? '?>' : undefined;
    const end = closing === undefined ? endOfTag(xml, start) : xml.indexOf(closing, start);
    if (end === -1) return;
    at = end + (closing?.length ?? 1);
    if (closing !== undefined || xml[start + 1] === '!') continue;
    if (xml[start + 1] === '/') {
      handler.close(localName(xml.slice(start + 2, end).trim()));
      continue;
    }
    const isEmpty = xml[end - 1] === '/';
    const tag = xml.slice(start + 1, isEmpty ? end - 1 : end);
    const space = tag.search(/\s/);
    const name = localName(space === -1 ? tag : tag.slice(0, space));
    handler.open(name, space === -1 ? '' : tag.slice(space));
    if (isEmpty) handler.close(name);
  }
}

const patterns = new Map<string, RegExp>();

/** The value of an attribute, whatever its prefix. */
export function attributeOf(attributes: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (pattern === undefined) patterns.set(name, (pattern = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)));
  const match = pattern.exec(attributes);
  return match === null ? undefined : unescaped(match[1] ?? match[2]!);
}

/** A `>` in quotes ends no tag. */
function endOfTag(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at++) {
    const character = xml[at];
    if (character === '>') return at;
    if (character !== '"' && character !== "'") continue;
    at = xml.indexOf(character, at + 1);
    if (at === -1) return -1;
  }
  return -1;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex?: string, digits?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text as XML holds it; what XML has no sign for is written `_xHHHH_`, as spreadsheets do. Half of a surrogate pair cannot be written: U+FFFD. */
export function escaped(text: string): string {
  return text
    .replace(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_')
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Takes back the `_xHHHH_` of a cell's text. */
export function withoutEscapes(text: string): string {
  return text.includes('_x') ? text.replace(/_x([\da-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
}
