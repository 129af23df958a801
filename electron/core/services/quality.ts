/** Checks over one paragraph or all. */
import { found } from '../faults.ts';
import type { AreaHandlers } from '../handlers.ts';
import { paragraphById, paragraphsAfter } from '../repositories/paragraphs.ts';
import type { ServiceContext } from './context.ts';
import { findingsOf } from './rows.ts';

const PAGE = 500;

export function qualityService(context: ServiceContext): AreaHandlers<'quality'> {
  return {
    findings({ project, filter }) {
      const { db } = context.projects.get(project).file;
      const result = [];
      for (let after = 0; ;) {
        const page = paragraphsAfter(db, { ...filter, withFindings: true }, after, PAGE);
        for (const { paragraph } of page)
          for (const finding of findingsOf(db, paragraph, paragraph.target))
            result.push({ ...finding, number: paragraph.number });
        if (page.length < PAGE) return result;
        after = page.at(-1)?.paragraph.number ?? after;
      }
    },
    check({ project, paragraph, text }) {
      const { db } = context.projects.get(project).file;
      return findingsOf(db, found(paragraphById(db, paragraph), 'paragraph of this id').paragraph, text);
    },
  };
}
