/** Links between words. */
import type { LinkId } from '../../../shared/domain/ids.ts';
import { found } from '../faults.ts';
import type { AreaHandlers } from '../handlers.ts';
import {
  addLink,
  linkKeys,
  linkRemoved,
  linksOf,
  paragraphsWithLinks,
  setLinkRemoved,
} from '../repositories/links.ts';
import { paragraphById } from '../repositories/paragraphs.ts';
import { saveSpans } from '../repositories/spans.ts';
import { actionGroup } from '../state/journal.ts';
import { write } from './context.ts';
import type { ServiceContext } from './context.ts';
import { assertInside } from './notes.ts';
import { assertInSight } from './revise.ts';

export function linksService(context: ServiceContext): AreaHandlers<'links'> {
  return {
    list({ project: id, paragraph }) {
      const { db } = context.projects.get(id).file;
      if (paragraph !== undefined)
        return linksOf(db, found(paragraphById(db, paragraph), 'paragraph of this id').key);
      return paragraphsWithLinks(db).flatMap((key) => linksOf(db, key));
    },
    add({ project: projectId, paragraph, kind, spans }) {
      const project = context.projects.get(projectId);
      const { db } = project.file;
      const record = found(paragraphById(db, paragraph), 'paragraph of this id');
      assertInSight(record.paragraph.number);
      assertInside(record.paragraph, spans);
      const id = context.ports.ids.uuid() as LinkId;
      write(
        context,
        project,
        ['links', 'paragraphs'],
        () => {
          const at = context.ports.clock.now();
          const key = addLink(db, { id, paragraph: record.key, kind, author: project.me, at });
          saveSpans(db, { paragraph: record.key, link: key }, spans, record.headSeq);
          project.journal.record({ is: 'link', paragraph: record.key, link: key, from: true, to: false });
        },
        () => [record.paragraph.number],
        actionGroup('link-add'),
      );
      return found(
        linksOf(db, record.key).find((link) => link.id === id),
        'link of this id',
      );
    },
    remove({ project: projectId, link }) {
      const project = context.projects.get(projectId);
      const { db } = project.file;
      const keys = found(linkKeys(db, link), 'link of this id');
      write(
        context,
        project,
        ['links', 'paragraphs'],
        () => {
          if (linkRemoved(db, keys.key)) return;
          setLinkRemoved(db, keys.key, true);
          project.journal.record({
            is: 'link',
            paragraph: keys.paragraph,
            link: keys.key,
            from: false,
            to: true,
          });
        },
        () => [keys.number],
        actionGroup('link-remove'),
      );
      return {};
    },
  };
}
