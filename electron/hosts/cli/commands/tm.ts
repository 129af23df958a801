/** tarjuman tm */
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Client } from '../../../../shared/rpc/client.ts';
import { EXIT } from '../exit.ts';
import { print, table } from '../output.ts';
import { withCore } from '../session.ts';
import type { AddCommand } from './command.ts';

interface Json {
  readonly json?: boolean;
}

/** A whole number from 30 to 100. */
export function percent(value: string): number {
  const number = /^\d{2,3}$/.test(value) ? Number(value) : NaN;
  if (!(number >= 30 && number <= 100)) throw new InvalidArgumentError('It is a number from 30 to 100.');
  return number;
}

export const addTm: AddCommand = (program, exit) => {
  const tm = program.command('tm').description('translation memories: import, export, lookup, search');
  importInto(tm, (code) => exit(code));
  exportFrom(tm);
  lookupIn(tm, (code) => exit(code));
  searchIn(tm, (code) => exit(code));
};

type Exit = (code: (typeof EXIT)[keyof typeof EXIT]) => void;

function importInto(tm: Command, exit: Exit): void {
  tm.command('import <memory> <files...>')
    .description('bring TMX files into a memory, which is made when it is not there')
    .option('--source <language>', 'language of the source', 'ar')
    .option('--target <language>', 'language of the translation', 'en')
    .option('--name <name>', 'name of a new memory')
    .option('--json', 'print JSON')
    .action(
      async (
        memory: string,
        files: readonly string[],
        options: Json & { readonly source: string; readonly target: string; readonly name?: string },
      ) => {
        const path = resolve(memory);
        const results = await withCore(async ({ client }) => {
          if (!existsSync(path))
            await client.memory.create({
              name: options.name ?? nameOf(path),
              path,
              sourceLanguage: options.source,
              targetLanguage: options.target,
            });
          const done = [];
          for (const [i, file] of files.entries())
            done.push({
              file,
              ...(await client.memory.import({
                job: `import-${i}`,
                path,
                file: { path: resolve(file) },
                sourceLanguage: options.source,
                targetLanguage: options.target,
              })),
            });
          return done;
        });
        print(options.json === true, results, () =>
          results.flatMap(({ file, added, known, skipped, problems }) => [
            `${file}: ${added} units added, ${known} known already, ${skipped} skipped`,
            ...problems.map((problem) => `  skipped: ${problem.where}: ${problem.message}`),
            ...(skipped > problems.length ? [`  and ${skipped - problems.length} more`] : []),
          ]),
        );
        if (results.some(({ skipped }) => skipped > 0)) exit(EXIT.findings);
      },
    );
}

function exportFrom(tm: Command): void {
  tm.command('export <memory>')
    .description('write a memory as TMX 1.4b')
    .option('-o, --output <file>', 'where to (default: beside you, under the name of the memory)')
    .option('--json', 'print JSON')
    .action(async (memory: string, options: Json & { readonly output?: string }) => {
      const path = resolve(memory);
      const to = resolve(options.output ?? `${nameOf(path)}.tmx`);
      const result = await withCore(({ client }) => client.memory.export({ job: 'export', path, to }));
      print(options.json === true, result, () => [`${to}: ${result?.units ?? 0} units`]);
    });
}

function lookupIn(tm: Command, exit: Exit): void {
  tm.command('lookup <memory> <text>')
    .description('find translations of similar texts; exit 1 when there are none')
    .addOption(new Option('--threshold <percent>', 'least score').default(70).argParser(percent))
    .option('--json', 'print JSON')
    .action(async (memory: string, text: string, options: Json & { readonly threshold: number }) => {
      const { threshold } = options;
      const found = await withCore(({ client }) =>
        client.memory.lookup({ paths: [resolve(memory)], text, threshold }),
      );
      print(options.json === true, found, () => [
        ...found.matches.flatMap(matchLines),
        ...(found.assembled === null
          ? []
          : [`${found.assembled.score}%  put together from sentences`, `      ${found.assembled.target}`]),
      ]);
      if (found.matches.length === 0 && found.assembled === null) exit(EXIT.findings);
    });
}

type Found = Awaited<ReturnType<Client['memory']['lookup']>>['matches'][number];

function matchLines(match: Found): readonly string[] {
  const from = [match.author, match.project, match.document].filter((part) => part !== '').join(', ');
  return [
    `${match.score}%  ${marked(match.difference)}${from === '' ? '' : `  (${from})`}`,
    `      ${match.target}`,
  ];
}

/** What differs, in brackets: `[-was-]` in the memory, `[+is+]` in the text looked up. */
function marked(difference: Found['difference']): string {
  return difference
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`))
    .join('');
}

interface SearchOptions extends Json {
  readonly target?: boolean;
  readonly exact?: boolean;
  readonly author?: string;
  readonly limit: number;
}

function searchIn(tm: Command, exit: Exit): void {
  tm.command('search <memory> <text>')
    .description('find where words were used, the newest first; exit 1 when nowhere')
    .option('--target', 'search the translations')
    .option('--exact', 'letter variants and vowel signs must be the same')
    .option('--author <name>', 'only what this person wrote')
    .addOption(new Option('--limit <number>', 'how many at the most').default(50).argParser(atMost))
    .option('--json', 'print JSON')
    .action(async (memory: string, text: string, options: SearchOptions) => {
      const found = await withCore(({ client }) =>
        client.memory.concordance({
          paths: [resolve(memory)],
          text,
          side: options.target === true ? 'target' : 'source',
          exact: options.exact === true,
          ...(options.author === undefined ? {} : { author: options.author }),
          limit: options.limit,
        }),
      );
      print(options.json === true, found, () => table(found.hits.map((hit) => [hit.source, hit.target])));
      if (found.hits.length === 0) exit(EXIT.findings);
    });
}

function atMost(value: string): number {
  const number = /^\d{1,3}$/.test(value) ? Number(value) : NaN;
  if (!(number >= 1 && number <= 200)) throw new InvalidArgumentError('It is a number from 1 to 200.');
  return number;
}

function nameOf(path: string): string {
  return basename(path).replace(/\.tarjuman-tm$/, '');
}
