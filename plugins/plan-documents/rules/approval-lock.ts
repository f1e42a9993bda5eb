import { isLeftOut, type EditOperation } from '@plansmith/document';
import { ownDesign, recordsIn, textAt, type PlanRule, type PlanRuleContext } from '@plansmith/plugin/rule-kit';
import type { DocumentView, Fix } from '@plansmith/rules';
import { sealOf } from '../core/seal.ts';

/** How much of a seal a message shows. */
const shownDigits = 12;

export const approvalLock: PlanRule = {
  meta: {
    id: 'governance/approval-lock',
    title: { zh: '批准后的文档不改动，修改须升版本', en: 'Approved documents stay as they are; a change is a new version' },
    severity: 'error',
    scope: 'document',
    kinds: ['*'],
    messages: {
      changed: {
        zh: '{object}（版本 {version}，{date} 批准）的内容在批准后改动过：校验值应为 {sealed}…，现为 {actual}…',
        en: '{object} (version {version}, approved on {date}) was changed after its approval: its seal should be {sealed}… and is {actual}…',
      },
      unsealed: {
        zh: '{object} 已批准，但没有批准内容校验值（approvedHash），无法判断批准后是否改动',
        en: '{object} is approved but has no seal (approvedHash), so whether it was changed since cannot be told',
      },
      unreadable: {
        zh: '{object} 已批准，但有读不出的内容，改正之前无法核对校验值',
        en: '{object} is approved, but part of it cannot be read: until that is mended its seal cannot be checked',
      },
      noReason: {
        zh: '{object} 的版本为 {version}，变更记录（changeLog）中没有这一版本的修改内容和原因',
        en: '{object} is of version {version}, but its changeLog has no entry that says what led to it and why',
      },
    },
    source: ownDesign,
    fixable: true,
  },
  check(context) {
    const { document, problems, report, undecided } = context;
    const status = textAt(document.value, 'status');
    if (document.kind === undefined || (status !== 'approved' && status !== 'published')) return;
    const object = textAt(document.value, 'id') ?? document.uri;
    checkVersion(context, object);
    const sealed = textAt(document.value, 'approvedHash');
    const actual = sealOf(document.kind, document.value);
    const path = ['approvedHash'];
    // What has a wrong type is not in the value that is sealed here: schema/valid tells of it.
    const unread = problems.schema.filter(isLeftOut).map((issue) => ({ uri: document.uri, path: issue.path }));
    if (sealed === undefined) {
      undecided({ messageId: 'unsealed', path, subject: object, data: { object }, missing: [{ uri: document.uri, path }], fixes: [sealIt(document, actual)] });
    } else if (sealed !== actual && unread.length > 0) {
      undecided({ messageId: 'unreadable', path, subject: object, data: { object }, missing: unread });
    } else if (sealed !== actual) {
      report({
        messageId: 'changed',
        path,
        subject: object,
        data: { object, version: textAt(document.value, 'version') ?? '', date: textAt(document.value, 'approvedDate') ?? '', sealed: sealed.slice(0, shownDigits), actual: actual.slice(0, shownDigits) },
        terms: [
          { label: { zh: '批准时的校验值', en: 'seal at the approval' }, value: sealed, role: 'stored', uri: document.uri, path },
          { label: { zh: '现在的校验值', en: 'seal of the content now' }, value: actual, role: 'result' },
        ],
        fixes: [newVersion(document)],
      });
    }
  },
};

function checkVersion({ document, report }: PlanRuleContext, object: string): void {
  const version = textAt(document.value, 'version');
  if (version === undefined || isFirstVersion(version)) return;
  if (recordsIn(document, 'changeLog').some(({ record }) => textAt(record, 'version') === version)) return;
  report({ messageId: 'noReason', path: ['version'], subject: object, data: { object, version } });
}

/** Up to 1.0.0: nothing was approved before it. */
function isFirstVersion(version: string): boolean {
  return /^(0(\.\d+)*|1(\.0)*)$/.test(version);
}

function sealIt({ uri }: DocumentView, seal: string): Fix {
  return {
    title: { zh: '按现有内容写入校验值', en: 'Seal the content as it stands' },
    edits: [{ uri, operation: { op: 'set', path: ['approvedHash'], value: seal, after: 'approvedDate' } }],
  };
}

/** The document as a draft of the next version: whoever made the change says in the change log what and why. */
function newVersion({ uri, value }: DocumentView): Fix {
  const version = nextVersion(textAt(value, 'version') ?? '1.0.0');
  const approval = ['approvedBy', 'approvedDate', 'approvedHash'].filter((key) => Object.hasOwn(value as object, key));
  const operations: readonly EditOperation[] = [
    { op: 'set', path: ['version'], value: version },
    { op: 'set', path: ['status'], value: 'draft' },
    ...approval.map((key): EditOperation => ({ op: 'remove', path: [key] })),
  ];
  return { title: { zh: `作为新版本 ${version} 的草案（去掉批准信息）`, en: `Make it a draft of version ${version}, without its approval` }, edits: operations.map((operation) => ({ uri, operation })) };
}

function nextVersion(version: string): string {
  const [major = '1', minor = '0', ...patch] = version.split('.');
  return [major, String(Number(minor) + 1), ...patch.map(() => '0')].join('.');
}
