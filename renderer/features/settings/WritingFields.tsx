import { REPEATS } from '../../../shared/contract/app.ts';
import type { Settings } from '../../../shared/contract/app.ts';
import type { Project } from '../../../shared/domain/project.ts';
import { useMessages } from '../../i18n/index.ts';
import { SegmentedControl, Switch } from '../../ui/index.ts';
import { DictionaryField } from './DictionaryField.tsx';
import { LinkDictionaryField } from './LinkDictionaryField.tsx';
import { WordLists } from './WordLists.tsx';

interface WritingFieldsProps {
  readonly settings: Settings;
  /** The open project, or null on the start screen. */
  readonly project: Project | null;
  readonly onChange: (change: Partial<Settings>) => void;
}

const SPELLING = ['us', 'gb', 'off'] as const;

/** Help with writing: spelling and the words beside it, typographic marks, completion; what becomes of repeats. */
export function WritingFields({ settings, project, onChange }: WritingFieldsProps) {
  const { t } = useMessages();
  return (
    <>
      <SegmentedControl
        label={t('settings.spelling')}
        options={SPELLING.map((id) => ({ id, label: t(`settings.spelling-${id}`) }))}
        value={settings.spelling}
        onChange={(spelling) => onChange({ spelling })}
      />
      {project === null ? null : <WordLists project={project} />}
      <Switch
        label={t('settings.smart')}
        isSelected={settings.smartPunctuation}
        onChange={(smartPunctuation) => onChange({ smartPunctuation })}
      />
      <Switch
        label={t('settings.completion')}
        isSelected={settings.completion}
        onChange={(completion) => onChange({ completion })}
      />
      <SegmentedControl
        label={t('settings.repeats')}
        options={REPEATS.map((id) => ({ id, label: t(`settings.repeats-${id}`) }))}
        value={settings.repeats}
        onChange={(repeats) => onChange({ repeats })}
      />
      <DictionaryField />
      <LinkDictionaryField />
    </>
  );
}
