import { edgeBytes, EdgeList } from './edges.ts';
import { enlarged } from './memory.ts';
import { plantRingTree, ringTreeBytes } from './ring-tree.ts';

/** How a feature is measured: see `form` in src/overlay/prepared-table.ts. `unknown` also where only exact arithmetic can tell. */
export const unknownForm: u8 = 0;
export const plainForm: u8 = 1;
export const evenOddForm: u8 = 3;
export const unmeasurableForm: u8 = 4;

/** From this number of vertices on, rings have trees. */
const largeVertexCount: i32 = 160;

/** Polygons of many features. Their coordinates lie anywhere in memory, ring by ring, closed: x0, y0, x1, y1, … */
@unmanaged
export class FeatureTable {
  featureCount: i32 = 0;
  featureRoom: i32 = 0;
  /** First ring of each feature, and behind the last feature the number of rings. */
  ringStarts: usize = 0;
  /** Box of each feature: west, south, east, north; without extent (west above east) where it cannot be measured. */
  boxes: usize = 0;
  forms: usize = 0;
  /** Where the size prefix of a feature stands that was read from a file's bytes; 0 for all others. */
  sources: usize = 0;
  /** Of a feature whose form is even-odd: where its edges stand (see `setEvenOdd`); 0 for all others. */
  pieces: usize = 0;
  ringCount: i32 = 0;
  ringRoom: i32 = 0;
  /** Of each ring where its coordinates begin, how many vertices it has, and its turn: 1 where it is to be walked as it stands, -1 reversed. */
  ringAddresses: usize = 0;
  ringVertices: usize = 0;
  turns: usize = 0;
  /** 1 for each ring that is the first of its part. */
  outlines: usize = 0;
  /** Of each ring its tree (see ring-tree.ts), or 0. */
  trees: usize = 0;
  /** Trees, edges, and copies of rings that had to be closed: each block led by the address of the one before. */
  blocks: usize = 0;

  clear(): void {
    this.featureCount = 0;
    this.ringCount = 0;
    while (this.blocks !== 0) {
      const before = load<usize>(this.blocks);
      heap.free(this.blocks);
      this.blocks = before;
    }
  }

  release(): void {
    this.clear();
    if (this.ringStarts !== 0) {
      heap.free(this.ringStarts);
      heap.free(this.boxes);
      heap.free(this.forms);
      heap.free(this.sources);
      heap.free(this.pieces);
    }
    if (this.ringAddresses !== 0) {
      heap.free(this.ringAddresses);
      heap.free(this.ringVertices);
      heap.free(this.turns);
      heap.free(this.outlines);
      heap.free(this.trees);
    }
    heap.free(changetype<usize>(this));
  }

  reserve(features: i32, rings: i32): void {
    if (this.featureRoom < features || this.ringStarts === 0) {
      this.featureRoom = max(features, 2 * this.featureRoom);
      this.ringStarts = enlarged(this.ringStarts, <usize>(this.featureRoom + 1) << 2);
      this.boxes = enlarged(this.boxes, <usize>this.featureRoom << 5);
      this.forms = enlarged(this.forms, <usize>this.featureRoom);
      this.sources = enlarged(this.sources, <usize>this.featureRoom << 2);
      this.pieces = enlarged(this.pieces, <usize>this.featureRoom << 2);
      if (this.featureCount === 0) store<i32>(this.ringStarts, 0);
    }
    if (this.ringRoom < rings) {
      this.ringRoom = max(rings, 2 * this.ringRoom);
      this.ringAddresses = enlarged(this.ringAddresses, <usize>this.ringRoom << 2);
      this.ringVertices = enlarged(this.ringVertices, <usize>this.ringRoom << 2);
      this.turns = enlarged(this.turns, <usize>this.ringRoom);
      this.outlines = enlarged(this.outlines, <usize>this.ringRoom);
      this.trees = enlarged(this.trees, <usize>this.ringRoom << 2);
    }
  }

  addRing(address: usize, vertices: i32): void {
    const ring = <usize>this.ringCount;
    this.ringCount++;
    this.reserve(this.featureCount + 1, this.ringCount);
    store<u32>(this.ringAddresses + (ring << 2), <u32>address);
    store<i32>(this.ringVertices + (ring << 2), vertices);
    store<i8>(this.turns + ring, 1);
    store<u8>(this.outlines + ring, 0);
    store<u32>(this.trees + (ring << 2), 0);
  }

