import { toDisposable, type Bilingual, type Disposable } from '@plansmith/base';
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';

export interface NotificationAction {
  readonly title: Bilingual;
  run(): unknown;
}

export interface Notification {
  readonly severity: 'info' | 'warning' | 'error';
  readonly message: Bilingual;
  /** More lines under the message, e.g. the files that were touched. */
  readonly details?: readonly string[];
  readonly actions?: readonly NotificationAction[];
  /** Stays until it is answered or closed. Errors and what offers actions always stay. */
  readonly sticky?: boolean;
}

export interface ShownNotification extends Notification {
  readonly id: number;
}

export interface Notifications {
  /** Those in sight. Newest last. */
  readonly shown: ReadonlySignal<readonly ShownNotification[]>;
  /** Those that came and were neither answered nor closed by the user, newest first; the oldest go when there are too many. */
  readonly kept: ReadonlySignal<readonly ShownNotification[]>;
  /** How many of those came since the list was last looked at. */
  readonly unseen: ReadonlySignal<number>;
  /** Do not disturb: only errors come into sight, all others are only kept. */
  readonly quiet: Signal<boolean>;
  /** Shows a notification; a second one with the same message takes the first one's place. Dispose to take it away. */
  notify(notification: Notification): Disposable;
  close(id: number): void;
  /** Runs one of its actions and closes it. */
  answer(id: number, action: NotificationAction): void;
  /** Takes them out of sight and keeps them. */
  hide(): void;
  clear(): void;
  /** Tells that the list of those that are kept was looked at. */
  look(): void;
}

const shownMilliseconds = 8000;
const mostKept = 50;

export function createNotifications(schedule: (action: () => void, milliseconds: number) => void): Notifications {
  const shown = signal<readonly ShownNotification[]>([]);
  const kept = signal<readonly ShownNotification[]>([]);
  const seen = signal(0);
  const quiet = signal(false);
  let last = 0;
  const takeFrom = (list: Signal<readonly ShownNotification[]>, isGone: (item: ShownNotification) => boolean): void => {
    if (list.peek().some(isGone)) list.value = list.peek().filter((item) => !isGone(item));
  };
  const hide = (id: number): void => takeFrom(shown, (item) => item.id === id);
  const close = (id: number): void => {
    hide(id);
    takeFrom(kept, (item) => item.id === id);
  };
  return {
    shown,
    kept,
    unseen: computed(() => kept.value.filter(({ id }) => id > seen.value).length),
    quiet,
    close,
    notify(notification) {
      const id = ++last;
      const isSame = (item: ShownNotification): boolean => item.message.zh === notification.message.zh;
      takeFrom(shown, isSame);
      takeFrom(kept, isSame);
      const item = { ...notification, id };
      kept.value = [item, ...kept.peek()].slice(0, mostKept);
      if (quiet.peek() && notification.severity !== 'error') return toDisposable(() => close(id));
      shown.value = [...shown.peek(), item];
      const stays = notification.sticky || notification.severity === 'error' || (notification.actions?.length ?? 0) > 0;
      if (!stays) schedule(() => hide(id), shownMilliseconds);
      return toDisposable(() => close(id));
    },
    answer(id, action) {
      close(id);
      action.run();
    },
    hide() {
      shown.value = [];
    },
    clear() {
      shown.value = [];
      kept.value = [];
    },
    look() {
      seen.value = last;
    },
  };
}
