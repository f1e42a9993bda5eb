/** Gives JavaScript room to write what it hands in. */
export function allocate(bytes: usize): usize {
  return heap.alloc(bytes);
}

export function release(block: usize): void {
  heap.free(block);
}

/** Room for `bytes`, with what was in the block, which may be 0: none yet. */
export function enlarged(block: usize, bytes: usize): usize {
  return block === 0 ? heap.alloc(bytes) : heap.realloc(block, bytes);
}
