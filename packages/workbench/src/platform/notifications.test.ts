import { describe, expect, it } from 'vitest';
import { createNotifications } from './notifications.ts';

const message = (text: string) => ({ zh: text, en: text });

const texts = (list: readonly { readonly message: { readonly en: string } }[]) => list.map((item) => item.message.en);

describe('notifications', () => {
  it('lets plain ones go and keeps errors and questions', () => {
    const timers: (() => void)[] = [];
    const notifications = createNotifications((action) => timers.push(action));
    notifications.notify({ severity: 'info', message: message('saved') });
    notifications.notify({ severity: 'error', message: message('lost') });
    notifications.notify({ severity: 'warning', message: message('sure?'), actions: [{ title: message('yes'), run: () => {} }] });
    for (const timer of timers) timer();
    expect(notifications.shown.value.map((item) => item.message.en)).toEqual(['lost', 'sure?']);
  });

  it('replaces an equal one and runs an action once answered', () => {
    const notifications = createNotifications(() => {});
    const answers: string[] = [];
    const action = { title: { zh: '重试', en: 'Retry' }, run: () => answers.push('retry') };
    const question = { severity: 'error' as const, message: { zh: '失败', en: 'failed' }, actions: [action] };
    notifications.notify(question);
    notifications.notify(question);
    expect(notifications.shown.value).toHaveLength(1);
    notifications.answer(notifications.shown.value[0]!.id, action);
    expect([answers, notifications.shown.value]).toEqual([['retry'], []]);
  });

  it('keeps what came until it is closed, counts what was not seen, and is quiet when asked', () => {
    const timers: (() => void)[] = [];
    const notifications = createNotifications((action) => timers.push(action));
    notifications.notify({ severity: 'info', message: message('saved') });
    for (const timer of timers) timer();
    expect([texts(notifications.shown.value), texts(notifications.kept.value), notifications.unseen.value]).toEqual([[], ['saved'], 1]);
    notifications.look();
    notifications.quiet.value = true;
    const renamed = notifications.notify({ severity: 'warning', message: message('renamed'), actions: [{ title: message('undo'), run: () => {} }] });
    notifications.notify({ severity: 'error', message: message('lost') });
    expect([texts(notifications.shown.value), texts(notifications.kept.value), notifications.unseen.value]).toEqual([['lost'], ['lost', 'renamed', 'saved'], 2]);
    notifications.hide();
    renamed.dispose();
    expect([texts(notifications.shown.value), texts(notifications.kept.value)]).toEqual([[], ['lost', 'saved']]);
    notifications.clear();
    expect([notifications.kept.value, notifications.unseen.value]).toEqual([[], 0]);
  });
});