  /** Adds a ring, or a copy that repeats its first vertex where the source does not; tells whether it did. */
  addClosedRing(address: usize, vertices: i32, isOutline: bool): bool {
    const bytes = <usize>vertices << 4;
    const last = address + bytes - 16;
    const isClosed = vertices > 1 && load<f64>(address) === load<f64>(last) && load<f64>(address, 8) === load<f64>(last, 8);
    if (isClosed) this.addRing(address, vertices);
    else {
      const copy = this.ownBlock(bytes + 16);
      memory.copy(copy, address, bytes);
      memory.copy(copy + bytes, address, 16);
      this.addRing(copy, vertices + 1);
    }
    store<u8>(this.outlines + <usize>this.ringCount - 1, isOutline ? 1 : 0);
    return isClosed;
  }

  /** Room that is released with the table. */
  private ownBlock(bytes: usize): usize {
    // Of the same alignment as all blocks.
    const block = heap.alloc(bytes + 16);
    store<usize>(block, this.blocks);
    this.blocks = block;
    return block + 16;
  }

  /** Gives each ring of a feature its tree; false where one has no edges. */
  plantTrees(feature: i32): bool {
    for (let ring = this.firstRing(feature); ring < this.firstRing(feature + 1); ring++) {
      const vertices = this.verticesOf(ring);
      if (vertices < 2) return false;
      if (this.treeOf(ring) !== 0) continue;
      const tree = this.ownBlock(ringTreeBytes(vertices));
      plantRingTree(tree, this.ringAt(ring), vertices);
      store<u32>(this.trees + (<usize>ring << 2), <u32>tree);
    }
    return true;
  }

  /** Notes the edges of a feature's even-odd meaning, measured from the south-west corner of its box. */
  setEvenOdd(feature: i32, edges: EdgeList): void {
    const bytes = <usize>edges.count * edgeBytes;
    const block = this.ownBlock(16 + bytes);
    store<i32>(block, edges.count);
    memory.copy(block + 16, edges.values, bytes);
    store<u32>(this.pieces + (<usize>feature << 2), <u32>block);
    store<u8>(this.forms + <usize>feature, evenOddForm);
  }

  /** Lets a list show the edges that were noted. It is not to be written. */
  showEvenOdd(feature: i32, list: EdgeList): void {
    const block = <usize>load<u32>(this.pieces + (<usize>feature << 2));
    list.values = block + 16;
    list.count = load<i32>(block);
  }

  /** Whether each coordinate of the rings from `ring` on is a finite number. */
  isFinite(ring: i32): bool {
    let rest: f64 = 0;
    for (; ring < this.ringCount; ring++) {
      const end = this.ringAt(ring) + (<usize>this.verticesOf(ring) << 4);
      // 0 for each finite number, NaN for all others.
      for (let at = this.ringAt(ring); at < end; at += 8) rest += load<f64>(at) - load<f64>(at);
    }
    return rest === 0;
  }

  /** Copies features from `from` to before `to` to where there is room: vertices, and first vertex of each ring, counted from the first of all. */
  copyOut(from: i32, to: i32, xy: usize, ringStarts: usize): void {
    let out = xy;
    let vertex = 0;
    const end = this.firstRing(to);
    for (let ring = this.firstRing(from); ring < end; ring++) {
      const vertices = this.verticesOf(ring);
      store<i32>(ringStarts, vertex);
      ringStarts += 4;
      memory.copy(out, this.ringAt(ring), <usize>vertices << 4);
      out += <usize>vertices << 4;
      vertex += vertices;
    }
    store<i32>(ringStarts, vertex);
  }

  /**
   * Adds features whose vertices lie one behind the other from `xy` on: `ringStarts` are numbers of vertices, `featureRings` of rings, with one more
   * behind the last.
   */
  addAll(featureCount: i32, featureRings: usize, ringStarts: usize, xy: usize): void {
    this.reserve(this.featureCount + featureCount, this.ringCount + load<i32>(featureRings + (<usize>featureCount << 2)) - load<i32>(featureRings));
    for (let feature = 0; feature < featureCount; feature++) {
      const first = featureRings + (<usize>feature << 2);
      for (let ring = load<i32>(first); ring < load<i32>(first, 4); ring++) {
        const start = ringStarts + (<usize>ring << 2);
        this.addRing(xy + (<usize>load<u32>(start) << 4), load<i32>(start, 4) - load<i32>(start));
      }
      this.endFeature();
    }
  }

