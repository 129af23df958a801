/** Translation memories. */
import { AppFault } from '../../../../shared/contract/errors.ts';
import type { MemoryFacts } from '../../../../shared/contract/memory.ts';
import type { ProjectId } from '../../../../shared/domain/ids.ts';
import { found } from '../../faults.ts';
import { writeMemory } from '../../formats/tmx/memory-writer.ts';
import type { AreaHandlers } from '../../handlers.ts';
import { attachedMemories } from '../../repositories/attached-memories.ts';
import type { AttachedRow } from '../../repositories/attached-memories.ts';
import { countUnits, countUse } from '../../repositories/memory/units.ts';
import { readMeta } from '../../repositories/meta.ts';
import { paragraphById } from '../../repositories/paragraphs.ts';
import type { OpenMemory } from '../../state/memories.ts';
import { throwIfStopped } from '../../faults.ts';
import type { ServiceContext } from '../context.ts';
import { delivered, destination } from '../destination.ts';
import { writeWhole } from '../export-file.ts';
import { fileName } from '../exports.ts';
import { fileOf } from '../documents.ts';
import { freePath } from '../projects.ts';
import { attachmentsOf, describeAttachment, saveAttached } from './attached.ts';
import { searchConcordance } from './concordance.ts';
import { askedMemories, matchesOf, troubleIn } from './matches.ts';
import { pretranslate } from './pretranslate.ts';
import { neighbours, tellMemories } from './sync.ts';
import { importTmx, unitsOf } from './transfer.ts';

