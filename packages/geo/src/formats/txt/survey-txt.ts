import { fail, ok } from '@plansmith/base';
import type { GeoNote } from '../../note.ts';
import { createPolygonTableBuilder } from '../../polygon-table.ts';
import { chooseEncoding, decodeText, encodeText } from '../encoding/index.ts';
import { allBytes, baseName } from '../source.ts';
import type { AttributeValue, Attributes, Field, VectorBatch, VectorFormat, VectorLayer } from '../types.ts';
import { txtNote } from './messages.ts';
import { readSurveyTxt } from './read-survey-txt.ts';
import { parcelFields, type SurveyParcel, type SurveyTxt } from './structure.ts';
import { writeSurveyTxt } from './write-survey-txt.ts';

const marks = ['属性描述', '地块坐标'].flatMap((text) => [encodeText(text, 'utf-8').bytes, encodeText(text, 'gbk').bytes, Uint8Array.from([...text].flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8]))]);

/** Parcels of a batch. */
const batchSize = 1024;

/**
 * Survey boundary-point TXT. Fields have the Chinese names of the format (`parcelFields`), ids are 地块编号, coordinates are easting,
 * northing. Every structural fault is a note with its line; `readSurveyTxt` has them with their places in the text. Empty values are null.
 */
export const surveyTxt: VectorFormat = {
  id: 'txt',
  title: { zh: '勘测定界界址点坐标（报备坐标 TXT）', en: 'survey boundary points (TXT)' },
  extensions: ['txt'],
  recognises: (head) => marks.some((mark) => includesBytes(head, mark)),
  async open(source, options) {
    const bytes = await allBytes(source.bytes);
    options.signal?.throwIfAborted();
    const encoding = chooseEncoding(bytes, options.encoding);
    if (!encoding.ok) return encoding;
    const txt = readSurveyTxt(decodeText(bytes, encoding.value.encoding));
    options.signal?.throwIfAborted();
    const hasHeader = txt.header.some(({ key }) => key === '坐标系' || key === '几度分带');
    if (!hasHeader && txt.parcels.every(({ points }) => points.length === 0)) return fail({ code: 'notThisFormat', note: txtNote('notSurveyTxt') });
    return ok([layerOf(baseName(source.name), txt, encoding.value.notes)]);
  },
  write: writeSurveyTxt,
};

function layerOf(name: string, txt: SurveyTxt, encodingNotes: readonly GeoNote[]): VectorLayer {
  const fields = fieldsOf(txt.parcels);
  const notes = [...encodingNotes, ...txt.findings];
  return {
    name,
    crs: txt.crs,
    fields,
    featureCount: txt.parcels.length,
    async *batches() {
      for (let start = 0; start < txt.parcels.length; start += batchSize) yield batchOf(txt.parcels.slice(start, start + batchSize), fields);
    },
    notes: () => notes,
  };
}

function batchOf(parcels: readonly SurveyParcel[], fields: readonly Field[]): VectorBatch {
  const builder = createPolygonTableBuilder();
  for (const { rings, groups } of parcels) {
    for (const { outline, holes } of groups) {
      for (const index of [outline, ...holes]) {
        const ring = rings[index]!;
        builder.vertices(ring, 0, ring.length);
        builder.endRing();
      }
      builder.endPart();
    }
    builder.endFeature();
  }
  return {
    polygons: builder.finish(),
    attributes: (index) => attributesOf(parcels[index]!, fields),
    id: (index) => parcels[index]!.values['地块编号'] || undefined,
  };
}

function attributesOf({ values, declaredPoints, declaredArea }: SurveyParcel, fields: readonly Field[]): Attributes {
  const attributes: Record<string, AttributeValue> = {};
  for (const { name, type } of fields) {
    const number = name === '界址点数' ? declaredPoints : declaredArea;
    attributes[name] = (type === 'text' ? values[name] || null : number) ?? null;
  }
  return attributes;
}

/** The format's own eight, and those that parcel lines have beyond them. Counts and areas are numbers unless one of them is not. */
function fieldsOf(parcels: readonly SurveyParcel[]): readonly Field[] {
  const extra = new Set<string>();
  let decimals = 0;
  for (const { values } of parcels) {
    for (const name of Object.keys(values)) if (!(parcelFields as readonly string[]).includes(name)) extra.add(name);
    decimals = Math.max(decimals, /\.(\d+)/.exec(values['地块面积'] ?? '')?.[1]!.length ?? 0);
  }
  const isReadable = (name: string, value: (parcel: SurveyParcel) => number | undefined): boolean => parcels.every((parcel) => !parcel.values[name] || value(parcel) !== undefined);
  return [...parcelFields, ...extra].map((name): Field => {
    if (name === '界址点数' && isReadable(name, ({ declaredPoints }) => declaredPoints)) return { name, type: 'integer' };
    if (name === '地块面积' && isReadable(name, ({ declaredArea }) => declaredArea)) return { name, type: 'number', decimals };
    return { name, type: 'text' };
  });
}

function includesBytes(bytes: Uint8Array, sought: Uint8Array): boolean {
  for (let start = 0; start + sought.length <= bytes.length; start++) {
    if (sought.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}
