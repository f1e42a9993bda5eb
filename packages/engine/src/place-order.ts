import type { Path } from '@plansmith/base';
import { schemaAt, type DocumentKind } from '@plansmith/document';
import { trustRank, withoutTracking, type PlanModel } from '@plansmith/plan';
import type { PlaceOrder } from '@plansmith/rules';
import type { WorkspaceFiles } from './files.ts';

/** Which place of the workspace is trusted against another, by what its file is and what the schema says of the field. */
export function createPlaceOrder(files: Pick<WorkspaceFiles, 'get'>, model: Pick<PlanModel, 'layerUri'>): PlaceOrder {
  return {
    trust({ uri, path }) {
      const file = files.get(uri);
      const layer = file?.type === 'layer' || file?.type === 'binaryLayer';
      const kind = file?.type === 'document' ? file.kind : undefined;
      return trustRank({ kind: kind?.kind, path, layer, derived: kind !== undefined && isDerived(kind, path) });
    },
    placeOf({ layer, id }) {
      const uri = withoutTracking(() => model.layerUri(layer));
      return uri === undefined ? undefined : { uri, path: ['features', id] };
    },
  };
}

/** Of paths of each kind: those of findings that did not change are the same objects, and thousands are asked for at each keystroke. */
const derivedPaths = new WeakMap<DocumentKind, WeakMap<Path, boolean>>();

/** Whether the schema calls the field, or one that holds it, derived. */
function isDerived(kind: DocumentKind, path: Path): boolean {
  let known = derivedPaths.get(kind);
  if (!known) derivedPaths.set(kind, (known = new WeakMap()));
  let derived = known.get(path);
  if (derived === undefined) {
    derived = path.some((_, index) => schemaAt(kind.schema, path.slice(0, index + 1))?.['x-derived'] !== undefined);
    known.set(path, derived);
  }
  return derived;
}
