import { toDisposable, type Bilingual, type Disposable } from '@plansmith/base';
import { signal, type ReadonlySignal } from '@preact/signals-core';

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
  /** Newest last. */
  readonly shown: ReadonlySignal<readonly ShownNotification[]>;
  /** Shows a notification; a second one with the same message takes the first one's place. Dispose to take it away. */
  notify(notification: Notification): Disposable;
  close(id: number): void;
  /** Runs one of its actions and closes it. */
  answer(id: number, action: NotificationAction): void;
}

const shownMilliseconds = 8000;

export function createNotifications(schedule: (action: () => void, milliseconds: number) => void): Notifications {
  const shown = signal<readonly ShownNotification[]>([]);
  let last = 0;
  const close = (id: number): void => {
    shown.value = shown.peek().filter((item) => item.id !== id);
  };
  return {
    shown,
    close,
    notify(notification) {
      const id = ++last;
      const others = shown.peek().filter((item) => item.message.zh !== notification.message.zh);
      shown.value = [...others, { ...notification, id }];
      const stays = notification.sticky || notification.severity === 'error' || (notification.actions?.length ?? 0) > 0;
      if (!stays) schedule(() => close(id), shownMilliseconds);
      return toDisposable(() => close(id));
    },
    answer(id, action) {
      close(id);
      action.run();
    },
  };
}
