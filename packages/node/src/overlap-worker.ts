import { overlayGroups, residentIds, subjectsOfCopy } from '@plansmith/geo/layer-overlay';
import { parentPort, workerData } from 'node:worker_threads';
import { openLayer } from './cli/open-layer.ts';
import { takeSecond, type ThreadMessage, type ThreadShare, type ThreadTask } from './overlap-threads.ts';

/** The second thread of `plansmith overlap`: overlays the groups that it takes. What the first one has read and searched it is told. */
const { b, idField, leastPartM2, json, next } = workerData as ThreadTask;

type Told<Kind extends ThreadMessage['kind']> = Extract<ThreadMessage, { readonly kind: Kind }>;

function told<Kind extends ThreadMessage['kind']>(kind: Kind): Promise<Told<Kind>> {
  return new Promise((resolve) => {
    parentPort?.on('message', (message: ThreadMessage) => {
      if (message.kind === kind) resolve(message as Told<Kind>);
    });
  });
}

const [subjects, searched] = [told('subjects'), told('groups')];
const opened = await openLayer(b, { signal: new AbortController().signal, progress: () => undefined });
if (!opened.ok) throw new Error(opened.error.message);
const { layer } = opened.value;
const { table, ids } = await subjects;
const shares = await overlayGroups(subjectsOfCopy(table), layer, {
  ...(idField !== undefined && { idField }),
  ...(json && { rowsOf: residentIds(ids) }),
  leastPartM2,
  take: takeSecond(next),
  searched: { groups: (await searched).groups, read: async (found) => layer.read?.(found) },
});
await opened.value.close();
const answer: ThreadShare = { shares, notes: layer.notes() };
const arrays = (shares ?? []).flatMap(({ areasM2, coveredM2, sumM2, starts, partNumbers, partsM2, partIds, rows }) => [areasM2, coveredM2, sumM2, starts, partNumbers, partsM2, partIds.texts, partIds.ends, ...(rows === undefined ? [] : [rows.text, rows.ends])]);
parentPort?.postMessage(answer, arrays.map(({ buffer }) => buffer as ArrayBuffer));
parentPort?.close();