export function memoryService(context: ServiceContext): AreaHandlers<'memory'> {
  const { projects, memories, jobs, ports } = context;

  function listOf(id: ProjectId) {
    return attachmentsOf(context, projects.get(id)).map((a, i) => describeAttachment(a, i + 1));
  }

  /** Changes the list of attached memories. */
  function change(id: ProjectId, edit: (rows: readonly AttachedRow[]) => readonly AttachedRow[]) {
    const project = projects.get(id);
    saveAttached(context, project, edit(attachedMemories(project.file.db)));
    return listOf(id);
  }

  return {
    list: ({ project }) => listOf(project),
    about: ({ path }) => factsOf(memories.open(path)),
    create({ name, path, sourceLanguage, targetLanguage, project }) {
      const place = path ?? freePath(ports.paths.projects, name, 'tarjuman-tm');
      const memory = memories.create({ path: place, name, sourceLanguage, targetLanguage });
      if (project !== undefined) change(project, (rows) => [...rows, rowOf(memory, true, 0)]);
      return factsOf(memory);
    },
    attach({ project: id, path, writable, penalty }) {
      const { db } = projects.get(id).file;
      const memory = memories.open(path);
      if (memory.path === memories.ownPath(id) || attachedMemories(db).some((row) => row.id === memory.id))
        throw new AppFault('already-exists', 'This memory is attached already.', { where: path });
      const source = readMeta(db, 'source-language');
      if (baseOf(memory.sourceLanguage) !== baseOf(source))
        throw new AppFault(
          'invalid-input',
          `The memory is from “${memory.sourceLanguage}”, the project from “${source}”.`,
          {
            where: path,
            hint: 'Attach a memory of the same languages.',
          },
        );
      return change(id, (rows) => [...rows, rowOf(memory, writable && !memory.file.readOnly, penalty)]);
    },
    change({ project, memory, writable, penalty, position }) {
      return change(project, (rows) => {
        const row = found(
          rows.find(({ id }) => id === memory),
          'attached memory of this id',
        );
        const changed = {
          ...row,
          writable: (writable ?? row.writable === 1) ? 1 : 0,
          penalty: penalty ?? row.penalty,
        };
        if (position === undefined) return rows.map((r) => (r === row ? changed : r));
        const others = rows.filter((r) => r !== row);
        // the project's own memory is always the first
        const at = Math.max(0, position - 2);
        return [...others.slice(0, at), changed, ...others.slice(at)];
      });
    },
    detach({ project, memory }) {
      let path = '';
      const list = change(project, (rows) => {
        path = found(
          rows.find(({ id }) => id === memory),
          'attached memory of this id',
        ).path;
        return rows.filter(({ id }) => id !== memory);
      });
      // the file can be moved or deleted now; another project that uses it opens it again
      memories.close(path);
      return list;
    },
    lookup({ project: id, paths, paragraph, text, tags, threshold, limit }) {
      const project = id === undefined ? undefined : projects.get(id);
      const record =
        paragraph === undefined || project === undefined
          ? undefined
          : found(paragraphById(project.file.db, paragraph), 'paragraph of this id');
      if (record === undefined && text === undefined)
        throw new AppFault('invalid-input', 'There is nothing to look up.', { where: 'text' });
      const asked = askedMemories(context, project, paths);
      return matchesOf(context, asked, {
        text: text ?? record?.paragraph.source ?? '',
        tags: record?.paragraph.tags ?? tags,
        ...(project === undefined || record === undefined ? {} : neighbours(project, record.paragraph)),
        ...(record === undefined ? {} : { paragraph: record.paragraph.id }),
        threshold,
        limit,
      });
    },
    used({ path, unit }) {
      const memory = memories.open(path);
      if (!memory.file.readOnly && !memory.importing) memory.file.write(() => countUse(memory.file.db, unit));
      return {};
    },
    concordance({ project: id, paths, page, ...query }) {
      const asked = askedMemories(context, id === undefined ? undefined : projects.get(id), paths);
      return searchConcordance(
        asked.map(({ memory }) => memory),
        query,
        page,
        troubleIn(context),
      );
    },
    import({ job, path, file, sourceLanguage, targetLanguage }) {
      return jobs.run(job, async (signal) => {
        const memory = memories.open(path);
        const outcome = await importTmx(
          context,
          memory,
          {
            path: fileOf(context, file).path,
            languages: {
              source: sourceLanguage ?? memory.sourceLanguage,
              target: targetLanguage ?? memory.targetLanguage,
            },
          },
          signal,
          (done, total) => context.emit({ type: 'progress', job, done, total, phase: 'memory' }),
        );
        context.emit({ type: 'changed', project: null, entities: ['memories'] });
        return { ...outcome, problems: [...outcome.problems] };
      });
    },
    export({ job, path, to }) {
      return jobs.run(job, async (signal) => {
        const memory = memories.open(path);
        const name = `${fileName(memory.name)}.tmx`;
        const place = await destination(context, to, name, 'tmx');
        if (place === null) return null;
        const total = countUnits(memory.file.db);
        let units = 0;
        const document = {
          sourceLanguage: memory.sourceLanguage,
          targetLanguage: memory.targetLanguage,
          date: ports.clock.now(),
          units: () =>
            unitsOf(memory, (done) => {
              throwIfStopped(signal);
              units = done;
              if (done % 500 === 0) context.emit({ type: 'progress', job, done, total, phase: 'export' });
            }),
        };
        const bytes = await writeWhole(place, writeMemory(document), signal);
        const mediaType = 'application/x-tmx+xml';
        return { name, bytes, units, ...delivered(context, to, { place, name, mediaType }) };
      });
    },
    pretranslate({ project: id, job, threshold, documents }) {
      const project = projects.get(id);
      return jobs.run(job, async (signal) => {
        while (tellMemories(context, project));
        return pretranslate(context, project, {
          threshold,
          ...(documents === undefined ? {} : { documents }),
          signal,
          progress: (done, total) =>
            context.emit({ type: 'progress', job, done, total, phase: 'pretranslate' }),
        });
      });
    },
  };
}

function factsOf(memory: OpenMemory): MemoryFacts {
  return {
    id: memory.id,
    name: memory.name,
    path: memory.path,
    sourceLanguage: memory.sourceLanguage,
    targetLanguage: memory.targetLanguage,
    units: countUnits(memory.file.db),
    readOnly: memory.file.readOnly,
  };
}

function rowOf(memory: OpenMemory, writable: boolean, penalty: number): AttachedRow {
  return { id: memory.id, path: memory.path, name: memory.name, writable: writable ? 1 : 0, penalty };
}

function baseOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
