/** tarjuman import --translation-only */
import { resolve } from 'node:path';
import type { Status } from '../../../../shared/domain/status.ts';
import { UsageError } from '../exit.ts';
import { print } from '../output.ts';
import { withProject } from '../session.ts';
import { documentNamed } from './list.ts';

export interface TargetOptions {
  readonly document?: string;
  readonly status?: Status;
  readonly dryRun?: boolean;
  readonly encoding?: string;
  readonly person?: string;
  readonly json?: boolean;
}

/** Puts the lines of one translated file into the paragraphs of a document. */
export async function importTargets(
  path: string,
  files: readonly string[],
  options: TargetOptions,
): Promise<void> {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0)
    throw new UsageError('--translation-only takes one file: the translation of one document.');
  const dry = options.dryRun === true;
  const counts = await withProject(
    path,
    dry ? 'read' : 'write',
    async ({ client, project }) => {
      const target = {
        project: project.id,
        file: { path: resolve(file) },
        ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
        ...(options.document === undefined
          ? {}
          : { document: await documentNamed(client, project.id, options.document) }),
      };
      if (dry) return client.documents.previewTargets(target);
      return client.documents.importTargets({
        ...target,
        job: 'targets',
        ...(options.status === undefined || options.status === 'not-started'
          ? {}
          : { status: options.status }),
      });
    },
    { person: options.person },
  );
  print(options.json === true, { ...counts, written: !dry }, () => [
    `${counts.name}: ${counts.paragraphs} paragraphs${dry ? ' (nothing was written)' : ''}`,
    ...(
      [
        [counts.added, 'translated for the first time'],
        [counts.replaced, 'with another translation than before (the old one stays in the history)'],
        [counts.same, 'the same as before'],
        [counts.left, 'left alone: nothing, or the source again, in the file'],
        [counts.copiedAsIs, 'copied as is'],
        [counts.locked, 'locked'],
      ] as const
    )
      .filter(([n]) => n > 0)
      .map(([n, words]) => `  ${n} ${words}`),
  ]);
}
