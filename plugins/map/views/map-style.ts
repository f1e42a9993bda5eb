import type { LayerSpecification } from 'maplibre-gl';
import type { MapLook } from '../core/map-look.ts';

export interface MapColors {
  readonly background: string;
  readonly ink: string;
  readonly halo: string;
  readonly selection: string;
}

export const mapColors: Readonly<Record<'light' | 'dark', MapColors>> = {
  light: { background: '#f7f7f4', ink: '#1f2328', halo: '#ffffff', selection: '#0060c0' },
  dark: { background: '#1b1d20', ink: '#e8e8e8', halo: '#000000', selection: '#4daafc' },
};

/** How a control line is drawn: an outline, and a hatch inside where the line forbids building. */
export interface ControlLineStyle {
  readonly color: string;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly hatch?: boolean;
}

/** Control lines by layer name; the colours follow their Chinese names (red line, blue line, green line …). */
export const controlLines: Readonly<Record<string, ControlLineStyle>> = {
  pilotScope: { color: '#7a7a7a', width: 1.5, dash: [6, 3] },
  districts: { color: '#9a9a9a', width: 1, dash: [2, 2] },
  udb: { color: '#d9480f', width: 2.5 },
  industrialLine: { color: '#8a5a2b', width: 2, dash: [4, 2] },
  agriZoneBlocks: { color: '#b08900', width: 1.5, dash: [4, 2] },
  permanentFarmland: { color: '#b58900', width: 1.5, hatch: true },
  ecoRedline: { color: '#d00000', width: 2.5, hatch: true },
  natureCore: { color: '#2b8a3e', width: 2, hatch: true },
  wetland: { color: '#1098ad', width: 1.5, hatch: true },
  lineBlue: { color: '#1c7ed6', width: 2 },
  lineGreen: { color: '#2f9e44', width: 2 },
  linePurple: { color: '#9c36b5', width: 2 },
  lineYellow: { color: '#f2b200', width: 2 },
  floodRisk: { color: '#1864ab', width: 1.5, dash: [1, 2] },
};

const defaultLine: ControlLineStyle = { color: '#868e96', width: 1 };

export function lineStyleOf(layer: string): ControlLineStyle {
  return controlLines[layer] ?? defaultLine;
}

export interface LayerPaint {
  readonly colors: MapColors;
  /** Fill of parcels. */
  readonly look: Pick<MapLook, 'fillColor' | 'fillOpacity'>;
  /** From 0 to 1, over what the style itself lets through. */
  readonly opacity: number;
  /** Whether the layer comes in tiles. */
  readonly tiled: boolean;
}

/** Style layers of one plan layer, bottom first. Their ids start with the plan layer's name and a colon. */
export function styleLayersOf(layer: string, { colors, look, opacity, tiled }: LayerPaint): LayerSpecification[] {
  const source = { source: layer, ...(tiled && { 'source-layer': layer }) };
  if (layer === 'parcels') {
    return [
      { id: 'parcels:fill', type: 'fill', source: 'parcels', paint: { 'fill-color': look.fillColor as string, 'fill-opacity': faded(look.fillOpacity, opacity) } },
      { id: 'parcels:line', type: 'line', source: 'parcels', paint: { 'line-color': colors.ink, 'line-opacity': 0.8 * opacity, 'line-width': 0.8 } },
      selectionLayer('parcels', colors),
    ];
  }
  if (layer === 'units') {
    return [
      { id: 'units:fill', type: 'fill', source: 'units', paint: { 'fill-color': colors.ink, 'fill-opacity': 0.04 * opacity } },
      { id: 'units:line', type: 'line', source: 'units', paint: { 'line-color': colors.ink, 'line-opacity': opacity, 'line-width': 2, 'line-dasharray': [8, 2, 2, 2] } },
      selectionLayer('units', colors),
    ];
  }
  const style = lineStyleOf(layer);
  const line: LayerSpecification = {
    id: `${layer}:line`,
    type: 'line',
    ...source,
    paint: { 'line-color': style.color, 'line-opacity': opacity, 'line-width': style.width, ...(style.dash && { 'line-dasharray': [...style.dash] }) },
  };
  if (!style.hatch) return [line];
  // Smoothing would draw each edge a second time, under the line.
  return [{ id: `${layer}:fill`, type: 'fill', ...source, paint: { 'fill-pattern': `hatch:${layer}`, 'fill-opacity': opacity, 'fill-antialias': false } }, line];
}

