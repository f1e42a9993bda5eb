import type { GeoNote } from '../note.ts';
import type { BoundingBox } from '../types.ts';
import { createProjection } from './projection.ts';
import { gaussKrugerSystem } from './registry.ts';
import type { Crs } from './types.ts';

/**
 * Coordinates that lie outside of where they are expected (`region`: longitudes and latitudes, such as the city's box): as those of
 * another zone if the same numbers lie inside with its meridian (`crs/wrongZone`, with each such system), else `crs/outsideRegion`.
 * Undefined where the box meets the region. `box` holds coordinates of the system, in the right order and with the right zone number.
 */
export function checkRegion(box: BoundingBox, crs: Crs, region: BoundingBox): GeoNote | undefined {
  const place = lonLatBox(box, crs);
  if (place.some((value) => !Number.isFinite(value)) || shareInside(place, region) > 0) return undefined;
  const candidates = otherZones(crs).filter(({ shift }) => shareInside([place[0] + shift, place[1], place[2] + shift, place[3]], region) > 0.5);
  const at = `${place[0].toFixed(3)}°E, ${place[1].toFixed(3)}°N`;
  if (candidates.length === 0) {
    const more = crs.zone === undefined ? { zh: '', en: '' } : { zh: '，换带也不能解释', en: ', and no other zone explains it' };
    return {
      code: 'crs/outsideRegion',
      severity: 'warning',
      message: {
        zh: `按 EPSG:${crs.epsg} ${crs.title.zh}，数据在 ${at} 一带，完全落在预期范围（${shownBox(region)}）之外${more.zh}。请核实坐标系和数据。`,
        en: `in EPSG:${crs.epsg} ${crs.title.en} the data lie near ${at}, wholly outside the expected region (${shownBox(region)})${more.en}. Check the coordinate system and the data.`,
      },
      data: { epsg: crs.epsg, longitude: place[0], latitude: place[1] },
    };
  }
  const systems = candidates.map(({ system }) => system);
  return {
    code: 'crs/wrongZone',
    severity: 'error',
    message: {
      zh: `按 EPSG:${crs.epsg} ${crs.title.zh}，数据在 ${at} 一带，不在预期范围（${shownBox(region)}）内；按${systems.map(({ epsg, title }) => ` EPSG:${epsg} ${title.zh}`).join(' 或')}则在其中。很可能选错了投影带，请核实后改用。`,
      en: `in EPSG:${crs.epsg} ${crs.title.en} the data lie near ${at}, outside the expected region (${shownBox(region)}); in ${systems.map(({ epsg, title }) => `EPSG:${epsg} ${title.en}`).join(' or ')} they lie inside. The zone is probably wrong: check it and declare the right one.`,
    },
    data: { epsg: crs.epsg, longitude: place[0], latitude: place[1], insteadEpsg: systems[0]!.epsg },
  };
}

/** The same numbers in another zone lie as many degrees further east as the meridian does. */
function otherZones(crs: Crs): readonly { readonly system: Crs; readonly shift: number }[] {
  if (crs.zone === undefined) return [];
  const { widthDegrees, centralMeridian, prefix } = crs.zone;
  // All meridians of 6-degree zones are such of 3-degree zones, too.
  return Array.from({ length: 21 }, (_, index) => 75 + 3 * index)
    .filter((meridian) => meridian !== centralMeridian)
    .flatMap((meridian) => {
      const hasPrefix = prefix !== undefined;
      const system = gaussKrugerSystem({ widthDegrees, centralMeridian: meridian, hasPrefix }) ?? gaussKrugerSystem({ widthDegrees: 3, centralMeridian: meridian, hasPrefix });
      return system === undefined ? [] : [{ system, shift: meridian - centralMeridian }];
    });
}

/** The box of longitudes and latitudes around the corners of a box of coordinates. */
export function lonLatBox([west, south, east, north]: BoundingBox, crs: Crs): BoundingBox {
  const xy = Float64Array.of(west, south, east, south, east, north, west, north);
  createProjection(crs).toLonLat(xy);
  const longitudes = [xy[0]!, xy[2]!, xy[4]!, xy[6]!];
  const latitudes = [xy[1]!, xy[3]!, xy[5]!, xy[7]!];
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

/** Share of a box that lies in another; of a box without width or height, what its middle says. */
function shareInside(box: BoundingBox, region: BoundingBox): number {
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  const common = [Math.min(box[2], region[2]) - Math.max(box[0], region[0]), Math.min(box[3], region[3]) - Math.max(box[1], region[1])] as const;
  if (common[0] < 0 || common[1] < 0) return 0;
  return width > 0 && height > 0 ? Math.max(Number.MIN_VALUE, (common[0] * common[1]) / (width * height)) : 1;
}

function shownBox([west, south, east, north]: BoundingBox): string {
  return `${west.toFixed(2)}–${east.toFixed(2)}°E, ${south.toFixed(2)}–${north.toFixed(2)}°N`;
}
