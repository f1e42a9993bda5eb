import { formatPath } from '@plansmith/base';
import { isSuperseded, textAt, type PlanRule } from '@plansmith/plugin/rule-kit';
import { contentBlocks, contentState } from '../core/mandatory-blocks.ts';

export const mandatoryContent: PlanRule = {
  meta: {
    id: 'indicator/mandatory-content',
    title: { zh: '规划内容齐全', en: 'Plans have the content they must have' },
    severity: 'error',
    scope: 'document',
    kinds: Object.keys(contentBlocks),
    source: { citation: 'S III(2)7', certainty: 'A text' },
    messages: {
      empty: {
        zh: '{object} 缺少“{block}”：{field}没有内容',
        en: '{object} lacks "{block}": the {field} is empty',
      },
      absent: {
        zh: '{object} 没有写{field}，“{block}”是否齐全无法判定',
        en: '{object} does not state the {field}, so whether "{block}" is complete cannot be told',
      },
    },
  },
  check({ document, report, undecided }) {
    if (isSuperseded(document)) return;
    const object = textAt(document.value, 'id') ?? document.uri;
    for (const { title, keys } of contentBlocks[document.kind!]!) {
      for (const key of keys) {
        const state = contentState(document.value, key);
        if (state === 'filled') continue;
        const data = { object, block: title, field: key.title };
        const subject = `${object} ${formatPath(key.path)}`;
        const isToldElsewhere = state === 'absent' ? key.schemaAsks !== 'nothing' : key.schemaAsks === 'filled';
        // A key that the document lacks is told at its kind.
        const place = state === 'absent' ? { path: ['kind'] } : { path: key.path, at: 'key' as const };
        if (!isToldElsewhere) report({ ...place, messageId: 'empty', subject, data });
        // What the schema asks for is an error of schema/valid, under which this one then stands.
        else undecided({ ...place, messageId: 'absent', subject, data, missing: [{ uri: document.uri, path: key.path }] });
      }
    }
  },
};
