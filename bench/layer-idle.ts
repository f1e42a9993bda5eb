import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Locator, Page } from '@playwright/test';
import { writeGeoJson, bboxOf, readGeoJson, type GeoFeature, type PolygonGeometry } from '@plansmith/geo';
import { flatGeobufBytes } from '../packages/geo/src/testing/flatgeobuf-bytes.ts';
import { styleLayersOf, mapColors } from '../plugins/map/views/map-style.ts';
import { serveWorkbench } from '../test/journeys/served-workbench.ts';
import { readWorkspace } from '../test/workspace-on-disk.ts';
import { launchBrowser, withFolder } from './bench-page.ts';
import { median, milliseconds, type Figure } from './figure.ts';
import { servePeer, type ServedPeer } from './serve-peer.ts';

const rounds = 3;
const polygonCount = 100_000;
const corners = 12;
const layer = 'permanentFarmland';
const layerTitle = '永久基本农田';
const waitMilliseconds = 120_000;
const sample = fileURLToPath(new URL('../samples/jiamusi', import.meta.url));
const maplibre = fileURLToPath(new URL('../node_modules/maplibre-gl/dist/', import.meta.url));

/**
 * A layer of 100,000 polygons switched on for the first time in our map until the map is idle, against one geojson source with the same
 * polygons, style and view in the same version of maplibre, in turns. The median of the rounds counts.
 */
export async function measure(): Promise<readonly Figure[]> {
  const files = readWorkspace(sample);
  const features = farmland(files);
  const workspace = new Map<string, string | Uint8Array>(files);
  workspace.delete(`layers/${layer}.geojson`);
  workspace.set(`layers/${layer}.fgb`, await flatGeobufBytes(features));
  workspace.set('workspace.yaml', files.get('workspace.yaml')!.replace(`layers/${layer}.geojson`, `layers/${layer}.fgb`));
  const browser = await launchBrowser();
  const peer = await serveMaplibre(writeGeoJson({ name: layer, features }));
  try {
    return await withFolder(workspace, async (folder) => {
      const served = await serveWorkbench(folder);
      try {
        const state = await stateWithLayerOff(browser, served.url);
        const ours: number[] = [];
        const theirs: number[] = [];
        for (let round = 0; round < rounds; round++) {
          const { time, size } = await ourTime(browser, new URL('/', served.url).href, state);
          ours.push(time);
          theirs.push(await peerTime(browser, peer.url, { size, features }));
        }
        const [oursMs, theirsMs] = [median(ours), median(theirs)];
        return [{ name: `a layer of ${polygonCount} polygons to idle, ours / one geojson source`, ratio: oursMs / theirsMs, atMost: 1 / 3, detail: `${rounds} rounds, polygons of ${corners} corners, whole plan in view: ours ${milliseconds(oursMs)}, maplibre's geojson source ${milliseconds(theirsMs)}` }];
      } finally {
        await served.dispose();
      }
    });
  } finally {
    await peer.dispose();
    await browser.close();
  }
}

/** Rounded fields in a grid over the plan, none where something of the plan lies. */
function farmland(files: ReadonlyMap<string, string>): readonly GeoFeature[] {
  const taken = ['parcels', 'units', 'planLandUse', 'swapAdditions'].flatMap((name) => {
    const text = files.get(`layers/${name}.geojson`);
    return text === undefined ? [] : readGeoJson(text).layer.features.map(({ bbox }) => bbox);
  });
  const [west, south, width, height] = [130.1, 46.6, 0.005, 0.003];
  const made: GeoFeature[] = [];
  for (let row = 0; made.length < polygonCount; row++) {
    for (let column = 0; column < 540 && made.length < polygonCount; column++) {
      const [x, y] = [west + (column + 0.5) * width, south + (row + 0.5) * height];
      if (taken.some(([w, s, e, n]) => x - width < e && x + width > w && y - height < n && y + height > s)) continue;
      const ring = Array.from({ length: corners + 1 }, (_, corner): [number, number] => {
        const angle = ((corner % corners) / corners) * 2 * Math.PI;
        return [Number((x + Math.cos(angle) * width * 0.45).toFixed(7)), Number((y + Math.sin(angle) * height * 0.45).toFixed(7))];
      });
      const geometry: PolygonGeometry = { type: 'Polygon', coordinates: [ring] };
      made.push({ id: `PBF-G${made.length + 1}`, properties: {}, geometry, bbox: bboxOf(geometry) });
    }
  }
  return made;
}

type BrowserState = NonNullable<BrowserContextOptions['storageState']>;

/** What a browser remembers in which the layer was switched off. */
async function stateWithLayerOff(browser: Browser, url: string): Promise<BrowserState> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(waitMilliseconds);
  await page.goto(url);
  await (await quietMap(page)).uncheck();
  const state = await context.storageState();
  await context.close();
  return state;
}

