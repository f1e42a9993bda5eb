import type { Crs } from '@plansmith/geo/crs';
import { headerValue, type SurveyPoint } from '@plansmith/geo/survey-txt';
import { neededNumber, type NumberParameter, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import { registeredExchange, toldFaults, zoneNumber, type RegisteredExchange } from '../core/exchange-files.ts';
import { parameterTerm } from '../core/measures.ts';

const least = 'extent.eastingMinM';
const most = 'extent.eastingMaxM';

export const eastingPrefix: PlanRule = {
  meta: {
    id: 'geometry/easting-prefix',
    title: { zh: '横坐标的带号与坐标系相符', en: 'Eastings carry the zone that their system says' },
    severity: 'error',
    scope: 'document',
    kinds: ['$exchange'],
    needs: { parameters: [least, most] },
    messages: {
      noPrefix: {
        zh: '{object} 有 {count} 个界址点的横坐标没有带号（如 {easting}），登记的坐标系 EPSG:{epsg} 要求以 {zone} 开头、小数点前八位',
        en: '{count} points of {object} have eastings without a zone (such as {easting}); the registered system EPSG:{epsg} wants {zone} in front, eight digits in all',
      },
      prefix: {
        zh: '{object} 有 {count} 个界址点的横坐标带有带号（如 {easting}），登记的坐标系 EPSG:{epsg} 不带带号、小数点前六位',
        en: '{count} points of {object} have eastings with a zone (such as {easting}); the registered system EPSG:{epsg} has none, six digits in all',
      },
      otherZone: {
        zh: '{object} 有 {count} 个界址点的横坐标以 {found} 开头（如 {easting}），登记的坐标系 EPSG:{epsg} 为 {zone} 带',
        en: '{count} points of {object} have eastings that start with {found} (such as {easting}); the registered system EPSG:{epsg} is zone {zone}',
      },
      header: {
        zh: '文件头带号为 {declared}，横坐标却以 {found} 开头',
        en: 'the header says zone {declared}, but eastings start with {found}',
      },
      range: {
        zh: '{object} 有 {count} 个界址点的横坐标（如 {easting}）去掉带号后不在 {min}–{max} 米之间，远离中央经线，请核对分带',
        en: '{count} points of {object} have eastings (such as {easting}) that are not within {min}–{max} m once the zone is taken off: far from the central meridian, check the zone',
      },
    },
    source: { citation: 'EPSG; TXT', certainty: 'A', note: { zh: '横坐标范围（参数 extent.easting*）见于规则目录（A）。', en: 'The range of eastings (parameters extent.easting*) is that of the catalogue (A).' } },
  },
  check(context) {
    const file = registeredExchange(context.model, context.document.uri);
    // Points that are no projected coordinates at all are told by geometry/axis-order.
    if (!file || (file.txt.coordinates.kind !== 'projected' && !hasZones(file))) return;
    checkHeader(context, file);
    if (file.crs) for (const kind of faultKinds) checkPoints(context, { ...file, crs: file.crs }, kind);
  },
};

const faultKinds = ['noPrefix', 'prefix', 'otherZone', 'range'] as const;

const zoneM = 1_000_000;

function prefixOf({ easting }: SurveyPoint): number | undefined {
  const prefix = Math.floor(easting / zoneM);
  return prefix > 0 ? prefix : undefined;
}

/** Whether eastings are of several zones: then the file has no one reading, but each point still has its own. */
function hasZones({ txt }: RegisteredExchange): boolean {
  return txt.findings.some(({ code }) => code === 'txt/zonesMixed');
}

function checkHeader({ report }: PlanRuleContext, { txt }: RegisteredExchange): void {
  const entry = headerValue(txt, '带号');
  const declared = Number(entry?.value);
  const found = txt.coordinates.kind === 'projected' ? txt.coordinates.prefix : undefined;
  if (!entry || !Number.isInteger(declared) || declared === 0 || declared > 60 || found === undefined || found === declared) return;
  report({ messageId: 'header', data: { declared, found }, path: ['header', '带号'], subject: '带号' });
}

function checkPoints({ model, report }: PlanRuleContext, { txt, crs, crsPlace }: RegisteredExchange & { readonly crs: Crs }, kind: (typeof faultKinds)[number]): void {
  const [min, max] = [neededNumber(model, least), neededNumber(model, most)];
  const zone = zoneNumber(crs);
  const limits = { zone, hasPrefix: crs.zone?.prefix !== undefined, min, max };
  const faults = txt.parcels.flatMap((parcel) => {
    const points = parcel.points.filter((point) => faultOf(point, limits) === kind);
    return points.length > 0 ? [{ parcel, points }] : [];
  });
  for (const { id, path, object, points } of toldFaults(txt, faults)) {
    const first = points[0]!;
    report({
      messageId: kind,
      data: { object, count: points.length, easting: first.easting, epsg: crs.epsg, zone: zone ?? '', found: prefixOf(first) ?? '', min: min.value, max: max.value },
      path,
      span: first.span,
      subject: `${id} ${kind}`,
      terms: kind === 'range' ? [limitTerm(min), limitTerm(max)] : [],
      related: [{ message: { zh: `登记的坐标系 EPSG:${crs.epsg}`, en: `the registered system EPSG:${crs.epsg}` }, ...crsPlace }],
    });
  }
}

interface EastingLimits {
  readonly zone: number | undefined;
  readonly hasPrefix: boolean;
  readonly min: NumberParameter;
  readonly max: NumberParameter;
}

function faultOf(point: SurveyPoint, { zone, hasPrefix, min, max }: EastingLimits): (typeof faultKinds)[number] | undefined {
  const prefix = prefixOf(point);
  if (hasPrefix && prefix === undefined) return 'noPrefix';
  if (!hasPrefix && prefix !== undefined) return 'prefix';
  if (hasPrefix && prefix !== zone) return 'otherZone';
  const bare = point.easting - (prefix ?? 0) * zoneM;
  return bare < min.value || bare > max.value ? 'range' : undefined;
}

function limitTerm(parameter: NumberParameter): ReturnType<typeof parameterTerm> {
  return { ...parameterTerm(parameter, 'm'), path: parameter.path };
}
