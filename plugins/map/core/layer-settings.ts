/** How the user has arranged the layers of the map. A layer that is not named is as it was at first. */
export interface LayerSettings {
  readonly visible: Readonly<Record<string, boolean>>;
  /** From 0 to 1. */
  readonly opacity: Readonly<Record<string, number>>;
  /** Topmost first. */
  readonly order: readonly string[];
}

export const noLayerSettings: LayerSettings = { visible: {}, opacity: {}, order: [] };

/** Settings from storage: what is not of the right shape is left out. */
export function readLayerSettings(stored: unknown): LayerSettings {
  const { visible, opacity, order } = recordOf(stored);
  return {
    visible: Object.fromEntries(Object.entries(recordOf(visible)).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean')),
    opacity: Object.fromEntries(Object.entries(recordOf(opacity)).filter((entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] >= 0 && entry[1] <= 1)),
    order: Array.isArray(order) ? order.filter((name): name is string => typeof name === 'string') : [],
  };
}

/** Layers drawn at first; the others wait for a switch, so that a first look shows the plan and what limits it. */
const visibleAtFirst = new Set(['units', 'parcels', 'udb', 'permanentFarmland', 'ecoRedline', 'industrialLine']);

export function isLayerVisible({ visible }: LayerSettings, layer: string): boolean {
  return visible[layer] ?? visibleAtFirst.has(layer);
}

/** Layers that stand under all others, from the top. */
const lowLayers = ['units', 'parcels', 'planLandUse'];

/** The layers, topmost first. Those that the user never moved keep their place of the first look: what limits the plan, units, parcels, planned land. */
export function layerOrder({ order }: LayerSettings, layers: readonly string[]): readonly string[] {
  const atFirst = layers.toSorted((a, b) => lowLayers.indexOf(a) - lowLayers.indexOf(b));
  const moved = order.filter((layer) => layers.includes(layer));
  const places = new Set(moved);
  let next = 0;
  return atFirst.map((layer) => (places.has(layer) ? moved[next++]! : layer));
}

/** The settings with a layer one place higher or lower; the same settings where it stands at the end already. */
export function moveLayer(settings: LayerSettings, options: { readonly layers: readonly string[]; readonly layer: string; readonly step: -1 | 1 }): LayerSettings {
  const order = [...layerOrder(settings, options.layers)];
  const from = order.indexOf(options.layer);
  const to = from + options.step;
  if (from === -1 || to < 0 || to >= order.length) return settings;
  [order[from], order[to]] = [order[to]!, order[from]!];
  return { ...settings, order };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
