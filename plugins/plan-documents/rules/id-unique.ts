import { compareText } from '@plansmith/base';
import type { IdPlace, PlanModel } from '@plansmith/plan';
import { ownDesign, type PlanRule } from '@plansmith/plugin/rule-kit';
import type { Fix } from '@plansmith/rules';
import { entityNames } from '../core/kind-names.ts';

export const idUnique: PlanRule = {
  meta: {
    id: 'reference/id-unique',
    title: { zh: '编号不重复', en: 'Ids are unique' },
    severity: 'error',
    scope: 'workspace',
    kinds: [],
    messages: {
      duplicate: {
        zh: '编号 {id} 已在 {where} 用过（不分大小写），按编号只能找到那一处',
        en: 'Id {id} is already used in {where} (upper and lower case count as the same); only that one can be found by its id',
      },
      secondControl: {
        zh: '地块 {id} 已在 {where} 有一组地块指标，汇总只计那一组',
        en: 'Parcel {id} already has controls in {where}; sums count only those',
      },
    },
    source: ownDesign,
    fixable: true,
  },
  check({ model, report }) {
    // A superseded version rightly has the id of its successor.
    const superseded = new Set(model.headers().filter(({ status }) => status === 'superseded').map(({ uri }) => uri));
    const controls = model.parcelControlPlaces();
    const groups = [
      ...entityNames.map((entity) => ({ messageId: 'duplicate', places: model.declarations(entity).filter(({ uri }) => !superseded.has(uri)) })),
      { messageId: 'secondControl', places: controls },
    ];
    for (const { messageId, places } of groups) {
      for (const [first, ...others] of sameIds(places)) {
        others.forEach((place, index) => {
          report({
            messageId,
            data: { id: place.id, where: first!.uri },
            uri: place.uri,
            path: place.path,
            subject: `${place.id} ${index + 2}`,
            related: [{ message: { zh: `先出现的 ${first!.id}`, en: `the first ${first!.id}` }, uri: first!.uri, path: first!.path }],
            fixes: messageId === 'duplicate' ? renumber(place, model) : [],
          });
        });
      }
    }
  },
};

/** Groups of two and more places that declare one id, each ordered by file and place. */
function sameIds(places: readonly IdPlace[]): readonly (readonly IdPlace[])[] {
  const byId = new Map<string, IdPlace[]>();
  for (const place of places) {
    const key = place.id.toLowerCase();
    const known = byId.get(key);
    if (known) known.push(place);
    else byId.set(key, [place]);
  }
  // Declarations come ordered by file, then as they stand in it.
  return [...byId.values()].filter((group) => group.length > 1).map((group) => group.toSorted((a, b) => compareText(a.uri, b.uri)));
}

/** Changes this declaration's running number to the next free one; none where the id does not end in a number. */
function renumber({ id, entity, uri, path }: IdPlace, model: PlanModel): readonly Fix[] {
  const parts = /^(.*?)(\d+)$/.exec(id);
  if (!parts) return [];
  const [, stem, number] = parts;
  const taken = new Set(model.declarations(entity).map((place) => place.id.toLowerCase()));
  let next = Number(number) + 1;
  const idOf = (value: number): string => stem! + String(value).padStart(number!.length, '0');
  while (taken.has(idOf(next).toLowerCase())) next++;
  const free = idOf(next);
  // One digit more than ids of this kind have would break their pattern.
  if (free.length !== id.length) return [];
  return [{ title: { zh: `改为下一个空号 ${free}`, en: `Change to the next free id, ${free}` }, edits: [{ uri, operation: { op: 'set', path, value: free } }] }];
}
