/** The panel of checks. */
export const quality = {
  checks: 'Checks',
  'level-error': 'Error',
  'level-warning': 'Warning',
  'level-info': 'Hint',
  'level-note': 'Note',
  copied: 'Copied as is: not checked.',
  'nothing-yet': 'Nothing to check yet.',
  'nothing-found': 'Nothing found.',
} as const;
