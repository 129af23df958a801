/** Where a paragraph stands. */
export const status = {
  'not-started': 'Not started',
  draft: 'Draft',
  translated: 'Translated',
  rejected: 'Rejected',
  approved: 'Approved',
  'signed-off': 'Signed off',
  copied: 'Copied as is',
} as const;
