export { FindBar } from './FindBar.tsx';
export { FoundContext, useFound, useMakeFound } from './found.ts';
export type { Runs } from './hit-index.ts';
export type { HitPlace } from './places.ts';
export { useFind } from './use-find.ts';
export type { Find } from './use-find.ts';
export { useReplace } from './use-replace.ts';
export type { Replace } from './use-replace.ts';
