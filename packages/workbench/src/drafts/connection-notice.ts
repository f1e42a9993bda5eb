import { toDisposable, type Bilingual, type Disposable } from '@plansmith/base';
import { effect } from '@preact/signals-core';
import type { Workbench } from '../workbench.ts';
import { draftText } from './texts.ts';

/** A server that comes back at once is not worth a message. */
const patienceMilliseconds = 3000;
const askAgainMilliseconds = 4000;

/** While the server does not answer, or is another one that does not know this page, says what to do; gone when the connection is back. */
export function registerConnectionNotice({ session, server, notifications }: Workbench): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: { readonly message: Bilingual; readonly notice: Disposable } | undefined;
  const clear = (): void => {
    clearTimeout(timer);
    shown?.notice.dispose();
    shown = undefined;
  };
  const look = async (): Promise<void> => {
    const answer = await server.workspace();
    if (session.connected.peek()) return;
    const message = draftText(!answer.ok && answer.error.code === 'unauthorized' ? 'serverNew' : 'serverGone');
    if (shown?.message.zh !== message.zh) {
      shown?.notice.dispose();
      shown = { message, notice: notifications.notify({ severity: 'warning', sticky: true, message }) };
    }
    timer = setTimeout(() => void look(), askAgainMilliseconds);
  };
  const stop = effect(() => {
    if (session.connected.value) clear();
    else timer = setTimeout(() => void look(), patienceMilliseconds);
  });
  return toDisposable(() => {
    stop();
    clear();
  });
}
