/** tarjuman find */
import { Option } from 'commander';
import { AppFault } from '../../../../shared/contract/errors.ts';
import type { ParagraphRow } from '../../../../shared/contract/paragraphs.ts';
import { SEARCH_FIELDS } from '../../../../shared/contract/search.ts';
import type { SearchField, SearchHit } from '../../../../shared/contract/search.ts';
import { writeTags } from '../../../../shared/domain/tag.ts';
import { print } from '../output.ts';
import { withProject } from '../session.ts';
import type { AddCommand } from './command.ts';

interface Options {
  readonly exact?: boolean;
  readonly regex?: boolean;
  readonly word: 'any' | 'whole' | 'clitics';
  readonly in: readonly SearchField[];
  readonly json?: boolean;
}

const PAGE = 200;

export const addFind: AddCommand = (program) => {
  program
    .command('find <project> <words>')
    .description('print the paragraphs that hold these words, vowel signs and letter variants aside')
    .option('--exact', 'as written')
    .option('--regex', 'the words are a regular expression')
    .addOption(
      new Option('--word <rule>', 'whole words, or with Arabic clitics')
        .choices(['any', 'whole', 'clitics'])
        .default('any'),
    )
    .option('--in <fields>', `where, of ${SEARCH_FIELDS.join(',')}`, fieldsOf, ['source', 'target'] as const)
    .option('--json', 'print a JSON array')
    .action(async (path: string, words: string, options: Options) => {
      const found = await withProject(path, 'read', async ({ client, project }) => {
        const query = {
          text: words,
          exact: options.exact === true,
          regex: options.regex === true,
          word: options.word,
          fields: options.in,
        };
        const all: { hit: SearchHit; row: ParagraphRow }[] = [];
        for (let after: number | null = 0; after !== null;) {
          const page = await client.search.find({ project: project.id, query, after, limit: PAGE });
          const rows = await client.paragraphs.rows({
            project: project.id,
            numbers: page.hits.map((hit) => hit.number),
          });
          for (const [i, hit] of page.hits.entries()) {
            const row = rows[i];
            if (row !== undefined) all.push({ hit, row });
          }
          after = page.next;
        }
        return all;
      });
      print(options.json === true, found.map(listed), () => found.flatMap(lines));
    });
};

function fieldsOf(value: string): readonly SearchField[] {
  return value.split(',').map((name) => {
    const field = SEARCH_FIELDS.find((known) => known === name.trim());
    if (field === undefined)
      throw new AppFault('invalid-input', `There is no "${name}" to look in.`, {
        hint: `It is one or more of ${SEARCH_FIELDS.join(', ')}, with commas between.`,
      });
    return field;
  });
}

/** A hit as `--json` prints it: fields are a public promise. Ranges are UTF-16 offsets in `source` and `target`. */
function listed({ hit, row }: { readonly hit: SearchHit; readonly row: ParagraphRow }) {
  return {
    number: row.number,
    id: row.id,
    source: row.source,
    target: row.target,
    status: row.status,
    ranges: { source: hit.source, target: hit.target },
    notes: hit.notes,
  };
}

function lines({ row }: { readonly row: ParagraphRow }): readonly string[] {
  return [
    `${row.number}  ${writeTags(row.source, row.tags)}`,
    ...(row.target === '' ? [] : [`    ${writeTags(row.target, row.tags)}`]),
  ];
}
