import type { AnnotatedSchema } from '@plansmith/document';
import { packFiles, writerFor } from '@plansmith/geo/formats';
import type { PlanModel } from '@plansmith/plan';
import { writeLayer, type WrittenLayer } from '../exchange/write-layer.ts';
import type { ExportedFile, ExportPreview, ExportSettings } from './types.ts';

/** Told now and then of the share that is written, from 0 to 1. What it gives is awaited: a shell can have its say meanwhile, a cancellation for one. */
export type ExportProgress = (share: number) => unknown;

/** One export that a person looks at before it is saved. */
export interface ExportDesk {
  /** Writes the layer and says what became of it. Undefined where a later call or `close` overtook this one. */
  preview(settings: ExportSettings, onProgress?: ExportProgress): Promise<ExportPreview | undefined>;
  /** The file of the last preview, several packed into one archive; undefined where it wrote none. */
  file(base: string): ExportedFile | undefined;
  /** Stops what is under way and lets go of the bytes. */
  close(): void;
}

export interface ExportWorkspace {
  readonly model: PlanModel;
  readonly schemas: Readonly<Record<string, AnnotatedSchema>>;
  /** Grows with each change of the workspace. */
  check(): number;
}

/** Ends what was overtaken. */
class Overtaken extends Error {}

/** A preview throws where no format writes the extension. */
export function createExportDesk({ model, schemas, check }: ExportWorkspace): ExportDesk {
  let current: { aborted: boolean } | undefined;
  let written: WrittenLayer | undefined;

  async function write(call: { readonly aborted: boolean }, { layer, extension, epsg, encoding }: ExportSettings, onProgress: ExportProgress): Promise<ExportPreview> {
    const entry = writerFor(`x.${extension}`);
    if (!entry) throw new Error(`no format writes "${extension}"`);
    for (;;) {
      const before = check();
      const turn = async (share: number): Promise<void> => {
        await onProgress(share);
        if (call.aborted) throw new Overtaken();
      };
      const done = await writeLayer(model, { name: layer, entry, to: epsg, encoding, schemas, onProgress: turn });
      if (call.aborted) throw new Overtaken();
      if (!done.ok) return { problem: done.error };
      // An edit that came in between would leave some rows as before it and others as after it.
      if (check() !== before) continue;
      written = done.value;
      const { format, epsg: code, featureCount, columns, files, notes } = done.value;
      const byteCount = files.reduce((sum, { chunks }) => sum + chunks.reduce((bytes, { length }) => bytes + length, 0), 0);
      return { written: { format, epsg: code, featureCount, columns, extensions: files.map((file) => file.extension), byteCount, notes } };
    }
  }

  return {
    async preview(settings, onProgress = () => undefined) {
      if (current) current.aborted = true;
      const call = (current = { aborted: false });
      written = undefined;
      try {
        return await write(call, settings, onProgress);
      } catch (error) {
        if (error instanceof Overtaken) return undefined;
        throw error;
      }
    },
    file(base) {
      if (!written) return undefined;
      const [first, ...others] = written.files;
      if (!first) return undefined;
      return others.length === 0 ? { name: `${base}${first.extension}`, chunks: first.chunks } : { name: `${base}.zip`, chunks: [packFiles(base, written.files)] };
    },
    close() {
      if (current) current.aborted = true;
      current = written = undefined;
    },
  };
}
