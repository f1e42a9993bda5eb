import { kernel } from '../kernel/kernel.ts';
import { edgesOfKernelList, fillKernelList, type EdgeList } from './edge-list.ts';

const whole = kernel.createList();
const pieces = kernel.createList();

/** Edges of the even-odd meaning of rings that may cross, touch or repeat themselves: see kernel/even-odd.ts. Takes edges with any signs. */
export function evenOddEdges(edges: EdgeList): EdgeList {
  fillKernelList(whole, edges);
  kernel.evenOddList(whole, pieces);
  return edgesOfKernelList(pieces);
}
