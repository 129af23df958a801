/** Projects: made, opened, closed, kept safe. */
import { z } from 'zod';
import { command, job, query } from './method.ts';
import { count, jobId, languageTag, project, projectId, shortText } from './values.ts';

const path = z.string().min(1).max(4096);

export const recentProject = z.object({
  path,
  name: z.string(),
  /** Milliseconds since 1970. */
  openedAt: count,
  /** False when nothing stands at that path now. */
  exists: z.boolean(),
  translatable: count,
  confirmed: count,
});

export const projects = {
  recent: query(z.object({}), z.array(recentProject)),
  forget: command(z.object({ path }), z.object({})),
  /** Projects already open in this core. */
  current: query(z.object({}), z.array(project)),
  /** Without `path`, the project goes into the projects' folder under its name. */
  create: command(
    z.object({
      name: shortText,
      path: path.exactOptional(),
      sourceLanguage: languageTag.default('ar'),
      targetLanguage: languageTag.default('en'),
    }),
    project,
  ),
  /** Opening what is open already gives it again. `read` takes no lock and allows no command. */
  open: command(z.object({ path, mode: z.enum(['write', 'read']).default('write') }), project),
  /** A fresh sample project: `start` as a new user meets it, `whole` fully translated and annotated. */
  openSample: job(
    z.object({ job: jobId, how: z.enum(['start', 'whole']).default('start'), path: path.exactOptional() }),
    project,
  ),
  /** Asks the user with the host's own window; null when the user thought better of it. */
  openWithDialog: command(z.object({}), project.nullable()),
  close: command(z.object({ project: projectId }), z.object({})),
  rename: command(z.object({ project: projectId, name: shortText }), project),
  /** A checked copy beside the program's data, or at `path`. */
  backup: command(
    z.object({ project: projectId, path: path.exactOptional() }),
    z.object({ path, bytes: count }),
  ),
  /** The automatic backups of a project, the newest first; `at` in milliseconds since 1970. */
  backups: query(z.object({ project: projectId }), z.array(z.object({ at: count, bytes: count })).readonly()),
  /** Puts a copy of a backup among the projects, to be opened like any other; the project itself stays as it is. */
  restoreBackup: command(z.object({ project: projectId, at: count }), z.object({ path, bytes: count })),
  /** Saves what can be read to a new file when the project's own file is gone or cannot be written. */
  rescue: command(
    z.object({ project: projectId, path: path.exactOptional() }),
    z.object({ path, bytes: count }),
  ),
  /** Reads every page and every text against its checksum. */
  check: query(
    z.object({ project: projectId }),
    z.object({ ok: z.boolean(), problems: z.array(z.string()), paragraphs: count, revisions: count }),
  ),
  statistics: query(
    z.object({ project: projectId }),
    z.object({
      documents: count,
      paragraphs: count,
      translatable: count,
      confirmed: count,
      sourceWords: count,
      targetWords: count,
      confirmedSourceWords: count,
      notes: count,
      links: count,
      byStatus: z.record(z.string(), count),
    }),
  ),
} as const;
