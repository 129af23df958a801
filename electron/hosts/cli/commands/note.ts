/** tarjuman note */
import { Option } from 'commander';
import { AppFault } from '../../../../shared/contract/errors.ts';
import { NOTE_KINDS } from '../../../../shared/domain/note.ts';
import type { NoteKind } from '../../../../shared/domain/note.ts';
import { print } from '../output.ts';
import { withProject } from '../session.ts';
import { paragraphNumber } from './command.ts';
import type { AddCommand } from './command.ts';
import { rowNumbered } from './set.ts';

interface Options {
  readonly text: string;
  readonly source?: string;
  readonly target?: string;
  readonly kind: NoteKind;
  readonly person?: string;
  readonly json?: boolean;
}

export const addNote: AddCommand = (program) => {
  program
    .command('note')
    .argument('<project>')
    .argument('<number>', 'number of the paragraph, from 1', paragraphNumber)
    .description('write a note on a paragraph or on words of it')
    .requiredOption('--text <text>', 'the note')
    .option('--source <words>', 'words of the source it is about')
    .option('--target <words>', 'words of the translation it is about')
    .addOption(new Option('--kind <kind>', 'what kind of note').choices([...NOTE_KINDS]).default('other'))
    .option('--person <name>', 'who is working')
    .option('--json', 'print JSON')
    .action(async (path: string, number: number, options: Options) => {
      const note = await withProject(
        path,
        'write',
        async ({ client, project }) => {
          const row = await rowNumbered(client, project.id, number);
          return client.notes.add({
            project: project.id,
            paragraph: row.id,
            kind: options.kind,
            text: options.text,
            spans: [
              ...spanOf('source', row.source, options.source, number),
              ...spanOf('target', row.target, options.target, number),
            ],
          });
        },
        { person: options.person },
      );
      print(options.json === true, note, () => [`Note on paragraph ${number}: ${note.text}`]);
    });
};

function spanOf(side: 'source' | 'target', text: string, words: string | undefined, number: number) {
  if (words === undefined || words === '') return [];
  const start = text.indexOf(words);
  if (start < 0)
    throw new AppFault('not-found', `"${words}" does not stand in the ${side}.`, {
      where: `paragraph ${number}`,
      hint: 'Give the words exactly as they are written there.',
    });
  return [{ side, start, end: start + words.length }];
}
