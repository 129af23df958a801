import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

export type ToastTone = 'info' | 'good' | 'warning';

export interface ToastContent {
  readonly message: string;
  readonly tone?: ToastTone;
  /** One thing to do about it, such as Undo. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** At most three at once; more wait their turn. */
export const toasts = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 });

/** How long a toast stays, in milliseconds; one with something to do stays longer, a warning until closed. */
const STAY = 5000;
const STAY_WITH_ACTION = 10_000;

/** Tells the user something in passing. The answer takes it away again. */
export function toast(content: ToastContent): () => void {
  const timeout = content.action === undefined ? STAY : STAY_WITH_ACTION;
  const key = toasts.add(content, content.tone === 'warning' ? {} : { timeout });
  return () => {
    toasts.close(key);
  };
}
