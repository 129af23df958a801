/** The sign of a status: each has a shape of its own, so that colour is never the only difference. */
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { Standing } from './statuses.ts';

const CHECK = <path d="M3.6 6.2 5.3 7.9 8.5 4.4" fill="none" stroke="var(--raised)" strokeWidth="1.4" />;

const SHAPES: Readonly<Record<Standing, ReactNode>> = {
  'not-started': <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.3" />,
  draft: (
    <>
      <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <path d="M6 1.8a4.2 4.2 0 0 1 0 8.4z" fill="currentColor" />
    </>
  ),
  translated: <circle cx="6" cy="6" r="4.6" fill="currentColor" />,
  rejected: (
    <>
      <circle cx="6" cy="6" r="4.8" fill="currentColor" />
      <path d="m4.3 4.3 3.4 3.4m0-3.4L4.3 7.7" stroke="var(--raised)" strokeWidth="1.3" />
    </>
  ),
  approved: (
    <>
      <circle cx="6" cy="6" r="5" fill="currentColor" />
      {CHECK}
    </>
  ),
  'signed-off': (
    <>
      <rect x="1" y="1" width="10" height="10" rx="2.4" fill="currentColor" />
      {CHECK}
    </>
  ),
  copied: (
    <circle
      cx="6"
      cy="6"
      r="4.2"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
      strokeDasharray="2 1.77"
    />
  ),
};

export const StatusMark = memo(function StatusMark({ standing }: { readonly standing: Standing }) {
  return (
    <svg
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden
      style={{ color: `var(--status-${standing})`, flex: 'none' }}
    >
      {SHAPES[standing]}
    </svg>
  );
});