  /** Adds one feature that is known to be plain, without its box: see `addPlainFeature`. */
  addPlain(ringCount: i32, rings: usize, xy: usize): void {
    let at = xy;
    for (let ring = 0; ring < ringCount; ring++) {
      const vertices = <i32>load<f64>(rings + (<usize>ring << 4));
      this.addRing(at, vertices);
      store<i8>(this.turns + <usize>this.ringCount - 1, <i8>load<f64>(rings + (<usize>ring << 4), 8));
      at += <usize>vertices << 4;
    }
    this.closeFeature(plainForm);
  }

  /** The rings added since the last feature ended are its rings. Measures its box. */
  endFeature(): void {
    this.measureBox(this.closeFeature(unknownForm));
  }

  /** The same for a feature that a file holds at an address. */
  endFeatureOf(source: usize): void {
    this.endFeature();
    store<u32>(this.sources + (<usize>(this.featureCount - 1) << 2), <u32>source);
  }

  private closeFeature(form: u8): i32 {
    const feature = this.featureCount++;
    this.reserve(this.featureCount, this.ringCount);
    store<i32>(this.ringStarts + (<usize>this.featureCount << 2), this.ringCount);
    store<u8>(this.forms + <usize>feature, form);
    store<u32>(this.sources + (<usize>feature << 2), 0);
    store<u32>(this.pieces + (<usize>feature << 2), 0);
    return feature;
  }

  @inline
  firstRing(feature: i32): i32 {
    return load<i32>(this.ringStarts + (<usize>feature << 2));
  }

  @inline
  ringAt(ring: i32): usize {
    return <usize>load<u32>(this.ringAddresses + (<usize>ring << 2));
  }

  @inline
  verticesOf(ring: i32): i32 {
    return load<i32>(this.ringVertices + (<usize>ring << 2));
  }

  @inline
  turnOf(ring: i32): i32 {
    return <i32>load<i8>(this.turns + <usize>ring);
  }

  @inline
  treeOf(ring: i32): usize {
    return <usize>load<u32>(this.trees + (<usize>ring << 2));
  }

  @inline
  formOf(feature: i32): u8 {
    return load<u8>(this.forms + <usize>feature);
  }

  /** Number of vertices of a feature's rings. */
  vertexCount(feature: i32): i32 {
    let count = 0;
    for (let ring = this.firstRing(feature); ring < this.firstRing(feature + 1); ring++) count += this.verticesOf(ring);
    return count;
  }

  isLarge(feature: i32): bool {
    return this.vertexCount(feature) >= largeVertexCount;
  }

  /** Sets the box of a feature, and its form where it cannot be measured: a coordinate is no number, or no position. */
  private measureBox(feature: i32): void {
    let west: f64 = Infinity;
    let south: f64 = Infinity;
    let east: f64 = -Infinity;
    let north: f64 = -Infinity;
    // 0 for finite numbers, NaN for all others.
    let rest: f64 = 0;
    for (let ring = this.firstRing(feature); ring < this.firstRing(feature + 1); ring++) {
      const end = this.ringAt(ring) + (<usize>this.verticesOf(ring) << 4);
      for (let at = this.ringAt(ring); at < end; at += 16) {
        const x = load<f64>(at);
        const y = load<f64>(at, 8);
        west = min(west, x);
        east = max(east, x);
        south = min(south, y);
        north = max(north, y);
        rest += x - x + (y - y);
      }
    }
    if (rest !== 0 || (west <= east && !(west >= -360 && east <= 360 && south >= -90 && north <= 90))) {
      store<u8>(this.forms + <usize>feature, unmeasurableForm);
      west = Infinity;
      south = Infinity;
      east = -Infinity;
      north = -Infinity;
    }
    const box = this.boxes + (<usize>feature << 5);
    store<f64>(box, west);
    store<f64>(box, south, 8);
    store<f64>(box, east, 16);
    store<f64>(box, north, 24);
  }
}
