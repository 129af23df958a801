export { ConcordanceDialog } from './ConcordanceDialog.tsx';
export { MatchesPanel } from './MatchesPanel.tsx';
export { MemoriesDialog } from './MemoriesDialog.tsx';
export { insertionOf, useMatches } from './use-matches.ts';
export type { Matches } from './use-matches.ts';
