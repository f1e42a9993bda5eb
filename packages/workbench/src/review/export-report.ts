import { fail, ok, type Failure, type Result } from '@plansmith/base';
import { formatJson } from '@plansmith/engine';
import { reportFormats, type ReportFormat } from '@plansmith/engine/report-formats';
import { offerDownload } from '../ui/offer-download.ts';
import type { ShellFacts } from '../workspace/engine-client.ts';
import type { Workbench } from '../workbench.ts';
import { reviewText } from './texts.ts';

type Format = Exclude<ReportFormat['id'], 'github'> | 'json';

/** In the order in which they are offered, each with the type of its file. */
const formats: readonly (readonly [Format, string])[] = [
  ['html', 'text/html'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['markdown', 'text/markdown'],
  ['geojson', 'application/geo+json'],
  ['sarif', 'application/sarif+json'],
  ['junit', 'application/xml'],
  ['json', 'application/json'],
];

/** Asks for a format, and gives the report of what the editors hold, unsaved edits included, to be saved in it. */
export function chooseReport(workbench: Workbench): void {
  const { nls, quickInput } = workbench;
  quickInput.ask({
    prefix: '',
    placeholder: nls.pick(reviewText('chooseFormat')),
    items: () => formats.map(([format, type]) => ({ label: nls.pick(reviewText(`format.${format}`)), description: `.${extensionOf(format)}`, run: () => exportReport(workbench, { format, type }) })),
  });
}

function extensionOf(format: Format): string {
  return format === 'json' ? 'json' : reportFormats.find(({ id }) => id === format)!.extensions[0]!.slice(1);
}

async function exportReport(workbench: Workbench, { format, type }: { readonly format: Format; readonly type: string }): Promise<void> {
  const { engine, notifications, progress } = workbench;
  const work = progress.begin(reviewText('exporting'));
  try {
    const content = await reportContent(workbench, format);
    if (!content.ok) return void notifications.notify({ severity: 'error', message: reviewText('exportFailed', { message: content.error.message }) });
    const { workspace, asOf } = engine.report.peek()!;
    const name = `check-report${workspace === '' ? '' : `-${workspace}`}${asOf === null ? '' : `-${asOf}`}.${extensionOf(format)}`;
    offerDownload({ name, type, content: typeof content.value === 'string' ? content.value : [new Uint8Array(content.value)] });
    notifications.notify({ severity: 'info', message: reviewText('exported', { name }) });
  } finally {
    work.dispose();
  }
}

/** The bytes that `plansmith check` would write, had everything been saved. */
async function reportContent(workbench: Workbench, format: Format): Promise<Result<string | Uint8Array, Failure>> {
  const { engine } = workbench;
  if (format === 'json') return ok(formatJson(await engine.ask((remote) => remote.report())));
  const facts = await shellFacts(workbench);
  return facts.ok ? ok(await engine.ask((remote) => remote.writeReview(format, facts.value))) : facts;
}

/** What git says of the files, with those that are not saved counted among the changed ones, and the hash of each as it would be saved. */
async function shellFacts({ server, session, copies, asOfOverride }: Workbench): Promise<Result<ShellFacts, Failure>> {
  const uris = session.uris.peek();
  const unsaved = copies.all.peek().filter((copy) => copy.dirty.peek() && uris.includes(copy.uri));
  const contents = new Map(unsaved.map((copy) => [copy.uri, copy.content()]));
  const [revision, frames] = await Promise.all([server.revision(), server.read(uris.filter((uri) => !contents.has(uri)))]);
  if (!revision.ok) return revision;
  if (!frames.ok) return frames;
  for (const { head, content } of frames.value) {
    if (!content) return fail({ code: 'unreadable', message: head.uri });
    contents.set(head.uri, content);
  }
  const hashes = new Map(await Promise.all([...contents].map(async ([uri, content]) => [uri, await sha256(content)] as const)));
  const known = revision.value.repository ? { ...revision.value, changed: [...new Set([...revision.value.changed, ...unsaved.map(({ uri }) => uri)])].toSorted() } : revision.value;
  return ok({ revision: known, hashes, asOfGiven: asOfOverride.peek() !== undefined });
}

async function sha256(content: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(content)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
