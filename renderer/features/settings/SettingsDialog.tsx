import { THEMES } from '../../../shared/contract/app.ts';
import type { Settings } from '../../../shared/contract/app.ts';
import { Button, Dialog, SegmentedControl } from '../../ui/index.ts';
import { PersonFields } from './PersonFields.tsx';
import { Specimen } from './Specimen.tsx';
import styles from './SettingsDialog.module.css';
import { TextSize } from './TextSize.tsx';

export interface SettingsDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly settings: Settings;
  /** Shown at once and kept by the core. */
  readonly onChange: (change: Partial<Settings>) => void;
}

const THEME_NAMES = { system: 'As the system', light: 'Light', dark: 'Dark' } as const;

const SIDES = [
  { id: 'left', label: 'Left' },
  { id: 'right', label: 'Right' },
] as const;

const FACES = [
  { id: 'naskh', label: 'Naskh' },
  { id: 'sans', label: 'Sans' },
] as const;

/** Who translates and how it looks. Everything is in force at once, so there is nothing to save. */
export function SettingsDialog({ isOpen, onClose, settings, onChange }: SettingsDialogProps) {
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title="Settings"
      size="medium"
      isDismissable
      footer={
        <Button kind="primary" onPress={onClose}>
          Done
        </Button>
      }
    >
      <div className={styles['settings']}>
        <section aria-labelledby="settings-you">
          <h3 id="settings-you" className="heading">
            You
          </h3>
          <PersonFields person={settings.person} onChange={(person) => onChange({ person })} />
        </section>
        <section aria-labelledby="settings-page">
          <h3 id="settings-page" className="heading">
            The page
          </h3>
          <div className={styles['grid']}>
            <SegmentedControl
              label="Theme"
              options={THEMES.map((id) => ({ id, label: THEME_NAMES[id] }))}
              value={settings.theme}
              onChange={(theme) => onChange({ theme })}
            />
            <SegmentedControl
              label="Source text on the"
              options={SIDES}
              value={settings.sourceSide}
              onChange={(sourceSide) => onChange({ sourceSide })}
            />
            <SegmentedControl
              label="Arabic typeface"
              options={FACES}
              value={settings.arabicFont}
              onChange={(arabicFont) => onChange({ arabicFont })}
            />
            <TextSize scale={settings.textScale} onChange={(textScale) => onChange({ textScale })} />
          </div>
          <Specimen sourceSide={settings.sourceSide} />
        </section>
        <section aria-labelledby="settings-safety">
          <h3 id="settings-safety" className="heading">
            Your work is safe
          </h3>
          <p className={styles['words']}>
            Every keystroke is saved: there is no Save. “Saved” in the footer means it is on the disk. Earlier
            versions of every paragraph are kept in the project, and a copy of the whole project is put aside
            before documents are added and before a newer Tarjuman changes how it is kept.
          </p>
        </section>
      </div>
    </Dialog>
  );
}
