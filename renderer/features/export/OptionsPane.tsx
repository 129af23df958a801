import type { Project, ProjectDocument } from '../../../shared/domain/project.ts';
import { useContractQuery } from '../../client/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { CheckboxGroup, SegmentedControl, Select, Switch } from '../../ui/index.ts';
import { notesFor } from './choice.ts';
import type { ExportChoice } from './choice.ts';
import { notesLabel } from './formats.ts';
import type { FormatChoice } from './formats.ts';
import styles from './OptionsPane.module.css';
import { statusOptions } from './statuses.tsx';

export interface OptionsPaneProps {
  readonly project: Project;
  readonly format: FormatChoice;
  readonly choice: ExportChoice;
  readonly onChange: (choice: ExportChoice) => void;
  readonly documents: readonly ProjectDocument[];
}

const ORIENTATIONS = ['portrait', 'landscape'] as const;
/** As they lie on the screen, read from its start. */
const SIDES = { ltr: ['left', 'right'], rtl: ['right', 'left'] } as const;

/** The options that mean something to the format, then which paragraphs go out. */
export function OptionsPane({ project, format, choice, onChange, documents }: OptionsPaneProps) {
  const { t, number, direction } = useMessages();
  const counts = useContractQuery('paragraphs', 'counts', { project: project.id });
  const change = (part: Partial<ExportChoice>) => onChange({ ...choice, ...part });
  return (
    <div className={styles['options']}>
      <Select
        label={t('common.notes')}
        options={format.notes.map((id) => ({ id, label: t(notesLabel(id, format.kind)) }))}
        value={notesFor(format, choice)}
        onChange={(notes) => change({ notes })}
      />
      {format.orientation ? (
        <SegmentedControl
          label={t('export.page')}
          options={ORIENTATIONS.map((id) => ({ id, label: t(`export.${id}`) }))}
          value={choice.orientation}
          onChange={(orientation) => change({ orientation })}
        />
      ) : null}
      {format.sides ? (
        <SegmentedControl
          label={t('export.source-side')}
          options={SIDES[direction].map((id) => ({ id, label: t(`common.${id}`) }))}
          value={choice.sourceSide}
          onChange={(sourceSide) => change({ sourceSide })}
        />
      ) : null}
      {format.status ? (
        <Switch
          label={t('export.show-statuses')}
          isSelected={choice.showStatus}
          onChange={(showStatus) => change({ showStatus })}
        />
      ) : null}
      <CheckboxGroup
        label={t('export.statuses')}
        options={statusOptions(t, counts.data?.byStatus)}
        value={choice.statuses}
        onChange={(statuses) => change({ statuses })}
      />
      {documents.length > 1 ? (
        <CheckboxGroup
          label={t('common.documents')}
          options={documents.map(({ id, name, paragraphs }) => ({
            id,
            label: name,
            end: number(paragraphs),
          }))}
          value={documents.map(({ id }) => id).filter((id) => !choice.without.includes(id))}
          onChange={(taken) =>
            change({ without: documents.map(({ id }) => id).filter((id) => !taken.includes(id)) })
          }
        />
      ) : null}
    </div>
  );
}