function faded(base: unknown, opacity: number): number {
  if (typeof base === 'number') return base * opacity;
  return (opacity === 1 ? base : ['*', base, opacity]) as unknown as number;
}

function selectionLayer(source: string, colors: MapColors): LayerSpecification {
  return {
    id: `${source}:selection`,
    type: 'line',
    source,
    paint: { 'line-color': colors.selection, 'line-width': ['case', ['boolean', ['feature-state', 'selected'], false], 4, 0] },
  };
}

/** How shapes of a proposal are drawn: told apart by hue and by dash, so that neither is needed alone. */
export const proposalStyles: Readonly<Record<'added' | 'changed' | 'unmatched' | 'unchanged' | 'before', { readonly color: string; readonly dash?: readonly number[] }>> = {
  added: { color: '#0ca678' },
  changed: { color: '#f76707' },
  unmatched: { color: '#d6336c', dash: [2, 1.5] },
  unchanged: { color: '#868e96', dash: [1, 1] },
  before: { color: '#f76707', dash: [3, 2] },
};

function proposalLayers(colors: MapColors): LayerSpecification[] {
  const states = Object.keys(proposalStyles) as (keyof typeof proposalStyles)[];
  const lines = states.map((state): LayerSpecification => {
    const { color, dash } = proposalStyles[state];
    return { id: `proposal:${state}`, type: 'line', source: 'proposal', filter: ['==', ['get', 'state'], state], paint: { 'line-color': color, 'line-width': state === 'unchanged' || state === 'before' ? 1.5 : 3, ...(dash && { 'line-dasharray': [...dash] }) } };
  });
  const filled = (['added', 'changed', 'unmatched'] as const).map((state): LayerSpecification => ({ id: `proposal:fill-${state}`, type: 'fill', source: 'proposal', filter: ['==', ['get', 'state'], state], paint: { 'fill-color': proposalStyles[state].color, 'fill-opacity': 0.35 } }));
  const text: LayerSpecification = {
    id: 'proposal:text',
    type: 'symbol',
    source: 'proposal',
    minzoom: 12.5,
    filter: ['!', ['in', ['get', 'state'], ['literal', ['before', 'unchanged']]]],
    layout: { 'text-field': ['get', 'text'], 'text-font': textFonts, 'text-size': 12, 'text-max-width': 12 },
    paint: { 'text-color': colors.ink, 'text-halo-color': colors.halo, 'text-halo-width': 1.6 },
  };
  return [...filled, ...lines, text];
}

/** Layers that stand above all plan layers. */
export function overlayLayers(colors: MapColors): LayerSpecification[] {
  const severityColor = ['match', ['get', 'severity'], 'error', '#e51400', 'warning', '#bf8803', 'undecided', '#8957e5', '#1a85ff'] as unknown as string;
  return [
    { id: 'findings:fill', type: 'fill', source: 'findings', filter: ['get', 'witness'], paint: { 'fill-color': severityColor, 'fill-opacity': 0.55 } },
    { id: 'findings:line', type: 'line', source: 'findings', paint: { 'line-color': severityColor, 'line-width': 3, 'line-offset': 1 } },
    // Hollow, so that the sliver is seen in its ring; a finding about a whole feature needs a mark only while the feature is small.
    { id: 'marks:halo', type: 'circle', source: 'marks', filter: ['get', 'witness'], paint: { 'circle-radius': ['interpolate', ['linear'], ['zoom'], 9, 6, 17, 14], 'circle-opacity': 0, 'circle-stroke-color': colors.halo, 'circle-stroke-width': 5, 'circle-stroke-opacity': 0.9 } },
    { id: 'marks:ring', type: 'circle', source: 'marks', filter: ['get', 'witness'], paint: { 'circle-radius': ['interpolate', ['linear'], ['zoom'], 9, 7, 17, 15], 'circle-opacity': 0, 'circle-stroke-color': severityColor, 'circle-stroke-width': 2.5 } },
    { id: 'marks:dot', type: 'circle', source: 'marks', filter: ['!', ['get', 'witness']], maxzoom: 14, paint: { 'circle-radius': 4.5, 'circle-color': severityColor, 'circle-stroke-color': colors.halo, 'circle-stroke-width': 1.5 } },
    {
      id: 'labels:unit',
      type: 'symbol',
      source: 'labels',
      filter: ['==', ['get', 'kind'], 'unit'],
      maxzoom: 14.2,
      // Beside the unit, not on it: from afar a name is larger than what it names.
      layout: {
        'text-field': ['get', 'text'],
        'text-font': textFonts,
        'text-size': 12,
        'text-max-width': 20,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': ['interpolate', ['linear'], ['zoom'], 10, 0.8, 14, 4],
        'text-justify': 'auto',
      },
      paint: { 'text-color': colors.ink, 'text-halo-color': colors.halo, 'text-halo-width': 1.6 },
    },
    {
      id: 'labels:parcel',
      type: 'symbol',
      source: 'labels',
      filter: ['==', ['get', 'kind'], 'parcel'],
      minzoom: 13.6,
      layout: { 'text-field': ['get', 'text'], 'text-font': textFonts, 'text-size': 11, 'text-max-width': 24, 'icon-image': 'stamp', 'icon-text-fit': 'both', 'icon-text-fit-padding': [3, 5, 3, 5] },
      paint: { 'text-color': colors.ink },
    },
    ...proposalLayers(colors),
    ...flowLayers(colors),
    ...measureLayers(colors),
  ];
}

