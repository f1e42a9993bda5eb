import { fail, ok, type Result } from '@plansmith/base';
import type { GeoNote } from '@plansmith/geo';
import { crsByEpsg, type Crs, type CrsReading } from '@plansmith/geo/crs';
import { errorNote, warningNote } from './notes.ts';

export interface ChosenSystem {
  readonly crs: Crs;
  readonly notes: readonly GeoNote[];
}

/**
 * The system that a file's coordinates are in: what the file says, or what a person says where it is silent. A file in a refused datum
 * stays refused whatever is said, because no shift is ever invented; a silent file without an answer is a question, never a guess.
 */
export function systemOf(reading: CrsReading, from: number | undefined): Result<ChosenSystem, GeoNote> {
  if (reading.status === 'refused') return fail(reading.notes[0]);
  if (from === undefined) return reading.status === 'known' ? ok({ crs: reading.crs, notes: reading.notes }) : fail(askForSystem(reading));
  const given = systemByCode(from);
  if (!given.ok) return given;
  if (reading.status !== 'known' || reading.crs.epsg === from) return given;
  const { crs } = given.value;
  const note = warningNote('crs/overridden', { zh: `文件自称 EPSG:${reading.crs.epsg}（${reading.crs.title.zh}），按指定改用 EPSG:${crs.epsg}（${crs.title.zh}）`, en: `The file says EPSG:${reading.crs.epsg} (${reading.crs.title.en}); EPSG:${crs.epsg} (${crs.title.en}) was used as told` }, { declared: reading.crs.epsg, used: crs.epsg });
  return ok({ crs, notes: [...given.value.notes, note] });
}

/** The system of a code that a person gave. */
export function systemByCode(epsg: number): Result<ChosenSystem, GeoNote> {
  const reading = crsByEpsg(epsg);
  if (reading.status === 'known') return ok({ crs: reading.crs, notes: reading.notes });
  if (reading.status === 'refused') return fail(reading.notes[0]);
  return fail(errorNote('crs/notSupported', { zh: `不支持 EPSG:${epsg}。可用的有：4490、4326（经纬度），4513 至 4554（三度带），4491 至 4512（六度带），3857`, en: `EPSG:${epsg} is not supported. These are: 4490, 4326 (longitude and latitude), 4513 to 4554 (3-degree zones), 4491 to 4512 (6-degree zones), 3857` }, { epsg }));
}

function askForSystem(reading: Extract<CrsReading, { status: 'unknown' | 'absent' }>): GeoNote {
  const example = { zh: '例如 --from EPSG:4490（经纬度）或 --from EPSG:4531（三度带第 43 带）', en: 'e.g. --from EPSG:4490 (longitude and latitude) or --from EPSG:4531 (3-degree zone 43)' };
  if (reading.status === 'absent') return errorNote('crs/absent', { zh: `文件没有说明坐标系，不作猜测。请用 --from 指定，${example.zh}`, en: `The file does not say its coordinate system, and none is guessed. Tell it with --from, ${example.en}` });
  const text = reading.text.length > 120 ? `${reading.text.slice(0, 120)}…` : reading.text;
  return errorNote('crs/unknown', { zh: `不认识文件的坐标系“${text}”，不作猜测。请核实后用 --from 指定，${example.zh}`, en: `The file's coordinate system "${text}" is not known, and none is guessed. Find out and tell it with --from, ${example.en}` }, { text });
}
