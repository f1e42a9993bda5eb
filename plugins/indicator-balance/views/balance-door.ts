import { Emitter, type Event } from '@plansmith/base';
import type { Finding } from '@plansmith/rules';

/** What a command asks the view for: the form of a balance, for a finding or for the whole plan. */
export interface BalanceAsked {
  readonly finding?: Pick<Finding, 'uri' | 'feature'>;
}

/** Between commands and the view, which may not be there yet. */
export interface BalanceDoor {
  ask(asked: BalanceAsked): void;
  readonly onDidAsk: Event<void>;
  /** What was asked last, once. */
  take(): BalanceAsked | undefined;
}

export function createBalanceDoor(): BalanceDoor {
  const didAsk = new Emitter<void>();
  let waiting: BalanceAsked | undefined;
  return {
    ask(asked) {
      waiting = asked;
      didAsk.fire();
    },
    onDidAsk: didAsk.event,
    take() {
      const asked = waiting;
      waiting = undefined;
      return asked;
    },
  };
}
