import type { Workbench } from '../workbench.ts';
import { scmText, type ScmTextKey } from './texts.ts';

/** Asks whose name commits of this repository shall carry, and tells git; whether that was done. */
export async function askAuthor(workbench: Workbench): Promise<boolean> {
  const name = await askText(workbench, 'authorName');
  const email = name === undefined ? undefined : await askText(workbench, 'authorEmail');
  if (name === undefined || email === undefined) return false;
  const answer = await workbench.server.git('setAuthor', { name, email });
  if (!answer.ok) {
    workbench.notifications.notify({ severity: 'error', message: answer.error.text ?? { zh: answer.error.message, en: answer.error.message } });
    return false;
  }
  workbench.notifications.notify({ severity: 'info', message: scmText('authorSet', { ...answer.value! }) });
  return true;
}

/** A text from the quick input; undefined where the user leaves it. */
function askText({ nls, quickInput }: Workbench, key: ScmTextKey): Promise<string | undefined> {
  return new Promise((resolve) => {
    quickInput.ask({
      prefix: '',
      placeholder: nls.pick(scmText(key)),
      filtersItself: true,
      items: (query) => (query.trim() === '' ? [] : [{ label: nls.pick(scmText('authorUse', { value: query.trim() })), icon: 'check', run: () => resolve(query.trim()) }]),
      preview: (item) => item === undefined && resolve(undefined),
    });
  });
}
