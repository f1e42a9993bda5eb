import type { GeoNote } from '../note.ts';
import { readPlainName } from './crs-name.ts';
import { datumOfName, datumRefusal, type Datum } from './datum.ts';
import { describeWkt, type WktDescription } from './describe-wkt.ts';
import { cgcs2000, crsByEpsg, falseEastingM, knownSystems, notesOf } from './registry.ts';
import type { Crs, CrsReading } from './types.ts';
import { readWkt } from './wkt.ts';

/**
 * Reads the text of a .prj file or of any other well-known text, version 1 (OGC, GDAL, Esri) or 2; plain names and codes too.
 * A system is known by its code where it has one, and by datum, projection, central meridian, false easting, scale and units
 * in any case: where these two disagree, or a value is not one of a registered system, it is unknown, with a note that says why.
 * The order of axes in the text is not followed: files hold easting or longitude first; `crsSuspicions` looks at the numbers.
 */
export function readPrj(text: string): CrsReading {
  const trimmed = cleaned(text);
  if (!/^\w+\s*[[(]/.test(trimmed)) return readPlainName(trimmed);
  const tree = readWkt(trimmed);
  if (tree === undefined) return unknown(trimmed, reason('broken', '不是完整的 WKT', 'it is not a complete well-known text'));
  return readDescription(describeWkt(tree), trimmed);
}

function cleaned(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\0', '').trim();
}

/** Reads the name of a system: `EPSG:4490`, a URN or an address of a definition, CRS84, names of EPSG and Esri, or a well-known text. */
export function readCrsName(name: string): CrsReading {
  return readPrj(name);
}

/**
 * Reads what formats with a table of systems say (GeoPackage, FlatGeobuf): a code and its authority, a name, a well-known text; whatever
 * is there. The code counts like one within the text: what contradicts it makes the system unknown.
 */
export function readCrs({ authority, code, name, wkt }: { readonly authority?: string; readonly code?: number; readonly name?: string; readonly wkt?: string }): CrsReading {
  // 0 and -1 are GeoPackage's "undefined", longitude/latitude and plane.
  const stated = code !== undefined && code > 0 && /^(?:epsg|esri)?$/i.test(authority ?? '') ? code : undefined;
  const byCode: CrsReading = stated === undefined ? { status: 'absent' } : crsByEpsg(stated);
  const text = wkt === undefined || /^undefined$/i.test(wkt.trim()) ? '' : wkt;
  const tree = readWkt(cleaned(text));
  if (tree !== undefined) {
    const description = describeWkt(tree);
    const byText = description.code === undefined ? undefined : crsByEpsg(description.code);
    if (byCode.status === 'known' && byText?.status === 'known' && !areSamePlane(byCode.crs, byText.crs)) return unknown(text, contradiction(`EPSG:${code}`, `EPSG:${description.code}`));
    return readDescription(byText === undefined && stated !== undefined ? { ...description, code: stated } : description, text);
  }
  if (byCode.status === 'known' || byCode.status === 'refused') return byCode;
  const readings = [readPrj(text), readPrj(name ?? ''), byCode];
  return readings.find(({ status }) => status === 'known' || status === 'refused') ?? readings.find(({ status }) => status === 'unknown') ?? byCode;
}

type Recognition =
  | { readonly found: Crs; readonly notes: readonly GeoNote[] }
  | { readonly refused: GeoNote }
  /** Something stated is not as in any system known here (`stated`), or something needed is not stated. */
  | { readonly failed: 'stated' | 'missing'; readonly note: GeoNote };

function readDescription(description: WktDescription, text: string): CrsReading {
  const byCode: CrsReading = description.code === undefined ? { status: 'absent' } : crsByEpsg(description.code);
  const recognition = recognise(description);
  if ('refused' in recognition) {
    return byCode.status === 'known' ? unknown(text, contradiction(`EPSG:${description.code}`, description.datumName || description.name)) : { status: 'refused', notes: [recognition.refused] };
  }
  if (byCode.status === 'refused') return byCode;
  if ('failed' in recognition) return byCode.status === 'known' && recognition.failed === 'missing' ? byCode : unknown(text, recognition.note);
  if (byCode.status !== 'known') return { status: 'known', crs: recognition.found, notes: recognition.notes };
  return areSamePlane(byCode.crs, recognition.found) ? { ...byCode, notes: recognition.notes } : unknown(text, contradiction(`EPSG:${description.code}`, `EPSG:${recognition.found.epsg}`));
}

function recognise(description: WktDescription): Recognition {
  const { name, geographicName, datumName, kind } = description;
  if (kind === 'other') return failed('stated', 'kind', `「${name}」不是经纬度或投影坐标系`, `"${name}" is neither a geographic nor a projected system`);
  const labels = [name, geographicName, datumName].map(datumOfName);
  // A shift for maps and a city's own system have no datum of their own: only their labels tell.
  const hidden = labels.find((label) => label === 'gcj02' || label === 'bd09' || label === 'local') ?? labels[2] ?? labels[1];
  if (hidden === undefined) return failed('missing', 'datum', `基准「${datumName || geographicName}」不能识别`, `the datum "${datumName || geographicName}" is not known here`);
  if (hidden !== 'cgcs2000' && hidden !== 'wgs84') return { refused: datumRefusal(hidden, name || datumName) };
  const other = labels.find((label) => label !== undefined && label !== hidden);
  if (other !== undefined) return { failed: 'stated', note: contradiction(name, datumName || geographicName) };
  return mismatchOfBase(description, hidden) ?? (kind === 'geographic' ? found(hidden === 'cgcs2000' ? cgcs2000 : systemOf(4326)) : recogniseProjected(description, hidden));
}

/** What all systems of a datum share: ellipsoid, prime meridian, degrees. */
function mismatchOfBase({ ellipsoid: [semiMajor, inverse], primeMeridian, degreesPerUnit, isReversed }: WktDescription, datum: Datum): Recognition | undefined {
  const expected = datum === 'cgcs2000' ? 298.257222101 : 298.257223563;
  if ((semiMajor !== undefined && Math.abs(semiMajor - 6378137) > 1e-3) || (inverse !== undefined && Math.abs(inverse - expected) > 1e-7)) {
    return failed('stated', 'ellipsoid', `椭球参数 ${semiMajor}, ${inverse} 与基准不符（应为 6378137, ${expected}）`, `the ellipsoid ${semiMajor}, ${inverse} is not the datum's (6378137, ${expected})`);
  }
  if (primeMeridian !== undefined && !isNear(primeMeridian, 0)) return failed('stated', 'primeMeridian', `本初子午线为 ${primeMeridian}`, `the prime meridian is ${primeMeridian}`);
  if (degreesPerUnit !== undefined && Math.abs(degreesPerUnit - 1) > 1e-6) return failed('stated', 'angularUnit', '角度单位不是度', 'the angular unit is not the degree');
  if (isReversed) return failed('stated', 'axis', '坐标轴指向南或西', 'an axis runs south or west');
  return undefined;
}

function recogniseProjected(description: WktDescription, datum: Datum): Recognition {
  const { method, parameters, metresPerUnit, name } = description;
  const number = (names: readonly string[]) => names.map((key) => parameters.get(key)).find((value) => value !== undefined);
  const centralMeridian = number(['centralmeridian', 'longitudeofnaturalorigin', 'longitudeoforigin']);
  const falseEasting = number(['falseeasting']);
  if (metresPerUnit !== undefined && !isNear(metresPerUnit, 1)) return failed('stated', 'linearUnit', `长度单位为 ${metresPerUnit} 米`, `the linear unit is ${metresPerUnit} m`);
  const needs: readonly (readonly [number | undefined, number, string, string, string])[] = [
    [number(['latitudeoforigin', 'latitudeofnaturalorigin']), 0, 'latitudeOfOrigin', '原点纬线', 'the latitude of origin'],
    [number(['falsenorthing']), 0, 'falseNorthing', '北偏移', 'the false northing'],
    [number(['scalefactor', 'scalefactoratnaturalorigin']), 1, 'scaleFactor', '比例因子', 'the scale factor'],
  ];
  for (const [value, expected, code, zh, en] of needs) {
    if (value !== undefined && !isNear(value, expected)) return failed('stated', code, `${zh}为 ${value}（标准投影带应为 ${expected}）`, `${en} is ${value} (${expected} in registered zones)`);
  }
  if (isWebMercator(description)) {
    return datum === 'wgs84' && isNear(centralMeridian ?? 0, 0) && isNear(falseEasting ?? 0, 0)
      ? found(systemOf(3857))
      : failed('stated', 'webMercator', 'Web 墨卡托的参数不是标准值', 'the parameters are not those of Web Mercator');
  }
  if (method === '') return failed('missing', 'method', '没有说明投影方法', 'no projection method is stated');
  if (method !== 'gausskruger' && method !== 'transversemercator') return failed('stated', 'method', `投影方法「${method}」不受支持`, `the projection method "${method}" is not supported`);
  if (datum !== 'cgcs2000') return failed('stated', 'datum', '高斯-克吕格投影的基准应为 CGCS2000，此处为 WGS 84', 'Gauss-Kruger is expected on CGCS2000, here it is on WGS 84');
  if (centralMeridian === undefined || falseEasting === undefined) return failed('missing', 'parameters', '缺少中央经线或东偏移', 'the central meridian or the false easting is missing');
  const matches = knownSystems.filter((crs) => crs.kind === 'gaussKruger' && isNear(crs.zone!.centralMeridian, centralMeridian) && isNear(falseEastingM(crs), falseEasting));
  return matches.length === 0
    ? failed(
        'stated',
        'zone',
        `中央经线 ${centralMeridian}°、东偏移 ${falseEasting} m 不是 CGCS2000 标准投影带，可能是地方坐标系`,
        `a central meridian of ${centralMeridian}° with a false easting of ${falseEasting} m is no registered zone of CGCS2000; it may be a local system`,
      )
    : namedMatch(matches, name);
}

/** Equal but for what writing a number as text does to it. */
function isNear(value: number, expected: number): boolean {
  return Math.abs(value - expected) <= 1e-9;
}

function isWebMercator({ method, extension, parameters }: WktDescription): boolean {
  if (method === 'popularvisualisationpseudomercator') return true;
  if (method === 'mercatorauxiliarysphere') return (parameters.get('auxiliaryspheretype') ?? 0) === 0;
  return method === 'mercator1sp' && extension.includes('+a=6378137 ') && extension.includes('+b=6378137 ');
}

/** Without zone number a 3-degree and a 6-degree system of one meridian are the same plane: the name chooses. */
function namedMatch(matches: readonly Crs[], name: string): Recognition {
  const named = readPlainName(name);
  const byName = named.status === 'known' ? named.crs : undefined;
  const crs = matches.find((match) => match === byName) ?? matches.find((match) => match.zone?.widthDegrees === 3) ?? matches[0]!;
  if (byName === undefined || byName === crs) return found(crs);
  return {
    found: crs,
    notes: [
      {
        code: 'crs/nameDiffers',
        severity: 'warning',
        message: {
          zh: `坐标系名称「${name}」与其参数不一致，按参数读为 EPSG:${crs.epsg} ${crs.title.zh}。请核实。`,
          en: `the name "${name}" does not agree with the parameters, which say EPSG:${crs.epsg} ${crs.title.en} and are followed. Check it.`,
        },
        data: { name, epsg: crs.epsg },
      },
    ],
  };
}

/** Whether coordinates mean the same in both: equal, or a 3-degree and a 6-degree system of one meridian without zone number. */
function areSamePlane(a: Crs, b: Crs): boolean {
  return a === b || (a.zone !== undefined && a.zone.centralMeridian === b.zone?.centralMeridian && falseEastingM(a) === falseEastingM(b));
}

function systemOf(epsg: number): Crs {
  return knownSystems.find((crs) => crs.epsg === epsg)!;
}

function found(crs: Crs): Recognition {
  return { found: crs, notes: notesOf(crs) };
}

function failed(how: 'stated' | 'missing', code: string, zh: string, en: string): Recognition {
  return { failed: how, note: reason(code, zh, en) };
}

function reason(code: string, zh: string, en: string): GeoNote {
  return {
    code: 'crs/notRecognised',
    severity: 'error',
    message: { zh: `坐标系不能识别：${zh}。请指定坐标系（EPSG 代码）。`, en: `the coordinate system is not recognised: ${en}. Give it as an EPSG code.` },
    data: { reason: code },
  };
}

function contradiction(one: string, other: string): GeoNote {
  return {
    code: 'crs/contradiction',
    severity: 'error',
    message: {
      zh: `坐标系说明自相矛盾：「${one}」与「${other}」不一致。请核实后指定坐标系（EPSG 代码）。`,
      en: `the coordinate system contradicts itself: "${one}" and "${other}" differ. Find out which is right and give it as an EPSG code.`,
    },
    data: { one, other },
  };
}

const shownLength = 300;

function unknown(text: string, note: GeoNote): CrsReading {
  return { status: 'unknown', text: text.length > shownLength ? `${text.slice(0, shownLength)}…` : text, notes: [note] };
}
