/** Who, when and where from: the attributes and properties of a TMX unit. */
import { isUuid } from '../../../../shared/domain/ids.ts';
import { attributeOf, type XmlElement } from '../xml/reader.ts';

export interface UnitFacts {
  /** The unit's own id, when it is a UUID. */
  readonly id?: string;
  readonly author?: string;
  readonly project?: string;
  readonly document?: string;
  /** Milliseconds since 1970. */
  readonly createdAt?: number;
  readonly changedAt?: number;
  /** Hashes of the neighbours: written by this program alone. */
  readonly before?: number;
  readonly after?: number;
}

/** Property types of {@link UnitFacts} in a file of ours; the common ones of others are read too. */
export const PROPS = {
  project: 'x-project',
  document: 'x-document',
  context: 'x-tarjuman-context',
} as const;

/** The facts from the first of `elements` that tells each, and from the properties. */
export function unitFacts(elements: readonly XmlElement[], props: ReadonlyMap<string, string>): UnitFacts {
  const first = (...names: readonly string[]): string | undefined => {
    for (const name of names)
      for (const element of elements) {
        const value = attributeOf(element, '', name);
        if (value !== undefined && value !== '') return value;
      }
    return undefined;
  };
  const createdAt = dateOf(first('creationdate'));
  const changedAt = dateOf(first('changedate')) ?? createdAt;
  const author = first('changeid', 'creationid');
  const project = props.get(PROPS.project) ?? props.get('project');
  const document = props.get(PROPS.document) ?? props.get('file');
  const [before, after] = (props.get(PROPS.context) ?? '').split(' ').map(Number);
  const id = first('tuid')?.toLowerCase();
  return {
    ...(id !== undefined && isUuid(id) ? { id } : {}),
    ...(author === undefined ? {} : { author: author.slice(0, 200) }),
    ...(project === undefined ? {} : { project: project.slice(0, 200) }),
    ...(document === undefined ? {} : { document: document.slice(0, 200) }),
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(changedAt === undefined ? {} : { changedAt }),
    ...(isHash(before) && isHash(after) ? { before, after } : {}),
  };
}

function isHash(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(value) && value >= 0;
}

/** `YYYYMMDDThhmmssZ`, as TMX wants; anything else is no date. */
function dateOf(text: string | undefined): number | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? '');
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second] = parts.map(Number);
  const time = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
  return Number.isFinite(time) ? time : undefined;
}
