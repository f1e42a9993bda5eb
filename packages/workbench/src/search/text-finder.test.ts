import { afterEach, describe, expect, it } from 'vitest';
import { createTextFinder, type FindRequest } from './text-finder.ts';
import { createTextStore, type SearchedFile } from './text-store.ts';

const request = (text: string, change: Partial<FindRequest> = {}): FindRequest => ({
  pattern: { text, isRegularExpression: false, matchCase: false, wholeWord: false },
  limit: 100,
  include: '',
  exclude: '',
  ...change,
});

function world() {
  const disk = new Map([
    ['plan/a.yaml', 'far: 1.5\n'],
    ['plan/b.yaml', 'far: 2\nfar: 3\n'],
    ['layers/c.geojson', '{"far": 1}'],
  ]);
  const unsaved: { uri: string; text: string; version: number }[] = [];
  const log: string[] = [];
  /** Searches for this text do not end, like a bad regular expression. */
  const endless = 'endless';
  const finder = createTextFinder({
    files: () => [...disk].map(([uri, text]) => ({ uri, size: text.length, etag: text })),
    unsaved: () => unsaved,
    async read(uris) {
      if (uris.length > 0) log.push(`read ${uris.join(' ')}`);
      return uris.map((uri) => ({ head: { uri, size: 1, etag: disk.get(uri)! }, content: new TextEncoder().encode(disk.get(uri)) }));
    },
    startThread() {
      log.push('start');
      const store = createTextStore();
      return {
        take: async (files: readonly SearchedFile[]) => store.take(files),
        search: (wanted) => (wanted.pattern.text === endless ? new Promise(() => {}) : Promise.resolve(store.search(wanted))),
        terminate: () => log.push('terminate'),
      };
    },
  });
  const counts = async (wanted: FindRequest) => {
    const answer = await finder.find(wanted);
    return typeof answer === 'object' ? answer.files.map(({ uri, matches }) => `${uri} ${matches.length}`) : answer;
  };
  return { disk, unsaved, log, finder, counts, endless };
}

let current: ReturnType<typeof world>;
afterEach(() => current.finder.dispose());

describe('finding in files', () => {
  it('reads each text once and again when it changed', async () => {
    const { counts, disk, log } = (current = world());
    expect(await counts(request('far'))).toEqual(['layers/c.geojson 1', 'plan/a.yaml 1', 'plan/b.yaml 2']);
    disk.set('plan/a.yaml', 'gone');
    expect(await counts(request('far'))).toEqual(['layers/c.geojson 1', 'plan/b.yaml 2']);
    expect(log).toEqual(['read layers/c.geojson plan/a.yaml plan/b.yaml', 'start', 'read plan/a.yaml']);
  });

  it('searches what is unsaved, new files too, and goes back to the disk', async () => {
    const { counts, unsaved } = (current = world());
    unsaved.push({ uri: 'plan/a.yaml', text: 'far far', version: 3 }, { uri: 'plan/new.yaml', text: 'far', version: 1 });
    expect(await counts(request('far', { include: 'plan' }))).toEqual(['plan/a.yaml 2', 'plan/b.yaml 2', 'plan/new.yaml 1']);
    unsaved.length = 0;
    expect(await counts(request('far', { exclude: '*.geojson' }))).toEqual(['plan/a.yaml 1', 'plan/b.yaml 2']);
  });

  it('stops at the limit, and tells of a pattern that is none', async () => {
    const { finder } = (current = world());
    expect(await finder.find(request('far', { limit: 2 }))).toMatchObject({ limited: true, files: [{ uri: 'layers/c.geojson' }, { uri: 'plan/a.yaml' }] });
    expect(await finder.find(request('far', { limit: 4 }))).toMatchObject({ limited: false });
    expect(await finder.find(request('', { pattern: { text: '[', isRegularExpression: true, matchCase: false, wholeWord: false } }))).toMatch(/class/i);
  });

  it('ends a search that does not end with its thread, and searches on', async () => {
    const { counts, finder, log, endless } = (current = world());
    const first = finder.find(request(endless));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(await counts(request('far', { include: 'a.yaml' }))).toEqual(['plan/a.yaml 1']);
    expect(log.filter((line) => !line.startsWith('read'))).toEqual(['start', 'terminate', 'start']);
    finder.cancel();
    expect(await Promise.race([first, 'still waiting'])).toBe('still waiting');
  });
});
