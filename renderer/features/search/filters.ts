/** Narrowing a search: what can be chosen, and what is chosen as chips that can be taken away one by one. */
import type { SearchQuery } from '../../../shared/contract/search.ts';
import type { DocumentId, PersonId } from '../../../shared/domain/ids.ts';
import { PARAGRAPH_KINDS } from '../../../shared/domain/paragraph.ts';
import type { ParagraphKind } from '../../../shared/domain/paragraph.ts';
import { STATUSES } from '../../../shared/domain/status.ts';
import type { MessageKey, Messages } from '../../i18n/index.ts';

export type Filter = SearchQuery['where'];

/** Someone or something with a name. */
export interface Named<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

/** What a project has to choose among. */
export interface Choices {
  readonly documents: readonly Named<DocumentId>[];
  readonly writers: readonly Named<PersonId>[];
}

export interface FilterChoice {
  readonly id: string;
  readonly label: string;
  readonly isOn: boolean;
  /** The filter with this one turned the other way. */
  readonly turned: Filter;
}

export interface FilterGroup {
  readonly id: 'status' | 'kind' | 'mark' | 'check' | 'author' | 'document';
  readonly choices: readonly FilterChoice[];
}

/** The checks one may narrow by; a check of another name is shown by it. */
const CHECKS = [
  'missing-number',
  'missing-placeable',
  'missing-tag',
  'extra-tag',
  'arabic-in-target',
  'unpaired-bracket',
  'end-punctuation',
  'double-space',
] as const;

const MARKS = ['withNotes', 'withFindings', 'withLinks', 'locked', 'copyAsIs'] as const;

type ListName = 'statuses' | 'kinds' | 'checks' | 'authors' | 'documents';

/** Everything one may narrow by, in groups, with what is chosen marked. */
export function filterGroups(filter: Filter, choices: Choices, messages: Messages): readonly FilterGroup[] {
  const { t, lookup } = messages;
  const among = <Value extends string>(
    name: ListName,
    values: readonly Value[],
    label: (value: Value) => string,
  ): readonly FilterChoice[] =>
    values.map((value) => ({
      id: `${name} ${value}`,
      label: label(value),
      isOn: listOf(filter, name).includes(value),
      turned: withTurned(filter, name, value),
    }));
  const nameOf =
    (all: readonly Named<string>[]) =>
    (id: string): string =>
      all.find((one) => one.id === id)?.name ?? id;
  const ids = <Id extends string>(all: readonly Named<Id>[]): readonly Id[] => all.map(({ id }) => id);
  const groups: readonly FilterGroup[] = [
    { id: 'status', choices: among('statuses', STATUSES, (status) => t(`status.${status}`)) },
    {
      id: 'mark',
      choices: MARKS.map((name) => ({
        id: name,
        label: t(`search.mark-${name}`),
        isOn: filter[name] === true,
        turned: filter[name] === true ? without(filter, name) : { ...filter, [name]: true },
      })),
    },
    { id: 'check', choices: among('checks', CHECKS, (id) => lookup(`search.check-${id}`) ?? id) },
    {
      id: 'author',
      choices: among('authors', ids(choices.writers), nameOf(choices.writers)),
    },
    {
      id: 'document',
      choices: among('documents', ids(choices.documents), nameOf(choices.documents)),
    },
    { id: 'kind', choices: among('kinds', PARAGRAPH_KINDS, (kind) => t(KINDS[kind])) },
  ];
  return groups.filter((group) => group.choices.length > 0);
}

const KINDS = {
  paragraph: 'search.kind-paragraph',
  heading: 'search.kind-heading',
  'list-item': 'text.list-item',
  'table-cell': 'search.kind-table-cell',
  footnote: 'text.footnote',
  endnote: 'text.endnote',
  header: 'text.header',
  footer: 'text.footer',
  'text-box': 'text.text-box',
  comment: 'text.comment',
} as const satisfies Readonly<Record<ParagraphKind, MessageKey>>;

function listOf(filter: Filter, name: ListName): readonly string[] {
  return filter[name] ?? [];
}

function withTurned(filter: Filter, name: ListName, value: string): Filter {
  const list = listOf(filter, name);
  const next = list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
  // an empty list would find nothing where none at all is meant; values come from the lists above
  return next.length === 0 ? without(filter, name) : ({ ...filter, [name]: next } as Filter);
}

function without(filter: Filter, name: keyof Filter): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([key]) => key !== name));
}
