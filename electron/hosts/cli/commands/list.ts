/** tarjuman list */
import { Option } from 'commander';
import { AppFault } from '../../../../shared/contract/errors.ts';
import type { ParagraphRow } from '../../../../shared/contract/paragraphs.ts';
import type { DocumentId, ProjectId } from '../../../../shared/domain/ids.ts';
import { STATUSES } from '../../../../shared/domain/status.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import { writeTags } from '../../../../shared/domain/tag.ts';
import type { Client } from '../../../../shared/rpc/client.ts';
import { print } from '../output.ts';
import { withProject } from '../session.ts';
import type { AddCommand } from './command.ts';

interface Options {
  readonly document?: string;
  readonly status?: Status;
  readonly json?: boolean;
}

const PAGE = 1000;

export const addList: AddCommand = (program) => {
  program
    .command('list <project>')
    .description('print paragraphs with number, source, target, status and notes')
    .option('--document <name>', 'only this document')
    .addOption(new Option('--status <status>', 'only paragraphs of this status').choices([...STATUSES]))
    .option('--json', 'print a JSON array')
    .action(async (path: string, options: Options) => {
      const rows = await withProject(path, 'read', async ({ client, project }) => {
        const document =
          options.document === undefined
            ? undefined
            : await documentNamed(client, project.id, options.document);
        const found: ParagraphRow[] = [];
        for (let after = 0; ;) {
          const page = await client.paragraphs.list({
            project: project.id,
            filter: {
              ...(document === undefined ? {} : { document }),
              ...(options.status === undefined ? {} : { statuses: [options.status], copyAsIs: false }),
            },
            after,
            limit: PAGE,
          });
          found.push(...page);
          if (page.length < PAGE) return found;
          after = page.at(-1)?.number ?? after;
        }
      });
      print(options.json === true, rows.map(listed), () => rows.flatMap(lines));
    });
};

/** The document of this name (or of this number from 1); a fault lists what there is. */
export async function documentNamed(client: Client, project: ProjectId, name: string): Promise<DocumentId> {
  const documents = await client.documents.list({ project });
  const document =
    documents.find((d) => d.name === name) ?? documents.find((d) => String(d.position) === name);
  if (document === undefined)
    throw new AppFault('not-found', `There is no document "${name}" in this project.`, {
      hint: `It has: ${documents.map((d) => d.name).join(', ') || 'none yet'}.`,
    });
  return document.id;
}

/** A paragraph as `--json` prints it: fields are a public promise. */
export function listed(row: ParagraphRow) {
  return {
    number: row.number,
    id: row.id,
    document: row.document,
    source: writeTags(row.source, row.tags),
    target: writeTags(row.target, row.tags),
    status: row.status,
    language: row.language,
    kind: row.kind,
    locked: row.locked,
    copyAsIs: row.copyAsIs,
    notes: row.notes.map((note) => ({
      id: note.id,
      kind: note.kind,
      text: note.text,
      author: note.authorName,
      spans: note.spans,
    })),
    links: row.links.map((link) => ({ id: link.id, kind: link.kind, spans: link.spans })),
    findings: row.findings,
  };
}

function lines(row: ParagraphRow): readonly string[] {
  const status = row.copyAsIs ? 'copied as is' : row.status;
  return [
    `${row.number}  ${status}${row.locked ? ', locked' : ''}`,
    `    ${writeTags(row.source, row.tags)}`,
    ...(row.target === '' ? [] : [`    ${writeTags(row.target, row.tags)}`]),
    ...row.notes.map((note) => `    ${note.kind}: ${note.text}`),
  ];
}
