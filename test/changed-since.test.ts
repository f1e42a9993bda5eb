import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stableStringify } from '@plansmith/base';
import { isWorkspaceFile, type FileInput } from '@plansmith/engine';
import { allFindings, type CheckReport, type Finding } from '@plansmith/rules';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { narrowed, readNarrowingFiles, takeFiles } from '../packages/node/src/cli/check-narrowing.ts';
import { changedSince } from '../packages/node/src/cli/changed-since.ts';
import { engineOver, readWorkspace } from './workspace-on-disk.ts';

const sample = readWorkspace(fileURLToPath(new URL('../samples/jiamusi', import.meta.url)));
const repository = mkdtempSync(join(tmpdir(), 'plansmith-changed-'));
/** The workspace is a folder in the repository, as it mostly is. */
const folder = join(repository, '规划');
const engine = engineOver(new Map());

function git(...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', '-c', 'commit.gpgsign=false', ...args], { cwd: repository, encoding: 'utf8' });
}

function write(uri: string, text: string): void {
  mkdirSync(dirname(join(folder, uri)), { recursive: true });
  writeFileSync(join(folder, uri), text);
}

function filesOnDisk(): readonly FileInput[] {
  return [...readWorkspace(folder)].filter(([uri]) => isWorkspaceFile(uri)).map(([uri, content]) => ({ uri, content }));
}

git('init', '--quiet', '--initial-branch=main', '.');
for (const [uri, text] of sample) write(uri, text);
// The revision has a fault of its own.
write('plan/detailed/U-DF-01.yaml', sample.get('plan/detailed/U-DF-01.yaml')!.replace('densityPct: 45', 'densityPct: 46'));
git('add', '--all');
git('commit', '--quiet', '--message=first');

beforeEach(() => {
  git('reset', '--quiet', '--hard');
  git('clean', '--quiet', '--force', '-d', '-x');
});
afterAll(() => {
  engine.dispose();
  rmSync(repository, { recursive: true, force: true });
});

interface Outcome {
  readonly uris: readonly string[];
  readonly before: readonly Finding[];
  readonly whole: CheckReport;
  readonly told: CheckReport;
}

/** What `plansmith check --changed` does, up to its report. */
async function checkChanges(revision = 'HEAD'): Promise<Outcome> {
  const files = filesOnDisk();
  const narrowing = await readNarrowingFiles({ baseline: undefined, writeBaseline: undefined, changed: revision, fix: undefined }, { directory: folder, files });
  if (!narrowing.ok) throw new Error(narrowing.error.message);
  engine.update({ remove: engine.files().map(({ uri }) => uri) });
  const before = takeFiles(engine, files, narrowing.value);
  const whole = engine.report();
  return { uris: [...narrowing.value.change!.uris].toSorted(), before, whole, told: narrowed(whole, narrowing.value, { before, engine, directory: folder }) };
}

async function urisSince(revision: string): Promise<readonly string[]> {
  const change = await changedSince(folder, revision, filesOnDisk());
  return change.ok ? [...change.value.uris] : [change.error.code];
}

const stateOf = ({ fingerprint, valueFingerprint, verdict }: Finding): string => `${fingerprint} ${valueFingerprint} ${verdict}`;

describe('files that changed', () => {
  it('are those that are new, gone, renamed, staged, ignored or edited, line ends aside', async () => {
    write('plan/units/U-DF-01.yaml', sample.get('plan/units/U-DF-01.yaml')!.replaceAll('\n', '\r\n'));
    write('plan/units/U-DF-02.yaml', `${sample.get('plan/units/U-DF-02.yaml')!}# 说明\n`);
    write('ledgers/transfer.yaml', `# 已暂存\n${sample.get('ledgers/transfer.yaml')!}`);
    git('add', '--all');
    rmSync(join(folder, 'ledgers/farmland.yaml'));
    renameSync(join(folder, 'plan/annual/2026.yaml'), join(folder, 'plan/annual/next.yaml'));
    write('plan/new.yaml', 'kind: redevelopmentUnit\nid: U-XY-09\n');
    write('.gitignore', 'ignored.yaml\n');
    write('ignored.yaml', 'kind: redevelopmentUnit\nid: U-XY-08\n');
    write('notes.txt', '说明');
    const change = await changedSince(folder, 'HEAD', filesOnDisk());
    if (!change.ok) throw new Error(change.error.message);
    expect([...change.value.uris].toSorted()).toEqual(['ignored.yaml', 'ledgers/farmland.yaml', 'ledgers/transfer.yaml', 'plan/annual/2026.yaml', 'plan/annual/next.yaml', 'plan/new.yaml', 'plan/units/U-DF-02.yaml']);
    const before = new Map(change.value.before.map(({ uri, content }) => [uri, Buffer.from(content).toString('utf8').replaceAll('\r\n', '\n')]));
    for (const [uri, text] of before) expect(text).toBe(git('show', `HEAD:规划/${uri}`));
    expect([...before.keys()].toSorted()).toEqual([...sample.keys()].filter(isWorkspaceFile).toSorted());
  });

  it('are compared with the revision that is named', async () => {
    write('plan/units/U-DF-02.yaml', `${sample.get('plan/units/U-DF-02.yaml')!}# 说明\n`);
    git('commit', '--quiet', '--all', '--message=second');
    expect(await urisSince('HEAD')).toEqual([]);
    expect(await urisSince('HEAD~1')).toEqual(['plan/units/U-DF-02.yaml']);
    expect(await urisSince('nothing')).toEqual(['revision']);
    expect(await urisSince('--help')).toEqual(['revision']);
    git('reset', '--quiet', '--hard', 'HEAD~1');
  });

  it('are what a pointer to content elsewhere says, when the content is here', async () => {
    const content = readFileSync(join(folder, 'layers/udb.geojson'));
    const hash = execFileSync('sha256sum', { input: content, encoding: 'utf8' }).slice(0, 64);
    write('layers/udb.geojson', `version https://git-lfs.github.com/spec/v1\noid sha256:${hash}\nsize ${content.length}\n`);
    git('commit', '--quiet', '--all', '--message=pointer');
    writeFileSync(join(folder, 'layers/udb.geojson'), content);
    expect((await checkChanges()).uris).toEqual([]);
    write('layers/udb.geojson', '{"type":"FeatureCollection","features":[]}');
    expect((await checkChanges()).uris).toEqual(['layers/udb.geojson']);
    git('reset', '--quiet', '--hard', 'HEAD~1');
  });

  it('cannot be told without a repository', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'plansmith-no-repository-'));
    const change = await changedSince(elsewhere, 'HEAD', []);
    expect(change).toMatchObject({ ok: false, error: { code: 'notRepository' } });
    rmSync(elsewhere, { recursive: true });
  });
});

