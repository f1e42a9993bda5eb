import { readGeoJson, writeGeoJson, type PolygonGeometry } from '@plansmith/geo';

/** One file of the sample, changed. Throws where the sample has nothing to change, so that no fault is none. */
export interface Fault {
  readonly uri: string;
  change(text: string): string;
}

/** The first place of a pattern, or of a text, written anew. */
export function replaced(uri: string, from: string | RegExp, to: string): Fault {
  return {
    uri,
    change(text) {
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`${uri} has no ${String(from)}`);
      return changed;
    },
  };
}

/** The same within the record of an id: the first place behind the id's line. */
export function inRecord(uri: string, id: string, [from, to]: readonly [string | RegExp, string]): Fault {
  return {
    uri,
    change(text) {
      const start = text.indexOf(id);
      const rest = text.slice(start);
      const changed = rest.replace(from, to);
      if (start < 0 || changed === rest) throw new Error(`${uri}: ${id} has no ${String(from)}`);
      return text.slice(0, start) + changed;
    },
  };
}

export type Box = readonly [west: number, south: number, east: number, north: number];

/** A feature of a layer as a box, or a new one. Whatever other features there are stay. */
export function withBox(layer: string, id: string, [west, south, east, north]: Box): Fault {
  const uri = `layers/${layer}.geojson`;
  const geometry: PolygonGeometry = { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] };
  return {
    uri,
    change(text) {
      const { features } = readGeoJson(text).layer;
      const others = features.filter((feature) => feature.id !== id);
      return writeGeoJson({ name: layer, features: [...others, { id, properties: {}, geometry }].map(({ id: own, properties, geometry: shape }) => ({ id: own, properties, geometry: shape })) });
    },
  };
}

/** The outer ring of a feature, changed; its line stands in the text as one. */
export function withRing(layer: string, id: string, change: (ring: readonly (readonly [number, number])[]) => readonly (readonly [number, number])[]): Fault {
  const uri = `layers/${layer}.geojson`;
  return {
    uri,
    change(text) {
      const line = text.split('\n').find((candidate) => candidate.includes(`"id": "${id}"`));
      const [, coordinates] = /"coordinates": (\[\[\[.*?\]\]\])/.exec(line ?? '') ?? [];
      if (line === undefined || coordinates === undefined) throw new Error(`${uri} has no polygon ${id}`);
      const [ring, ...holes] = JSON.parse(coordinates) as [number, number][][];
      return text.replace(line, line.replace(coordinates, JSON.stringify([change(ring!), ...holes])));
    },
  };
}

/** Files with faults in them; those that change one file come one after another. */
export function withFaults(files: ReadonlyMap<string, string>, faults: readonly Fault[]): Map<string, string> {
  const changed = new Map(files);
  for (const { uri, change } of faults) {
    const text = changed.get(uri);
    if (text === undefined) throw new Error(`the sample has no ${uri}`);
    changed.set(uri, change(text));
  }
  return changed;
}