/** From the switch of the layer, in a page that never drew it, until the map says that it is no longer busy. */
async function ourTime(browser: Browser, url: string, state: BrowserState): Promise<{ readonly time: number; readonly size: { readonly width: number; readonly height: number } }> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', storageState: state });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(waitMilliseconds);
    await page.goto(url);
    const box = await quietMap(page);
    if (await box.isChecked()) throw new Error('the layer was drawn already: nothing would be measured');
    const canvas = (await page.getByRole('region', { name: '规划地图' }).locator('canvas.maplibregl-canvas').boundingBox())!;
    await box.evaluate((element) => {
      const input = element as HTMLInputElement;
      const frame = document.querySelector('canvas.maplibregl-canvas')!;
      const bench = globalThis as { layerIdle?: Promise<number> };
      bench.layerIdle = new Promise((resolve) => {
        let wasBusy = false;
        const start = performance.now();
        new MutationObserver((_, observer) => {
          if (frame.getAttribute('aria-busy') === 'true') wasBusy = true;
          else if (wasBusy) {
            observer.disconnect();
            resolve(performance.now() - start);
          }
        }).observe(frame, { attributeFilter: ['aria-busy'] });
        input.click();
      });
    });
    return { time: (await page.evaluate('globalThis.layerIdle')) as number, size: { width: canvas.width, height: canvas.height } };
  } finally {
    await context.close();
  }
}

/** Waits until the whole plan is drawn; gives the switch of the layer. */
async function quietMap(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /检查日期 \d/ }).waitFor();
  const map = page.getByRole('region', { name: '规划地图' });
  await map.getByRole('button', { name: '全图' }).click();
  const panel = map.getByText('图层', { exact: true });
  const box = map.getByRole('checkbox', { name: layerTitle });
  if (!(await box.isVisible())) await panel.click();
  await box.waitFor();
  await page.waitForTimeout(1000);
  await map.locator('canvas[aria-busy="false"]').waitFor();
  return box;
}

/** A page with nothing but maplibre, and the polygons as one file of GeoJSON. */
async function serveMaplibre(geoJson: string): Promise<ServedPeer> {
  const page = '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="maplibre-gl.css"><style>body{margin:0}</style><div id="map"></div>';
  const data = gzipSync(geoJson, { level: 1 });
  const types: Readonly<Record<string, string>> = { '.mjs': 'text/javascript', '.css': 'text/css' };
  return servePeer((request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname.slice(1);
    if (path === '') response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    else if (path === 'layer.geojson') response.writeHead(200, { 'content-type': 'application/geo+json', 'content-encoding': 'gzip' }).end(data);
    else if (/^[\w.-]+\.(mjs|css)$/.test(path)) response.writeHead(200, { 'content-type': types[extname(path)]! }).end(readFileSync(join(maplibre, path)));
    else response.writeHead(404).end();
  });
}

/** From adding the source and its layers, in a map that is idle, until it is idle again. */
async function peerTime(browser: Browser, url: string, { size, features }: { readonly size: { readonly width: number; readonly height: number }; readonly features: readonly GeoFeature[] }): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(waitMilliseconds);
    await page.goto(url);
    const bounds = [Math.min(...features.map(({ bbox }) => bbox[0])), 46.7, 132.7, 47.3];
    const layers = styleLayersOf(layer, { colors: mapColors.light, look: { fillColor: '#000000', fillOpacity: 1 }, opacity: 1, tiled: false });
    const given = JSON.stringify({ size, bounds, layers, layer, background: mapColors.light.background });
    const time = await page.evaluate(`(async () => {
      const { size, bounds, layers, layer, background } = ${given};
      const { Map, setWorkerUrl } = await import('/maplibre-gl.mjs');
      setWorkerUrl('/maplibre-gl-worker.mjs');
      const container = document.getElementById('map');
      Object.assign(container.style, { width: size.width + 'px', height: size.height + 'px' });
      const map = new Map({ container, bounds, style: { version: 8, sources: {}, layers: [{ id: 'background', type: 'background', paint: { 'background-color': background } }] }, fadeDuration: 0, attributionControl: false });
      await new Promise((resolve) => map.once('idle', resolve));
      const tile = new Uint8Array(16 * 16 * 4);
      for (let at = 0; at < 16; at++) tile.set([181, 137, 0, 255], (at * 16 + 15 - at) * 4);
      map.addImage('hatch:' + layer, { width: 16, height: 16, data: tile }, { pixelRatio: 2 });
      const start = performance.now();
      map.addSource(layer, { type: 'geojson', data: '/layer.geojson' });
      for (const item of layers) map.addLayer(item);
      await new Promise((resolve) => map.once('idle', resolve));
      return performance.now() - start;
    })()`);
    return time as number;
  } finally {
    await context.close();
  }
}