/** Flows between places: wider the more they carry, with an arrow where they arrive and their words along them. */
function flowLayers(colors: MapColors): LayerSpecification[] {
  const width = ['interpolate', ['linear'], ['get', 'share'], 0, 2, 1, 9] as unknown as number;
  const isArc = ['==', ['get', 'part'], 'arc'] as never;
  return [
    { id: 'flows:halo', type: 'line', source: 'flows', filter: isArc, layout: { 'line-cap': 'round' }, paint: { 'line-color': colors.halo, 'line-width': ['+', width, 3] as unknown as number, 'line-opacity': 0.9 } },
    { id: 'flows:arc', type: 'line', source: 'flows', filter: isArc, layout: { 'line-cap': 'round' }, paint: { 'line-color': colors.selection, 'line-width': width, 'line-opacity': 0.75 } },
    {
      id: 'flows:tip',
      type: 'symbol',
      source: 'flows',
      filter: ['==', ['get', 'part'], 'tip'],
      layout: { 'text-field': '▲', 'text-font': textFonts, 'text-size': ['interpolate', ['linear'], ['get', 'share'], 0, 16, 1, 26], 'text-rotate': ['get', 'bearing'], 'text-rotation-alignment': 'map', 'text-allow-overlap': true, 'text-ignore-placement': true },
      paint: { 'text-color': colors.selection, 'text-halo-color': colors.halo, 'text-halo-width': 1.5 },
    },
    {
      id: 'flows:text',
      type: 'symbol',
      source: 'flows',
      filter: isArc,
      layout: { 'symbol-placement': 'line-center', 'text-field': ['get', 'text'], 'text-font': textFonts, 'text-size': 13, 'text-allow-overlap': true },
      paint: { 'text-color': colors.ink, 'text-halo-color': colors.halo, 'text-halo-width': 2.5 },
    },
  ];
}

function measureLayers(colors: MapColors): LayerSpecification[] {
  return [
    { id: 'measure:fill', type: 'fill', source: 'measure', filter: ['==', ['geometry-type'], 'Polygon'], paint: { 'fill-color': colors.selection, 'fill-opacity': 0.15 } },
    { id: 'measure:line', type: 'line', source: 'measure', filter: ['!=', ['geometry-type'], 'Point'], paint: { 'line-color': colors.selection, 'line-width': 2.5, 'line-dasharray': [3, 1.5] } },
    { id: 'measure:point', type: 'circle', source: 'measure', filter: ['==', ['geometry-type'], 'Point'], paint: { 'circle-radius': 4, 'circle-color': colors.halo, 'circle-stroke-color': colors.selection, 'circle-stroke-width': 2 } },
  ];
}

/** Sources that stand above all plan layers, in the order of their layers. */
export const overlaySources = ['labels', 'findings', 'marks', 'proposal', 'flows', 'measure'] as const;

/** Without a glyph server the list serves as a CSS font family: whatever the machine has. */
const textFonts = ['system-ui', 'PingFang SC', 'Microsoft YaHei', 'WenQuanYi Micro Hei', 'sans-serif'];
