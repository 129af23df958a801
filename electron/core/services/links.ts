/** Links between words. */
import type { LinkId, ParagraphId, ProjectId } from '../../../shared/domain/ids.ts';
import { unlinkedWords } from '../../../shared/align/gaps.ts';
import { drawnKind } from '../../../shared/domain/link.ts';
import type { Link } from '../../../shared/domain/link.ts';
import { AppFault } from '../../../shared/contract/errors.ts';
import { found } from '../faults.ts';
import type { AreaHandlers } from '../handlers.ts';
import {
  linkKeys,
  linkRemoved,
  linksOf,
  paragraphsWithLinks,
  setLinkRemoved,
} from '../repositories/links.ts';
import { paragraphById, paragraphByKey } from '../repositories/paragraphs.ts';
import type { ParagraphRecord } from '../repositories/paragraphs.ts';
import type { LinkDictionaryStore } from '../state/link-dictionary.ts';
import type { OpenProject } from '../state/open-projects.ts';
import { actionGroup } from '../state/journal.ts';
import { write } from './context.ts';
import type { ServiceContext } from './context.ts';
import { acceptNow } from './accept-links.ts';
import { addLinkNow, changeLinkNow } from './link-edits.ts';
import { fileOf } from './documents.ts';
import { linkKinds, saveLinkKinds } from './link-kinds.ts';
import { importLinks } from './links-import.ts';
import { suggestedLinks } from './links-suggested.ts';
import type { LinkSuggestions } from './link-suggestions.ts';
import { assertInside } from './notes.ts';
import { assertInSight } from './revise.ts';

export function linksService(
  context: ServiceContext,
  dictionary: LinkDictionaryStore,
  suggestions: LinkSuggestions,
): AreaHandlers<'links'> {
  function linkOf(project: OpenProject, paragraph: number, id: LinkId): Link {
    return found(
      linksOf(project.file.db, paragraph).find((link) => link.id === id),
      'link of this id',
    );
  }

  function recordOf(project: OpenProject, id: ParagraphId): ParagraphRecord {
    const record = found(paragraphById(project.file.db, id), 'paragraph of this id');
    assertInSight(record.paragraph.number);
    return record;
  }

  function setRemoved(
    projectId: ProjectId,
    id: LinkId,
    removed: boolean,
  ): { readonly project: OpenProject; readonly paragraph: number } {
    const project = context.projects.get(projectId);
    const { db } = project.file;
    const keys = found(linkKeys(db, id), 'link of this id');
    write(
      context,
      project,
      ['links', 'paragraphs'],
      () => {
        if (linkRemoved(db, keys.key) === removed) return;
        setLinkRemoved(db, keys.key, removed);
        project.journal.record({
          is: 'link',
          paragraph: keys.paragraph,
          link: keys.key,
          from: !removed,
          to: removed,
        });
      },
      () => [keys.number],
      actionGroup(removed ? 'link-remove' : 'link-add'),
    );
    return { project, paragraph: keys.paragraph };
  }

  return {
    list({ project: id, paragraph }) {
      const { db } = context.projects.get(id).file;
      if (paragraph !== undefined)
        return linksOf(db, found(paragraphById(db, paragraph), 'paragraph of this id').key);
      return paragraphsWithLinks(db).flatMap((key) => linksOf(db, key));
    },
    add({ project: projectId, paragraph, kind, spans }) {
      const project = context.projects.get(projectId);
      const record = recordOf(project, paragraph);
      assertInside(record.paragraph, spans);
      const id = write(
        context,
        project,
        ['links', 'paragraphs'],
        () => addLinkNow(context, project, record, { kind: kind ?? drawnKind(spans), spans }),
        () => [record.paragraph.number],
        actionGroup('link-add'),
      );
      return linkOf(project, record.key, id);
    },
    change({ project: projectId, link: id, kind, note, spans }) {
      const project = context.projects.get(projectId);
      const keys = found(linkKeys(project.file.db, id), 'link of this id');
      const record = found(paragraphByKey(project.file.db, keys.paragraph), 'paragraph of this link');
      assertInSight(record.paragraph.number);
      if (spans !== undefined) assertInside(record.paragraph, spans);
      write(
        context,
        project,
        note === undefined ? ['links', 'paragraphs'] : ['links', 'notes', 'paragraphs'],
        () => changeLinkNow(context, project, record, keys.key, { kind, note, spans }),
        () => [keys.number],
        actionGroup('link-change'),
      );
      return linkOf(project, record.key, id);
    },
    remove({ project, link }) {
      setRemoved(project, link, true);
      return {};
    },
    restore({ project: projectId, link }) {
      const { project, paragraph } = setRemoved(projectId, link, false);
      return linkOf(project, paragraph, link);
    },
    accept({ project: projectId, paragraph, target, links }) {
      const project = context.projects.get(projectId);
      const record = recordOf(project, paragraph);
      if (record.paragraph.target !== target)
        throw new AppFault('stale', 'The translation has changed since these links were suggested.', {
          where: `paragraph ${record.paragraph.number}`,
          hint: 'New suggestions are made for it; accept those.',
        });
      for (const { spans } of links) assertInside(record.paragraph, spans);
      const ids = write(
        context,
        project,
        ['links', 'paragraphs'],
        () => acceptNow(context, project, record, links),
        () => [record.paragraph.number],
        actionGroup('links-accept'),
      );
      return linksOf(project.file.db, record.key).filter(({ id }) => ids.includes(id));
    },
    ...suggestedLinks(context, dictionary, suggestions),
    unlinked({ project: id }) {
      const { db } = context.projects.get(id).file;
      return paragraphsWithLinks(db).flatMap((key) => {
        const record = paragraphByKey(db, key);
        if (record === undefined) return [];
        const { number, source, target } = record.paragraph;
        return unlinkedWords({ source, target, links: linksOf(db, key) }).map(({ side, start, end }) => ({
          number,
          side,
          start,
          end,
          text: (side === 'source' ? source : target).slice(start, end),
        }));
      });
    },
    importFile({ project: id, file }) {
      const project = context.projects.get(id);
      const done = importLinks(context, project, fileOf(context, file).path);
      if ('staged' in file) context.staging.discard(file.staged);
      return done;
    },
    kinds: ({ project }) => [...linkKinds(context.projects.get(project).file.db)],
    setKinds({ project: id, kinds }) {
      const project = context.projects.get(id);
      write(context, project, ['links'], () => saveLinkKinds(project.file.db, kinds), undefined, 'silent');
      return {};
    },
  };
}
