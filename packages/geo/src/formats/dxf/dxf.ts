import { fail, ok } from '@plansmith/base';
import type { GeoNote } from '../../note.ts';
import { createPolygonTableBuilder } from '../../polygon-table.ts';
import { chooseEncoding, decodeText } from '../encoding/index.ts';
import { allBytes } from '../source.ts';
import { groupRings, type Ring } from '../ring-groups.ts';
import type { Field, VectorFormat, VectorLayer } from '../types.ts';
import { sagittaShare, stepDegrees } from './arcs.ts';
import { readEntities, type Entities, type Shape } from './entities.ts';
import { readGroups, type Group } from './groups.ts';
import { dxfNote, type DxfCode } from './messages.ts';
import { countNested } from './nesting.ts';

const fields: readonly Field[] = [
  { name: '图层', type: 'text' },
  { name: '图元类型', type: 'text' },
  { name: '句柄', type: 'text' },
  { name: '颜色号', type: 'integer' },
  { name: '标高', type: 'number' },
];

const batchSize = 1024;

/**
 * Text DXF, read only: closed polylines, circles and hatch boundaries, one layer for each layer of the drawing that has any. Arcs become chords
 * (`stepDegrees`). No hole is guessed from lines that lie in each other. A drawing tells no coordinate system: it is asked for.
 *
 * A reader of our own: dxf-parser 1.1.2 never returns from a POLYLINE without SEQEND, throws on a file that breaks off, and reads no hatches.
 */
export const dxf: VectorFormat = {
  id: 'dxf',
  title: { zh: 'DXF 闭合多段线（只读）', en: 'DXF closed polylines (read only)' },
  extensions: ['dxf'],
  recognises: (head) => /^(?:\s*999[^\S\r\n]*\r?\n[^\r\n]*\r?\n)*\s*0[^\S\r\n]*\r?\n\s*SECTION\s/.test(String.fromCharCode(...head)),
  async open(source, options) {
    const bytes = await allBytes(source.bytes);
    options.signal?.throwIfAborted();
    if (String.fromCharCode(...bytes.subarray(0, 18)) === 'AutoCAD Binary DXF') return fail({ code: 'unsupported', note: dxfNote('binary') });
    const head = decodeText(bytes.subarray(0, 65_536), 'windows-1252');
    if (!/^\s*SECTION\s*$/m.test(head)) return fail({ code: 'notThisFormat', note: dxfNote('notDxf') });
    const encoding = chooseEncoding(bytes, options.encoding, { declarations: declarationsOf(head) });
    if (!encoding.ok) return encoding;
    const { groups, fault } = readGroups(decodeText(bytes, encoding.value.encoding));
    options.signal?.throwIfAborted();
    const entities = readEntities(groups);
    const notes: GeoNote[] = [...encoding.value.notes, dxfNote('noSystem', { units: headerValue(groups, '$INSUNITS') ?? '—' })];
    if (fault !== undefined) notes.push(fault.kind === 'brokenOff' ? dxfNote('brokenOff', { line: fault.line }, { line: fault.line }) : dxfNote('groupUnreadable', { text: fault.text }, { line: fault.line }));
    const layers = layersOf(entities, notes);
    return layers.length === 0 ? fail({ code: fault === undefined ? 'unsupported' : 'damaged', note: dxfNote('noEntities') }) : ok(layers);
  },
};

/** From version AC1021 (2007) on text is UTF-8; before, it is of the code page that the header names. */
function declarationsOf(head: string): readonly { readonly name: string; readonly by: string }[] {
  const version = /\$ACADVER\s+1\s+AC(\d{4})/.exec(head)?.[1];
  const page = /\$DWGCODEPAGE\s+3\s+(\S+)/.exec(head)?.[1];
  if (version !== undefined && Number(version) >= 1021) return [{ name: 'UTF-8', by: '$ACADVER' }];
  // Programs outside China write their own code page into drawings whose names are Chinese all the same: the content decides.
  return page === undefined || page.endsWith('1252') ? [] : [{ name: page.replace(/^DOS/i, 'CP'), by: '$DWGCODEPAGE' }];
}

function headerValue(groups: readonly Group[], name: string): string | undefined {
  const at = groups.findIndex(({ code, value }) => code === 9 && value.trim() === name);
  return at === -1 ? undefined : groups[at + 1]?.value.trim();
}

function layersOf({ shapes, counts, notRead }: Entities, fileNotes: readonly GeoNote[]): readonly VectorLayer[] {
  const byLayer = new Map<string, Shape[]>();
  for (const name of [...counts.keys(), ...notRead.keys()]) byLayer.set(name, []);
  for (const shape of shapes) {
    const found = byLayer.get(shape.layer);
    if (found === undefined) byLayer.set(shape.layer, [shape]);
    else found.push(shape);
  }
  const withShapes = [...byLayer].filter(([, found]) => found.length > 0);
  // A drawing without a closed line still has a layer, so that what was not read is told.
  const told = withShapes.length > 0 ? withShapes : [...byLayer].slice(0, 1);
  const elsewhere = [...byLayer.keys()].filter((name) => !told.some(([each]) => each === name));
  return told.map(([name, found], index) => {
    const notes = [...(index === 0 ? fileNotes : []), ...notesOf(name, found, { counts, notRead }), ...(index === 0 ? elsewhere.flatMap((other) => notesOf(other, [], { counts, notRead })) : [])];
    return {
      name,
      crs: { status: 'absent' },
      fields,
      featureCount: found.length,
      async *batches() {
        for (let start = 0; start < found.length; start += batchSize) yield batchOf(found.slice(start, start + batchSize));
      },
      notes: () => notes,
    };
  });
}

function notesOf(layer: string, shapes: readonly Shape[], { counts, notRead }: Pick<Entities, 'counts' | 'notRead'>): readonly GeoNote[] {
  const place = { field: layer };
  const notes = [...(counts.get(layer) ?? new Map<DxfCode, number>())].map(([code, count]) =>
    dxfNote(code, code === 'arcs' ? { count, sagitta: sagittaShare.toPrecision(2), degrees: stepDegrees } : { count }, place),
  );
  const nested = countNested(shapes);
  if (nested > 0) notes.push(dxfNote('nested', { count: nested }, place));
  const types = [...(notRead.get(layer) ?? new Map<string, number>())].map(([type, count]) => `${type} × ${count}`).join('、');
  if (types !== '') notes.push(dxfNote('notRead', { types }, place));
  return notes;
}

function batchOf(shapes: readonly Shape[]) {
  const builder = createPolygonTableBuilder();
  for (const { rings } of shapes) {
    const closed = rings.map((ring): Ring => Float64Array.from([...ring, ring[0]!, ring[1]!]));
    for (const { outline, holes } of groupRings(closed)) {
      for (const index of [outline, ...holes]) {
        builder.vertices(closed[index]!, 0, closed[index]!.length);
        builder.endRing();
      }
      builder.endPart();
    }
    builder.endFeature();
  }
  return {
    polygons: builder.finish(),
    attributes: (index: number) => {
      const { layer, type, handle, color, elevation } = shapes[index]!;
      return { 图层: layer, 图元类型: type, 句柄: handle ?? null, 颜色号: color ?? null, 标高: elevation ?? null };
    },
    id: (index: number) => shapes[index]!.handle,
  };
}
