/** One match: its score, what differs on the source side, the translation with its numbers marked, where it is from. */
import type { Assembled, Match } from '../../../shared/contract/memory.ts';
import { ago } from '../../i18n/ago.ts';
import { directionOf } from '../../../shared/text/language.ts';
import { useMessages } from '../../i18n/index.ts';
import { Kbd } from '../../ui/index.ts';
import styles from './memory.module.css';

/** A match of the memories, or the one put together from sentences. */
type Shown = Match | (Assembled & { readonly level: 'assembled' });

interface MatchItemProps {
  /** From 1: the key that inserts it. */
  readonly number: number;
  readonly match: Shown;
  readonly label: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly onInsert: ((number: number) => void) | null;
}

/** Keys reach from 1 to 9. */
const MOST_KEYS = 9;

export function MatchItem({ number, match, label, now, onInsert, ...languages }: MatchItemProps) {
  const { t } = useMessages();
  return (
    <li>
      <button
        type="button"
        className={styles['match']}
        data-level={match.level}
        aria-label={label}
        aria-disabled={onInsert === null}
        onClick={() => onInsert?.(number)}
      >
        <span className={styles['figures']}>
          <span className={styles['score']} title={t(titleOf(match.level))}>
            {match.score}%
          </span>
          {match.level === 'assembled' ? <span>{t('memory.assembled')}</span> : null}
          {match.level !== 'assembled' && match.kind === 'sentence' ? (
            <span>{t('memory.sentence')}</span>
          ) : null}
          {number <= MOST_KEYS && onInsert !== null ? <Kbd keys={`Ctrl+${number}`} /> : null}
        </span>
        {match.level === 'assembled' ? null : (
          <span
            className={styles['source']}
            lang={languages.sourceLanguage}
            dir={directionOf(languages.sourceLanguage)}
          >
            <Difference parts={match.difference} />
          </span>
        )}
        <span
          className={styles['target']}
          lang={languages.targetLanguage}
          dir={directionOf(languages.targetLanguage)}
        >
          <Target match={match} />
        </span>
        {match.level !== 'assembled' && match.numbersLeft > 0 ? (
          <span className={styles['caution']}>{t('memory.numbers-left')}</span>
        ) : null}
        {match.level === 'assembled' ? null : <Origin match={match} now={now} />}
      </button>
    </li>
  );
}

function titleOf(level: Shown['level']) {
  if (level === 'context') return 'memory.score-context';
  return level === 'exact' ? 'memory.score-exact' : 'memory.score-fuzzy';
}

/** The match's source with what differs from the paragraph: struck out here only, underlined there only. */
function Difference({ parts }: { readonly parts: Match['difference'] }) {
  return parts.map(({ kind, text, before, after }, index) => {
    const key = `${before} ${after} ${kind}`;
    if (kind === 'removed') return <del key={key}>{text}</del>;
    return kind === 'added' ? (
      <ins key={key}>{text}</ins>
    ) : (
      <span key={key}>{shortened(text, index > 0, index < parts.length - 1)}</span>
    );
  });
}

/** Characters kept of what is the same beside a difference, and of a text that is the same throughout. */
const BESIDE = 28;
const WHOLE = 90;

/** What is the same is known from the paragraph itself: only its ends, where they meet a difference, are shown. */
function shortened(text: string, afterChange: boolean, beforeChange: boolean): string {
  const head = afterChange ? BESIDE : beforeChange ? 0 : WHOLE;
  const tail = beforeChange ? BESIDE : 0;
  if (text.length <= head + tail + BESIDE) return text;
  const start = text.slice(0, head).replace(/\S*$/u, '');
  const end = tail === 0 ? '' : text.slice(-tail).replace(/^\S*/u, '');
  return `${start}…${end}`;
}

/** The translation, the numbers that were put in marked. */
function Target({ match }: { readonly match: Pick<Match, 'target' | 'adapted'> }) {
  const { t } = useMessages();
  const { target, adapted } = match;
  const starts = adapted.map(({ start }) => start);
  return [0, ...adapted.map(({ end }) => end)].map((from, index) => {
    const next = adapted[index];
    return (
      <span key={from}>
        {shown(target.slice(from, starts[index] ?? target.length))}
        {next === undefined ? null : (
          <mark title={t('memory.number')}>{target.slice(next.start, next.end)}</mark>
        )}
      </span>
    );
  });
}

/** Codes are not drawn here: they come with the text when it is inserted. */
function shown(text: string): string {
  return text.replace(/[\uE000-\uE7FF]/g, '');
}

function Origin({ match, now }: { readonly match: Match; readonly now: number }) {
  const { t, language } = useMessages();
  const when = ago(match.changedAt, now, language, 'short') ?? t('common.just-now');
  const parts = [match.memoryName, match.document, match.author, when].filter((part) => part !== '');
  return (
    <span className={styles['origin']}>
      {parts.map((part, index) => (
        <span key={part}>
          {index === 0 ? '' : ' · '}
          <bdi>{part}</bdi>
        </span>
      ))}
    </span>
  );
}
