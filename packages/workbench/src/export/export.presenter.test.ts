import type { ExportPreview, ExportSettings } from '@plansmith/engine/export-desk';
import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { createExport, type ExportWorld } from './export.presenter.ts';

const layers = [
  { name: 'parcels', title: '地块', uri: 'layers/parcels.geojson' },
  { name: 'units', title: '单元', uri: 'layers/units.geojson' },
];
const written = (epsg: number): ExportPreview => ({ written: { format: 'geojson', epsg, featureCount: 1, columns: [], extensions: ['.geojson'], byteCount: 1, notes: [] } });

function settle(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

function world() {
  const asked: { readonly settings: ExportSettings; progress(share: number): void; answer(preview: ExportPreview | undefined): Promise<void>; fail(error: Error): Promise<void> }[] = [];
  const checkNumber = signal(1);
  const offered: string[] = [];
  const late: (() => void)[] = [];
  const given: ExportWorld = {
    checkNumber,
    preview: (settings, progress) =>
      new Promise((resolve, reject) =>
        asked.push({
          settings,
          progress,
          answer: (preview) => (resolve(preview), settle()),
          fail: (error) => (reject(error), settle()),
        }),
      ),
    file: (base) => Promise.resolve({ name: `${base}.geojson`, chunks: [] }),
    offer: ({ name }) => void offered.push(name),
    schedule: (action) => void late.push(action),
  };
  return { given, asked, checkNumber, offered, late };
}

describe('an export', () => {
  it('shows what was chosen last, whichever is written first, and writes anew when the plan changes', async () => {
    const { given, asked, checkNumber } = world();
    const presenter = createExport(given, layers, 'units');
    presenter.choose({ extension: 'shp', encoding: 'GBK', epsg: 4531 });
    await asked[1]!.answer(written(4531));
    await asked[0]!.answer(written(4490));
    expect([asked[1]!.settings, presenter.preview.value?.written?.epsg, presenter.isReady.value]).toEqual([{ layer: 'units', extension: 'shp', encoding: 'GBK', epsg: 4531 }, 4531, true]);
    checkNumber.value = 2;
    expect([asked.length, presenter.isReady.value]).toEqual([3, false]);
    presenter.dispose();
  });

  it('forgets an encoding where the format has none, and a choice that is taken back', () => {
    const { given } = world();
    const presenter = createExport(given, layers, 'parcels');
    presenter.choose({ extension: 'shp', encoding: 'GBK', epsg: 4531 });
    presenter.choose({ extension: 'fgb', epsg: undefined });
    expect(presenter.settings.value).toEqual({ layer: 'parcels', extension: 'fgb' });
    presenter.dispose();
  });

  it('tells of progress once the work takes its time', async () => {
    const { given, asked, late } = world();
    const presenter = createExport(given, layers, 'parcels');
    asked[0]!.progress(0.3);
    expect(presenter.progress.value).toBeUndefined();
    late[0]!();
    asked[0]!.progress(0.6);
    expect(presenter.progress.value).toBe(0.6);
    await asked[0]!.answer(written(4490));
    expect([presenter.progress.value, presenter.busy.value]).toEqual([undefined, false]);
    presenter.dispose();
  });

  it('saves under the layer’s name or one of the user’s that a file can have, and nothing where nothing is written', async () => {
    const { given, asked, offered } = world();
    const presenter = createExport(given, layers, 'parcels');
    expect(await presenter.save()).toBeUndefined();
    await asked[0]!.answer(written(4490));
    await presenter.save();
    presenter.rename(' 地块/2026:. ');
    expect(await presenter.save()).toBe('地块2026.geojson');
    presenter.rename('..');
    await presenter.save();
    presenter.choose({ extension: 'txt' });
    await asked[1]!.answer({ problem: { code: 'export/needsZone', severity: 'error', message: { zh: '', en: '' } } });
    expect([await presenter.save(), offered]).toEqual([undefined, ['parcels.geojson', '地块2026.geojson', 'parcels.geojson']]);
    presenter.choose({ extension: 'shp' });
    await asked[2]!.fail(new Error('broken'));
    expect([presenter.failure.value?.zh, presenter.isReady.value]).toEqual(['写出出错：broken', false]);
    presenter.dispose();
  });
});
