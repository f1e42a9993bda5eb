import type { LngLatBounds } from 'maplibre-gl';
import { localize, type Locale } from '@plansmith/base';
import { mapFrame, papers, printSheetSvg, type Paper, type SheetLegendRow } from '../core/print-sheet.ts';
import { copyMap } from './map-copy.ts';
import { lineStyleOf } from './map-style.ts';
import type { MapPresenter } from './map.presenter.ts';
import { texts } from './texts.ts';

export interface ExportRequest {
  readonly presenter: MapPresenter;
  readonly locale: Locale;
  /** What must be seen. */
  readonly bounds: LngLatBounds;
  /** Day of the data, as the check has it. */
  readonly title: string;
}

/** Pixels of CSS in a millimetre. */
const pixelsPerMm = 96 / 25.4;

/** Circumference of the globe that Mercator maps show, metres. */
const circumferenceM = 2 * Math.PI * 6_378_137;

/** The map as a PNG of twice the window's pixels, with a line below that says what it is. */
export async function mapPng(request: ExportRequest, size: { readonly width: number; readonly height: number }): Promise<Blob> {
  const { canvas } = await drawMap(request, { ...size, pixelRatio: 2 });
  const strip = 48;
  const picture = document.createElement('canvas');
  picture.width = canvas.width;
  picture.height = canvas.height + strip;
  const context = picture.getContext('2d');
  if (!context) throw new Error('this browser gives no 2D canvas');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, picture.width, picture.height);
  context.drawImage(canvas, 0, 0);
  context.fillStyle = '#1f2328';
  context.font = '24px system-ui, "PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei", sans-serif';
  context.fillText([request.title, subtitle(request)].join('　'), 12, canvas.height + 34, picture.width - 24);
  return new Promise((resolve, reject) => picture.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large for this browser'))), 'image/png'));
}

/** The map as a sheet to print: SVG in millimetres, in the colours of the light theme whatever the theme is. */
export async function mapSheet(request: ExportRequest, paper: Paper): Promise<string> {
  const { presenter, locale } = request;
  const text = (key: keyof typeof texts): string => localize(texts[key], locale);
  const frame = mapFrame(paper);
  const drawn = await drawMap(request, { width: Math.round(frame.width * pixelsPerMm), height: Math.round(frame.height * pixelsPerMm), pixelRatio: 2.5 });
  const shown = presenter.state.layers.filter(({ visible }) => visible);
  const sources = [...new Set(shown.flatMap(({ source, date }) => (source === '' && date === '' ? [] : [[source, date].filter((part) => part !== '').join(' ')])))];
  return printSheetSvg({
    paper,
    title: request.title,
    subtitle: subtitle(request),
    image: drawn.canvas.toDataURL('image/png'),
    metresPerMm: drawn.metresPerPixel * pixelsPerMm,
    legendTitle: text('legend'),
    legend: sheetLegend(presenter, locale),
    scaleText: text('scale'),
    northText: text('north'),
    foot: `${text('crs')}　${text('source')}${locale === 'en' ? ': ' : '：'}${sources.join(locale === 'en' ? '; ' : '；')}`,
  });
}

/** Gives the sheet to the browser's print dialog, alone on a page of its size. */
export function printSvg(svg: string, paper: Paper): void {
  const { widthMm, heightMm } = papers[paper];
  const sheet = document.createElement('div');
  sheet.className = 'plansmith-print-sheet';
  const style = document.createElement('style');
  style.textContent = `@page { size: ${widthMm}mm ${heightMm}mm; margin: 0 } @media screen { .plansmith-print-sheet { display: none } } @media print { html, body { height: auto !important; overflow: visible !important; background: #fff !important } body > :not(.plansmith-print-sheet) { display: none !important } .plansmith-print-sheet svg { display: block } }`;
  sheet.innerHTML = svg;
  sheet.append(style);
  document.body.append(sheet);
  window.addEventListener('afterprint', () => sheet.remove(), { once: true });
  window.print();
}

function subtitle({ presenter, locale }: ExportRequest): string {
  const { synthetic, year, years } = presenter.state;
  const yearText = year === undefined ? '' : localize(year < (years[0] ?? 0) ? texts.today : { zh: `至 ${year} 年`, en: `By ${year}` }, locale);
  return [localize(presenter.look('light').legend.title, locale), yearText, synthetic ? localize(texts.synthetic, locale) : ''].filter((part) => part !== '').join(' · ');
}

function sheetLegend(presenter: MapPresenter, locale: Locale): SheetLegendRow[] {
  const { legend } = presenter.look('light');
  const lines = presenter.state.layers.filter(({ name, visible }) => visible && name !== 'parcels');
  return [
    { kind: 'heading', text: localize(legend.title, locale) },
    ...legend.rows.map(({ color, text }): SheetLegendRow => ({ kind: 'fill', color, text: localize(text, locale) })),
    ...lines.map(({ name, title }): SheetLegendRow => {
      const { color, dash } = name === 'units' ? { color: '#1f2328', dash: [8, 2, 2, 2] } : lineStyleOf(name);
      return { kind: 'line', color, text: localize(title, locale), ...(dash && { dash }) };
    }),
  ];
}

/** Draws the map apart from the window, and gives it when everything in it is drawn. */
async function drawMap({ presenter, locale, bounds }: ExportRequest, size: { readonly width: number; readonly height: number; readonly pixelRatio: number }): Promise<{ readonly canvas: HTMLCanvasElement; readonly metresPerPixel: number }> {
  const container = document.createElement('div');
  container.setAttribute('aria-hidden', 'true');
  container.style.cssText = `position:fixed;left:-20000px;top:0;width:${size.width}px;height:${size.height}px`;
  document.body.append(container);
  const { map, dispose } = copyMap({ container, presenter, pixelRatio: size.pixelRatio, keepsPixels: true, how: () => ({ theme: 'light', locale, without: ['measure'] }) });
  try {
    map.fitBounds(bounds, { animate: false, padding: 0 });
    await map.once('idle');
    const source = map.getCanvas();
    // The map's own canvas is gone with the map.
    const canvas = document.createElement('canvas');
    canvas.width = source.width;
    canvas.height = source.height;
    canvas.getContext('2d')?.drawImage(source, 0, 0);
    const metresPerPixel = (circumferenceM * Math.cos((map.getCenter().lat * Math.PI) / 180)) / (512 * 2 ** map.getZoom());
    return { canvas, metresPerPixel };
  } finally {
    dispose();
    container.remove();
  }
}

/** Gives a file to the browser to be saved. */
export function offerFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after this task.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
