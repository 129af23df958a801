/** The life of a translation, and its names in XLIFF 2. */

export const STATUSES = ['not-started', 'draft', 'translated', 'rejected', 'approved', 'signed-off'] as const;

export type Status = (typeof STATUSES)[number];

/** `segment@state` of XLIFF 2.1, section 4.3.1.36. */
export type XliffState = 'initial' | 'translated' | 'reviewed' | 'final';

const XLIFF: Readonly<Record<Status, { readonly state: XliffState; readonly subState: string }>> = {
  'not-started': { state: 'initial', subState: 'tarjuman:not-started' },
  draft: { state: 'initial', subState: 'tarjuman:draft' },
  translated: { state: 'translated', subState: 'tarjuman:translated' },
  rejected: { state: 'translated', subState: 'tarjuman:rejected' },
  approved: { state: 'reviewed', subState: 'tarjuman:approved' },
  'signed-off': { state: 'final', subState: 'tarjuman:signed-off' },
};

/** The XLIFF 2 `state` and `subState` that stand for `status`; the two together name it exactly. */
export function xliffState(status: Status): { readonly state: XliffState; readonly subState: string } {
  return XLIFF[status];
}

/** The status an XLIFF 2 `state` (and `subState`, when it is ours) stands for. */
export function statusFromXliff(state: XliffState, subState?: string): Status {
  const exact = STATUSES.find((s) => XLIFF[s].state === state && XLIFF[s].subState === subState);
  if (exact !== undefined) return exact;
  return { initial: 'not-started', translated: 'translated', reviewed: 'approved', final: 'signed-off' }[
    state
  ] as Status;
}

/** True for a translation somebody has confirmed: editing it makes it a draft again. */
export function isConfirmed(status: Status): boolean {
  return status === 'translated' || status === 'approved' || status === 'signed-off';
}

/** The status of a paragraph whose text has just been typed over. An emptied one is not started. */
export function statusAfterEdit(text: string): Status {
  return text === '' ? 'not-started' : 'draft';
}

/** True when `status` may be given to a paragraph with this target text: nothing empty can be confirmed. */
export function statusFits(status: Status, text: string): boolean {
  return text === '' ? status === 'not-started' : status !== 'not-started';
}