describe('what a change is told of', () => {
  it('is nothing where nothing changed, though there are findings', async () => {
    const { whole, told } = await checkChanges();
    expect(whole.findings.length).toBeGreaterThan(1);
    expect(told.findings).toEqual([]);
    expect(told.summary).toMatchObject({ errors: 0, warnings: 0, files: whole.summary.files });
    expect(told.notChecked.apartFromChange).toEqual({ revision: 'HEAD', findings: allFindings(whole.findings).length });
  });

  it('goes on into files that did not change', async () => {
    write('inventory/df.yaml', sample.get('inventory/df.yaml')!.replace('areaM2: 62902.07', 'areaM2: 62902.07\n    registeredAreaM2: 70000').replace('currentGfaM2: 30193', 'currentGfaM2: 40193'));
    const { told } = await checkChanges();
    const uris = new Set(allFindings(told.findings).map(({ uri }) => uri));
    expect([...uris].toSorted()).toEqual(expect.arrayContaining(['inventory/df.yaml', 'plan/units/U-DF-01.yaml']));
  });

  const uris = [...sample.keys()].filter((uri) => /^(inventory|plan|ledgers)\/.*\.yaml$/.test(uri));
  const edit = fc.record({
    file: fc.nat({ max: uris.length - 1 }),
    place: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    kind: fc.constantFrom('number', 'number', 'removeLine', 'removeFile', 'rename', 'comment'),
  });

  it('is all that a full run has for the changed files, and all that was not there before', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        git('reset', '--quiet', '--hard');
        git('clean', '--quiet', '--force', '-d', '-x');
        for (const { file, place, kind } of edits) apply(uris[file]!, { place, kind });
        const { uris: changed, before, whole, told } = await checkChanges();
        const texts = new Set(whole.findings.map((finding) => stableStringify(finding)));
        for (const finding of told.findings) expect(texts.has(stableStringify(finding))).toBe(true);
        // "Same findings as a full run for those documents."
        const of = (report: CheckReport): readonly string[] => allFindings(report.findings).filter(({ uri }) => changed.includes(uri)).map((finding) => stableStringify(finding));
        expect(of(told)).toEqual(of(whole));
        const left = new Map<string, number>();
        for (const finding of allFindings(before)) left.set(stateOf(finding), (left.get(stateOf(finding)) ?? 0) + 1);
        const toldStates = allFindings(told.findings).map(stateOf);
        for (const state of new Set(allFindings(whole.findings).map(stateOf))) {
          const now = allFindings(whole.findings).filter((finding) => stateOf(finding) === state).length;
          if (now > (left.get(state) ?? 0)) expect(toldStates).toContain(state);
        }
        expect(told.notChecked.apartFromChange!.findings + allFindings(told.findings).length).toBe(allFindings(whole.findings).length);
      }),
      { numRuns: 4 },
    );
  });
});

function apply(uri: string, { place, kind }: { readonly place: number; readonly kind: string }): void {
  const path = join(folder, uri);
  let lines: string[];
  try {
    lines = readFileSync(path, 'utf8').split('\n');
  } catch {
    return;
  }
  const numbers = [...lines.keys()].filter((index) => /: \d+(\.\d+)?$/.test(lines[index]!));
  const at = numbers[Math.floor(place * numbers.length)]!;
  if (kind === 'removeFile') rmSync(path);
  else if (kind === 'rename') renameSync(path, `${path.slice(0, -5)}-2.yaml`);
  else if (kind === 'comment') writeFileSync(path, `# 说明\n${lines.join('\n')}`);
  else writeFileSync(path, (kind === 'removeLine' ? lines.toSpliced(at, 1) : lines.with(at, `${lines[at]!}9`)).join('\n'));
}
