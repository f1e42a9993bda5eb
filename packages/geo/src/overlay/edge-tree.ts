import { kernel } from '../kernel/kernel.ts';
import { edgesOfKernelList, fillKernelList, type EdgeList, type Frame } from './edge-list.ts';

/**
 * The edges of a large polygon, cut in halves again and again where they are asked for: a question about a small rectangle meets few edges.
 * Frames are measured like the root's; edges from their own frame's south-west corner.
 */
export interface EdgeTree {
  readonly frame: Frame;
  readonly edges: EdgeList;
  /** Undefined until asked for; null where cutting gains nothing. */
  halves: readonly [EdgeTree, EdgeTree] | null | undefined;
}

export function createEdgeTree(edges: EdgeList, frame: Frame): EdgeTree {
  return { frame, edges, halves: undefined };
}

const whole = kernel.createList();
const clipped = kernel.createList();

const fewEdges = 24;
/** Edges of both halves together, against those of the whole: more is no gain. */
const mostTogether = 1.5;
const leastDegrees = 1e-7;

/** Halves of a node, cut across its longer side (one degree of longitude counting as much as one of latitude). */
export function halvesOf(node: EdgeTree): readonly [EdgeTree, EdgeTree] | null {
  if (node.halves !== undefined) return node.halves;
  if (node.edges.count <= fewEdges) return (node.halves = null);
  fillKernelList(whole, node.edges);
  const [first, second] = halfFrames(node.frame);
  const halves = [halfOf(node.frame, first), halfOf(node.frame, second)] as const;
  // Where edges all run side by side cutting gains nothing; where they meet in a point it would never end.
  const gains = halves[0].edges.count + halves[1].edges.count < mostTogether * node.edges.count && node.frame.width + node.frame.height > leastDegrees;
  return (node.halves = gains ? halves : null);
}

/** The half of the node whose edges the kernel holds. */
function halfOf(around: Frame, frame: Frame): EdgeTree {
  kernel.clipList(whole, frame.west - around.west, frame.south - around.south, frame.width, frame.height, clipped);
  return createEdgeTree(edgesOfKernelList(clipped), frame);
}

/** Halves of a frame, cut across its longer side. */
export function halfFrames({ west, south, width, height }: Frame): readonly [Frame, Frame] {
  if (width > height) return [{ west, south, width: width / 2, height }, { west: west + width / 2, south, width: width / 2, height }];
  return [{ west, south, width, height: height / 2 }, { west, south: south + height / 2, width, height: height / 2 }];
}
