import type { Review } from './review.ts';

/** A form in which a review is written down. */
export interface ReportFormat {
  readonly id: 'sarif' | 'junit' | 'markdown' | 'html' | 'xlsx' | 'geojson' | 'github';
  /** Ends of file names that mean this format, the longest first. */
  readonly extensions: readonly string[];
  /** Bytes that are no text: not for a terminal. */
  readonly isBinary: boolean;
  /** How many findings it draws maps of; a review made for it needs as many. */
  readonly maps: number;
  /** The writer, loaded when it is needed. Equal reviews give equal content. */
  load(): Promise<(review: Review) => string | Uint8Array>;
}

/** Findings that get a map in a report of thousands; it says how many do not. */
const mostMaps = 300;

export const reportFormats: readonly ReportFormat[] = [
  { id: 'sarif', extensions: ['.sarif.json', '.sarif'], isBinary: false, maps: 0, load: async () => (await import('./sarif.ts')).formatSarif },
  { id: 'junit', extensions: ['.xml'], isBinary: false, maps: 0, load: async () => (await import('./junit.ts')).formatJunit },
  { id: 'markdown', extensions: ['.markdown', '.md'], isBinary: false, maps: 0, load: async () => (await import('./markdown.ts')).formatMarkdown },
  { id: 'html', extensions: ['.html', '.htm'], isBinary: false, maps: mostMaps, load: async () => (await import('./html/html.ts')).formatHtml },
  { id: 'xlsx', extensions: ['.xlsx'], isBinary: true, maps: 0, load: async () => (await import('./xlsx.ts')).formatXlsx },
  { id: 'geojson', extensions: ['.geojson'], isBinary: false, maps: 0, load: async () => (await import('./geojson.ts')).formatGeojson },
  { id: 'github', extensions: [], isBinary: false, maps: 0, load: async () => (await import('./github.ts')).formatGithub },
];
