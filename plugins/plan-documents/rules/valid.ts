import type { Path } from '@plansmith/base';
import { formatRecordPath, schemaMessages, syntaxMessages, type SchemaIssue, type SyntaxProblem } from '@plansmith/document';
import { ownDesign, type PlanRule } from '@plansmith/plugin/rule-kit';
import { issueOwner } from '../core/issue-owner.ts';
import { kindNames } from '../core/kind-names.ts';
import { nearestWords } from '../core/nearest.ts';

/** Syntax and schema share some codes (`tooLarge`), so those of the text are told apart by this prefix. */
const textPrefix = 'yaml.';

/** Problems after which parts of the text, nobody knows which, are not in the value. */
const leavesOut: ReadonlySet<SyntaxProblem['code']> = new Set(['syntax', 'tabIndent', 'tooLarge'] as const);

export const valid: PlanRule = {
  meta: {
    id: 'schema/valid',
    title: { zh: '文档能读取且符合格式', en: 'The document can be read and has the form of its kind' },
    severity: 'error',
    scope: 'document',
    kinds: ['*'],
    messages: {
      ...Object.fromEntries(Object.entries(syntaxMessages).map(([code, text]) => [textPrefix + code, text])),
      ...schemaMessages,
      notMapping: {
        zh: '文件内容不是“键: 值”形式的文档，未作任何检查。请至少写明 kind（文档类型）：{kinds}',
        en: 'The file is not a document of "key: value" lines, so nothing in it was checked. Write at least its kind: {kinds}',
      },
      kindMissing: {
        zh: '缺少 kind（文档类型），无法知道按哪种格式检查。可选：{kinds}',
        en: 'kind is missing, so the form to check against is not known. One of: {kinds}',
      },
      kindUnknown: {
        zh: '没有名为“{kind}”的文档类型，本文件未按任何格式检查。可选：{kinds}',
        en: 'There is no kind of document called "{kind}", so this file was not checked against any form. One of: {kinds}',
      },
    },
    source: ownDesign,
    fixable: true,
  },
  check({ document, problems, report }) {
    const { uri, kind, value } = document;
    if (problems.unreadable) {
      report({ messageId: textPrefix + problems.unreadable.code, data: problems.unreadable.data, path: [], subject: 'encoding', concerns: [] });
      return;
    }
    for (const { code, span, data } of problems.syntax) {
      report({ messageId: textPrefix + code, data, path: [], span, subject: `${code} ${JSON.stringify(data)}`, ...(leavesOut.has(code) && { concerns: [] }) });
    }
    for (const issue of problems.schema) {
      if (issueOwner(kind, issue) !== 'schema/valid') continue;
      report({
        messageId: issue.code,
        data: issue.data,
        path: issue.path,
        at: issue.at,
        // Keys that are missing all stand on their parent: the key tells them apart.
        subject: `${formatRecordPath(value, issue.path)} ${typeof issue.data['key'] === 'string' ? issue.data['key'] : ''}`,
        concerns: concernOf(issue),
        fixes: issue.fixes.map(({ title, operation }) => ({ title, edits: [{ uri, operation }] })),
      });
    }
    // Where the text itself is broken, a kind that is not to be seen is most likely a part of that.
    if (kind !== undefined || problems.syntax.length > 0) return;
    const kinds = kindNames.join('、');
    const kindList = { zh: kinds, en: kindNames.join(', ') };
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      report({ messageId: 'notMapping', data: { kinds: kindList }, path: [] });
      return;
    }
    const written = (value as Readonly<Record<string, unknown>>)['kind'];
    if (written === undefined || written === null) {
      report({ messageId: 'kindMissing', data: { kinds: kindList }, path: [] });
      return;
    }
    report({
      messageId: 'kindUnknown',
      data: { kind: typeof written === 'string' ? written : JSON.stringify(written), kinds: kindList },
      path: ['kind'],
      fixes: nearestWords(String(written), kindNames).map((name) => ({
        title: { zh: `改为 ${name}`, en: `Change to ${name}` },
        edits: [{ uri, operation: { op: 'set', path: ['kind'], value: name } }],
      })),
    });
  },
};

/** The value that an issue is about. A key that the document itself lacks is told at its kind. */
function concernOf({ code, path, at, data }: SchemaIssue): Path {
  if (code !== 'missingKey') return path;
  return at === 'key' ? [...path, String(data['key'])] : [String(data['key'])];
}
