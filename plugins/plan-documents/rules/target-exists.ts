import type { Bilingual } from '@plansmith/base';
import type { PlanModel, ReferencePlace } from '@plansmith/plan';
import { ownDesign, type PlanRule } from '@plansmith/plugin/rule-kit';
import { entityTitle } from '../core/entity-titles.ts';
import { entityNames } from '../core/kind-names.ts';
import { nearestWords } from '../core/nearest.ts';

export const targetExists: PlanRule = {
  meta: {
    id: 'reference/target-exists',
    title: { zh: '引用的对象存在', en: 'What is referred to exists' },
    severity: 'error',
    scope: 'document',
    kinds: ['*'],
    messages: {
      notFound: {
        zh: '没有编号为 {id} 的{wanted}{hint}',
        en: 'There is no {wanted} with the id {id}{hint}',
      },
      wrongKind: {
        zh: '{id} 是{found}，这里应填{wanted}',
        en: '{id} is a {found}; here a {wanted} is wanted',
      },
    },
    source: ownDesign,
    fixable: true,
  },
  check({ document, model, report }) {
    for (const reference of model.referencesIn(document.uri)) {
      const { entities, id, path } = reference;
      if (entities.some((entity) => model.isDeclared(entity, id))) continue;
      const wanted = titleOfAny(entities);
      const found = entityNames.find((entity) => model.isDeclared(entity, id));
      if (found !== undefined) {
        report({ messageId: 'wrongKind', data: { id, wanted, found: entityTitle(found) }, path });
        continue;
      }
      const near = nearestIds(reference, model);
      report({
        messageId: 'notFound',
        data: { id, wanted, hint: near.length > 0 ? { zh: `，是否为 ${near.join('、')}？`, en: `; did you mean ${near.join(', ')}?` } : '' },
        path,
        fixes: near.map((candidate) => ({
          title: { zh: `改为 ${candidate}`, en: `Change to ${candidate}` },
          edits: [{ uri: document.uri, operation: { op: 'set', path, value: candidate } }],
        })),
      });
    }
  },
};

/** Where nearly anything may be named, naming it all would hide what is wrong. */
function titleOfAny(entities: readonly string[]): Bilingual {
  if (entities.length > 3) return { zh: '文档', en: 'document' };
  const titles = entities.map(entityTitle);
  return { zh: titles.map(({ zh }) => zh).join('或'), en: titles.map(({ en }) => en).join(' or ') };
}

function nearestIds({ entities, id }: ReferencePlace, model: PlanModel): readonly string[] {
  return nearestWords(id, entities.flatMap((entity) => model.declarations(entity).map((place) => place.id)));
}
