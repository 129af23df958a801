/** Replacing: which paragraphs are ticked, one occurrence at a time or all of them with one undo. */
import { useEffect, useState } from 'react';
import type { SearchQuery } from '../../../shared/contract/search.ts';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import { faultText, useClient } from '../../client/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { toast } from '../../ui/index.ts';
import { hitIndex } from './hit-index.ts';
import type { HitIndex } from './hit-index.ts';
import type { Find } from './use-find.ts';

export interface Replace {
  /** What would be done, for the preview; null while nothing is sought. */
  readonly wish: Wish | null;
  readonly isTicked: (number: number) => boolean;
  readonly tick: (number: number, on: boolean) => void;
  readonly tickAll: (on: boolean) => void;
  /** How many paragraphs are ticked. */
  readonly ticked: number;
  readonly busy: boolean;
  readonly all: () => void;
  /** Replaces the occurrence one stands on and goes on to the next; with none, only goes there. */
  readonly one: () => void;
}

export interface Wish {
  readonly project: ProjectId;
  readonly query: SearchQuery;
  readonly replacement: string;
  readonly keepCase: boolean;
}

interface Parts {
  readonly project: ProjectId;
  readonly find: Find;
  readonly active: number;
  /** Puts what is typed on disk first. @returns whether all of it is there. */
  readonly flush: () => Promise<boolean>;
}

/** Ticks are kept as exceptions to "all" or to "none", so that 100,000 paragraphs cost nothing. */
interface Ticks {
  readonly all: boolean;
  readonly but: ReadonlySet<number>;
}

const ALL: Ticks = { all: true, but: new Set() };

export function useReplace({ project, find, active, flush }: Parts): Replace {
  const client = useClient();
  const { t } = useMessages();
  const [ticks, setTicks] = useState(ALL);
  const [busy, setBusy] = useState(false);
  const { asked, index, here, state, waiting } = find;
  const key = JSON.stringify(asked);
  useEffect(() => setTicks(ALL), [key]);
  const { replacement, keepCase } = state;
  const wish = asked === null ? null : { project, query: asked, replacement, keepCase };
  const isTicked = (number: number): boolean => ticks.all !== ticks.but.has(number);
  const exceptions = index === undefined ? 0 : [...ticks.but].filter((number) => index.has(number)).length;
  const found = index?.paragraphs ?? 0;

  const work = async (run: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      if (await flush()) await run();
    } catch (thrown) {
      toast({ message: faultText(thrown), tone: 'warning' });
    } finally {
      setBusy(false);
    }
  };
  const takeBack = (): void =>
    void work(async () => {
      await client.history.undo({ project });
    });
  const tell = (count: number, total: number, skipped: number): void => {
    const done = count === 0 ? t('search.replaced-none') : t('search.replaced', { count, number: total });
    const left = skipped === 0 ? '' : ` ${t('search.skipped', { count: skipped })}`;
    toast({
      message: done + left,
      tone: count === 0 ? 'info' : 'good',
      ...(count === 0 ? {} : { action: { label: t('common.undo'), run: takeBack } }),
    });
  };

  return {
    wish,
    isTicked,
    tick(number, on) {
      setTicks(({ all, but }) => {
        const next = new Set(but);
        if (on === all) next.delete(number);
        else next.add(number);
        return { all, but: next };
      });
    },
    tickAll: (on) => setTicks({ all: on, but: new Set() }),
    ticked: ticks.all ? found - exceptions : exceptions,
    busy,
    all() {
      if (wish === null || index === undefined || waiting) return;
      const numbers = ticks.all && exceptions === 0 ? undefined : numbersOf(index).filter(isTicked);
      void work(async () => {
        const { occurrences, paragraphs, skipped } = await client.search.replace({
          ...wish,
          ...(numbers === undefined ? {} : { numbers }),
        });
        tell(occurrences, paragraphs, skipped.length);
      });
    },
    one() {
      if (wish === null || index === undefined || waiting) return;
      const ordinal = here === null || here.number !== active ? -1 : index.ordinalOf(here);
      if (here === null || ordinal < 0) return find.go(true, active);
      void work(async () => {
        const { number, occurrence } = here;
        const done = await client.search.replace({ ...wish, numbers: [number], occurrence });
        if (done.skipped.length > 0) tell(0, 0, done.skipped.length);
        const { runs, each } = await client.search.count({ project, query: wish.query });
        const left = hitIndex(runs, each);
        // where the replacement is itself a hit, or nothing was replaced, the next one is one further
        const next = left.stops < index.stops ? ordinal : ordinal + 1;
        if (left.stops > 0) find.goTo(next % left.stops, left);
      });
    },
  };
}

function numbersOf(index: HitIndex): number[] {
  return Array.from({ length: index.paragraphs }, (_, position) => index.numberAt(position));
}
