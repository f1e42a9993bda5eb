import { fail, ok, type Result } from '@plansmith/base';
import type { GeoNote } from '../../note.ts';
import { baseName } from '../source.ts';
import type { ByteSource, FormatFailure, ReadOptions, VectorFormat, VectorLayer, VectorSource } from '../types.ts';
import { readArchive, type ArchiveMember } from './archive.ts';
import { openLayer } from './layer.ts';
import { shpNote } from './notes.ts';
import { writeShapefile } from './write.ts';

/**
 * Shapefile: a .shp with its .dbf, .shx, .prj, .cpg and, for long names of fields, `.fields.csv` beside it, or a .zip of such sets, each a layer.
 * Polygons are read with X and Y alone; a plain .shp is streamed in batches of bounded size, what is zipped is unpacked into memory
 * (`largestInflatedBytes` at most). Coordinates stay as they are.
 */
export const shapefile: VectorFormat = {
  id: 'shapefile',
  title: { zh: 'Shapefile（.shp，可为 .zip）', en: 'Shapefile (.shp, or .zip)' },
  extensions: ['shp', 'zip'],
  recognises: (head) => startsWith(head, [0, 0, 0x27, 0x0a]) || (isArchive(head) && /\.(shp|shx|dbf|prj|cpg)$/i.test(firstName(head))),
  open: async (source, options) => {
    const head = await source.bytes.read(0, Math.min(source.bytes.size, 4));
    return isArchive(head) ? openArchive(source, options) : enclose(await openLayer(source, options));
  },
  write: writeShapefile,
};

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function isArchive(head: Uint8Array): boolean {
  // An archive without files has its end alone.
  return startsWith(head, [0x50, 0x4b, 3, 4]) || startsWith(head, [0x50, 0x4b, 5, 6]);
}

/** Name of the first file in an archive; its bytes beyond ASCII do not matter here. */
function firstName(head: Uint8Array): string {
  const length = (head[26] ?? 0) + 256 * (head[27] ?? 0);
  return String.fromCharCode(...head.subarray(30, Math.min(30 + length, head.length)));
}

function enclose(layer: Result<VectorLayer, FormatFailure>): Result<readonly VectorLayer[], FormatFailure> {
  return layer.ok ? ok([layer.value]) : layer;
}

async function openArchive(source: VectorSource, options: ReadOptions): Promise<Result<readonly VectorLayer[], FormatFailure>> {
  const archive = await readArchive(source.bytes);
  if (!archive.ok) return fail({ code: 'damaged', note: archive.error });
  const files = archive.value.filter(({ path }) => !path.endsWith('/') && !/(^|\/)(__MACOSX\/|\._)/.test(path));
  const shapes = files.filter(({ path }) => /\.shp$/i.test(path));
  if (shapes.length === 0) {
    const sample = files.slice(0, 3).map(({ path }) => path);
    return fail({ code: 'notThisFormat', note: shpNote('emptyArchive', { count: files.length, sample: sample.join(', ') || '—' }) });
  }
  const layers: VectorLayer[] = [];
  const lost: { readonly name: string; readonly failure: FormatFailure }[] = [];
  for (const shape of shapes) {
    const name = shape.path.split('/').at(-1)!;
    const opened = await openMember(shape, { name, files, options });
    if (opened.ok) layers.push(opened.value);
    // Whoever chooses an encoding chooses it for the archive.
    else if (opened.error.code === 'encodingAmbiguous') return opened;
    else lost.push({ name, failure: opened.error });
  }
  if (layers.length === 0) return fail(lost[0]!.failure);
  const notes = lost.map(({ name, failure }): GeoNote => {
    const { code, zh, en } = { code: failure.note.code, ...failure.note.message };
    const base = shpNote('layerFailed', { layer: name, reason: code });
    return { ...base, message: { zh: base.message.zh.replace(code, zh), en: base.message.en.replace(code, en) } };
  });
  const [first, ...others] = layers;
  return ok([{ ...first!, notes: () => [...notes, ...first!.notes()] }, ...others]);
}

interface MemberContext {
  readonly name: string;
  readonly files: readonly ArchiveMember[];
  readonly options: ReadOptions;
}

async function openMember(shape: ArchiveMember, { name, files, options }: MemberContext): Promise<Result<VectorLayer, FormatFailure>> {
  const opened = new Map<ArchiveMember, ByteSource>();
  let failure: GeoNote | undefined;
  const bytesOf = async (member: ArchiveMember): Promise<ByteSource | undefined> => {
    const known = opened.get(member);
    if (known !== undefined) return known;
    const content = await member.open();
    if (content.ok) opened.set(member, content.value);
    else failure ??= content.error;
    return content.ok ? content.value : undefined;
  };
  const bytes = await bytesOf(shape);
  const base = baseName(shape.path).toLowerCase();
  const layer =
    bytes &&
    (await openLayer(
      {
        name,
        bytes,
        sibling: async (extension) => {
          const member = files.find(({ path }) => path.toLowerCase() === `${base}.${extension}`);
          return member && (await bytesOf(member));
        },
      },
      options,
    ));
  // A member that cannot be unpacked is not the same as one that is not there.
  if (failure !== undefined) return fail({ code: failure.code === 'zip/damaged' ? 'damaged' : 'unsupported', note: failure });
  return layer!;
}
