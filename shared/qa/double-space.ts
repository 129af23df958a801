/** Runs of spaces, and space at the ends, in the translation. */
import { finding, type Check } from './check.ts';

const RUN = /[ \u00a0]{2,}/g;
const about = { id: 'double-space', level: 'warning' } as const;

export const doubleSpace: Check = {
  ...about,
  title: 'More than one space',
  run: ({ source, target }) =>
    // a source laid out with spaces may be followed
    /[ \u00a0]{2}/.test(source)
      ? []
      : Array.from(target.matchAll(RUN), (m) =>
          finding(
            about,
            'target',
            { start: m.index, end: m.index + m[0].length },
            {
              code: 'spaces-in-row',
              values: { count: m[0].length },
              message: `${m[0].length} spaces in a row.`,
            },
          ),
        ),
};
