import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, type Figure } from '../figure.ts';
import { readAreas, type Peer } from './peers/peer.ts';
import { runOverlap, type OverlapRun } from './plansmith.ts';

/** A comparison of whole processes: ours against peers, all given the same two files. */
export interface Comparison {
  readonly name: string;
  readonly subjects: string;
  readonly layer: string;
  readonly peers: readonly Peer[];
  readonly rounds: number;
  /** Our time as a share of the fastest peer's, at most. */
  readonly atMost: number;
}

export interface Compared {
  readonly figures: readonly Figure[];
  readonly oursMs: number;
  readonly ours: OverlapRun;
  /** What could not run, and where a peer's areas differ. */
  readonly remarks: readonly string[];
}

/** The contenders take turns; the median of the rounds counts. A peer that fails leaves the race, with a remark. */
export function compare({ name, subjects, layer, peers, rounds, atMost }: Comparison): Compared {
  const remarks: string[] = [];
  const times = new Map<Peer, number[]>(peers.map((peer) => [peer, []]));
  const areas = new Map<Peer, ReadonlyMap<string, number>>();
  const ourTimes: number[] = [];
  let ours: OverlapRun | undefined;
  for (let round = 0; round < rounds; round++) {
    ours = runOverlap(subjects, layer);
    ourTimes.push(ours.ms);
    for (const [peer, measured] of times) {
      try {
        const run = runPeer(peer, { subjects, layer });
        measured.push(run.ms);
        areas.set(peer, run.areas);
      } catch (error) {
        times.delete(peer);
        remarks.push(`${name}: ${peer.name} could not run: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  if (ours === undefined) throw new Error('a comparison needs a round');
  const oursMs = median(ourTimes);
  const ranked = [...times].map(([peer, measured]) => ({ peer, ms: median(measured) })).toSorted((a, b) => a.ms - b.ms);
  const detail = [`ours ${shown(oursMs)}`, ...ranked.map(({ peer, ms }) => `${peer.name} ${shown(ms)} (${(ms / oursMs).toFixed(1)}x)`)].join(', ');
  const figures: Figure[] = [{ name: `${name}: ours / fastest peer`, ratio: ranked[0] === undefined ? Number.NaN : oursMs / ranked[0].ms, atMost, detail }];
  figures.push(missedParcels(name, ours, areas), doubleCounted(name, ours));
  for (const [peer, peerAreas] of areas) remarks.push(difference(name, ours, { peer, areas: peerAreas }));
  return { figures, oursMs, ours, remarks };
}

function runPeer(peer: Peer, files: { readonly subjects: string; readonly layer: string }): { readonly ms: number; readonly areas: ReadonlyMap<string, number> } {
  const folder = mkdtempSync(join(tmpdir(), 'plansmith-peer-'));
  try {
    const output = join(folder, 'areas.csv');
    const start = performance.now();
    peer.overlap({ ...files, folder, output });
    const ms = performance.now() - start;
    return { ms, areas: readAreas(output) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Parcels that any peer finds to overlap by a square millimetre and we do not: none may be. */
function missedParcels(name: string, ours: OverlapRun, areas: ReadonlyMap<Peer, ReadonlyMap<string, number>>): Figure {
  const missed = new Set<string>();
  for (const peerAreas of areas.values()) {
    // On a plane, other edges: neighbours that touch may seem to share a hair.
    for (const [id, area] of peerAreas) if (area > 0.01 && !(ours.coveredM2.get(id)! > 0)) missed.add(id);
  }
  return { name: `${name}: parcels that overlap and get 0`, ratio: areas.size === 0 ? Number.NaN : missed.size, atMost: 0, detail: [...missed].slice(0, 5).join(', ') || 'none' };
}

/** Parcels whose polygons cover each other: their area is that of the union, never more than the sum. */
function doubleCounted(name: string, ours: OverlapRun): Figure {
  let differing = 0;
  let wrong = 0;
  for (const [id, covered] of ours.coveredM2) {
    const sum = ours.sumM2.get(id)!;
    if (covered > sum + 0.01) wrong++;
    if (sum - covered > 0.01) differing++;
  }
  return { name: `${name}: parcels counted above their sum`, ratio: differing === 0 ? Number.NaN : wrong, atMost: 0, detail: `union and sum differ in ${differing} parcels` };
}

function difference(name: string, ours: OverlapRun, { peer, areas }: { readonly peer: Peer; readonly areas: ReadonlyMap<string, number> }): string {
  let zeros = 0;
  let far = 0;
  for (const [id, area] of peer.meaning === 'union' ? ours.coveredM2 : ours.sumM2) {
    const theirs = areas.get(id) ?? 0;
    if (area > 0.01 && theirs === 0) zeros++;
    // Their plane stretches areas by up to a thousandth.
    else if (Math.abs(theirs - area) > 0.002 * area + 1) far++;
  }
  return `${name}: ${peer.name} (${peer.meaning}) gives 0 to ${zeros} parcels that overlap, and differs by more than 0.2 % + 1 m2 in ${far}`;
}

export function shown(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
