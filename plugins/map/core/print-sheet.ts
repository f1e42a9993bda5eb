/** Paper of a print sheet, millimetres, lying. */
export const papers = { A4: { widthMm: 297, heightMm: 210 }, A3: { widthMm: 420, heightMm: 297 } } as const;
export type Paper = keyof typeof papers;

const marginMm = 10;
const titleMm = 16;
const legendMm = 58;
const footMm = 9;

/** The map's window on the sheet, millimetres. */
export function mapFrame(paper: Paper): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  const { widthMm, heightMm } = papers[paper];
  return { x: marginMm, y: marginMm + titleMm, width: widthMm - 2 * marginMm - legendMm, height: heightMm - 2 * marginMm - titleMm - footMm };
}

export interface SheetLegendRow {
  readonly text: string;
  /** A filled box, a line, or a heading. */
  readonly kind: 'fill' | 'line' | 'heading';
  readonly color?: string;
  readonly dash?: readonly number[];
}

export interface PrintSheet {
  readonly paper: Paper;
  readonly title: string;
  readonly subtitle: string;
  /** Data URL of the map, of the proportions of `mapFrame`. */
  readonly image: string;
  /** Metres on the ground for a millimetre of paper, in the middle of the map. */
  readonly metresPerMm: number;
  readonly legendTitle: string;
  readonly legend: readonly SheetLegendRow[];
  /** 比例尺, 北: words beside the scale and over the arrow. */
  readonly scaleText: string;
  readonly northText: string;
  /** Sources and dates, one line. */
  readonly foot: string;
}

/** The sheet as SVG in millimetres: title, map, legend, scale bar, north arrow, sources. Rows of the legend that find no room are told by `…`. */
export function printSheetSvg(sheet: PrintSheet): string {
  const { widthMm, heightMm } = papers[sheet.paper];
  const frame = mapFrame(sheet.paper);
  const side = frame.x + frame.width + 5;
  const bottom = heightMm - marginMm;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthMm}mm" height="${heightMm}mm" viewBox="0 0 ${widthMm} ${heightMm}" font-family="system-ui, 'PingFang SC', 'Microsoft YaHei', 'WenQuanYi Micro Hei', sans-serif" fill="#1f2328">`,
    `<title>${escaped(sheet.title)}</title>`,
    `<rect width="${widthMm}" height="${heightMm}" fill="#ffffff"/>`,
    text({ x: widthMm / 2, y: marginMm + 7, size: 7, value: sheet.title, anchor: 'middle', weight: 600 }),
    text({ x: widthMm / 2, y: marginMm + 13, size: 3.4, value: sheet.subtitle, anchor: 'middle' }),
    `<image href="${escaped(sheet.image)}" x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}" preserveAspectRatio="none"/>`,
    `<rect x="${frame.x}" y="${frame.y}" width="${frame.width}" height="${frame.height}" fill="none" stroke="#1f2328" stroke-width="0.5"/>`,
    northArrow({ x: side + 8, y: frame.y + 1, label: sheet.northText }),
    ...legendRows(sheet, { x: side, y: frame.y + 30, bottom: frame.y + frame.height - 16 }),
    scaleBar(sheet, { x: side, y: frame.y + frame.height - 8 }),
    text({ x: frame.x, y: bottom - 2, size: 2.8, value: sheet.foot, fit: widthMm - 2 * marginMm }),
    '</svg>',
  ].join('\n');
}

/** The longest round length (1, 2 or 5 times a power of ten metres) that is at most so long. */
export function roundLengthM(atMostM: number): number {
  const power = 10 ** Math.floor(Math.log10(atMostM));
  return [5, 2, 1].find((step) => step * power <= atMostM)! * power;
}

function scaleBar({ metresPerMm, scaleText }: PrintSheet, { x, y }: { readonly x: number; readonly y: number }): string {
  const lengthM = roundLengthM(metresPerMm * 40);
  const half = lengthM / metresPerMm / 2;
  return [
    text({ x, y: y - 5, size: 3, value: `${scaleText} 1 : ${String(Math.round((metresPerMm * 1000) / 10) * 10).replace(/\B(?=(\d{3})+$)/g, ',')}` }),
    `<rect x="${x}" y="${y - 2}" width="${half}" height="1.6" fill="#1f2328" stroke="#1f2328" stroke-width="0.2"/>`,
    `<rect x="${x + half}" y="${y - 2}" width="${half}" height="1.6" fill="#ffffff" stroke="#1f2328" stroke-width="0.2"/>`,
    text({ x, y: y + 3, size: 2.6, value: '0' }),
    text({ x: x + 2 * half, y: y + 3, size: 2.6, value: lengthM >= 1000 ? `${lengthM / 1000} km` : `${lengthM} m`, anchor: 'middle' }),
  ].join('');
}

function northArrow({ x, y, label }: { readonly x: number; readonly y: number; readonly label: string }): string {
  return `${text({ x, y: y + 4, size: 4, value: label, anchor: 'middle', weight: 600 })}<path d="M${x} ${y + 5.5}l4 16l-4 -3.5z" fill="#1f2328" stroke="#1f2328" stroke-width="0.3"/><path d="M${x} ${y + 5.5}l-4 16l4 -3.5z" fill="#ffffff" stroke="#1f2328" stroke-width="0.3"/>`;
}

function legendRows({ legend, legendTitle }: PrintSheet, { x, y, bottom }: { readonly x: number; readonly y: number; readonly bottom: number }): string[] {
  const step = 5;
  const drawn = [text({ x, y, size: 4, value: legendTitle, weight: 600 })];
  const room = Math.max(0, Math.floor((bottom - y) / step));
  for (const [index, row] of legend.entries()) {
    const at = y + (index + 1) * step + 1;
    if (index === room - 1 && legend.length > room) {
      drawn.push(text({ x, y: at, size: 3, value: '…' }));
      break;
    }
    if (row.kind === 'fill') drawn.push(`<rect x="${x}" y="${at - 3}" width="6" height="3.4" fill="${row.color ?? 'none'}" stroke="#1f2328" stroke-width="0.15"/>`);
    if (row.kind === 'line') drawn.push(`<path d="M${x} ${at - 1.2}h6" stroke="${row.color ?? '#1f2328'}" stroke-width="0.8"${row.dash ? ` stroke-dasharray="${row.dash.map((part) => part * 0.4).join(' ')}"` : ''}/>`);
    drawn.push(text({ x: row.kind === 'heading' ? x : x + 8, y: at, size: row.kind === 'heading' ? 3.2 : 3, value: row.text, fit: row.kind === 'heading' ? legendMm - 5 : legendMm - 13, ...(row.kind === 'heading' && { weight: 600 }) }));
  }
  return drawn;
}

interface SheetText {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly value: string;
  readonly anchor?: 'middle';
  readonly weight?: number;
  /** Width that the text may not pass, millimetres: it is set narrower where it would. */
  readonly fit?: number;
}

function text({ x, y, size, value, anchor, weight, fit }: SheetText): string {
  // Chinese characters are as wide as the letters are high, others about half as wide.
  const wide = [...value].reduce((sum, letter) => sum + (letter.codePointAt(0)! > 0x2e80 ? 1 : 0.56), 0) * size;
  const narrowed = fit !== undefined && wide > fit ? ` textLength="${fit}" lengthAdjust="spacingAndGlyphs"` : '';
  return `<text x="${x}" y="${y}" font-size="${size}"${anchor ? ` text-anchor="${anchor}"` : ''}${weight ? ` font-weight="${weight}"` : ''}${narrowed}>${escaped(value)}</text>`;
}

function escaped(value: string): string {
  return value.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter]!);
}
