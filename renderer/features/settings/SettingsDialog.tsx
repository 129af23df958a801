import { INTERFACE_LANGUAGES, THEMES } from '../../../shared/contract/app.ts';
import type { Settings } from '../../../shared/contract/app.ts';
import type { Project } from '../../../shared/domain/project.ts';
import type { Translate } from '../../i18n/index.ts';
import { useMessages } from '../../i18n/index.ts';
import { Button, Dialog, SegmentedControl } from '../../ui/index.ts';
import { Backups } from './Backups.tsx';
import { PersonFields } from './PersonFields.tsx';
import { SettingsFile } from './SettingsFile.tsx';
import styles from './SettingsDialog.module.css';
import { TextFields } from './TextFields.tsx';
import { WritingFields } from './WritingFields.tsx';

export interface SettingsDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly settings: Settings;
  /** The open project, or null on the start screen. */
  readonly project: Project | null;
  /** Shown at once and kept by the core. */
  readonly onChange: (change: Partial<Settings>) => void;
  /** Opens the dialog of keys. */
  readonly onKeys: () => void;
}

/** As they lie on the screen, read from its start. */
const SIDES = { ltr: ['left', 'right'], rtl: ['right', 'left'] } as const;

/** Who translates and how it looks. Everything is in force at once, so there is nothing to save. */
export function SettingsDialog(props: SettingsDialogProps) {
  const { isOpen, onClose, settings, project, onChange, onKeys } = props;
  const { t, direction } = useMessages();
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('common.settings')}
      size="medium"
      isDismissable
      footer={
        <Button kind="primary" onPress={onClose}>
          {t('common.done')}
        </Button>
      }
    >
      <div className={styles['settings']}>
        <section aria-labelledby="settings-you">
          <h3 id="settings-you" className="heading">
            {t('settings.you')}
          </h3>
          <PersonFields person={settings.person} onChange={(person) => onChange({ person })} />
        </section>
        <section aria-labelledby="settings-page">
          <h3 id="settings-page" className="heading">
            {t('settings.the-page')}
          </h3>
          <div className={styles['grid']}>
            <SegmentedControl
              label={t('settings.theme')}
              options={THEMES.map((id) => ({ id, label: t(`settings.theme-${id}`) }))}
              value={settings.theme}
              onChange={(theme) => onChange({ theme })}
            />
            <SegmentedControl
              label={t('settings.source-side')}
              options={SIDES[direction].map((id) => ({ id, label: t(`common.${id}`) }))}
              value={settings.sourceSide}
              onChange={(sourceSide) => onChange({ sourceSide })}
            />
            <SegmentedControl
              label={t('settings.language')}
              options={INTERFACE_LANGUAGES.map((id) => ({ id, label: wishName(id, t) }))}
              value={settings.interfaceLanguage}
              onChange={(interfaceLanguage) => onChange({ interfaceLanguage })}
            />
          </div>
        </section>
        <section aria-labelledby="settings-texts">
          <h3 id="settings-texts" className="heading">
            {t('settings.texts')}
          </h3>
          <TextFields settings={settings} onChange={onChange} />
        </section>
        <section aria-labelledby="settings-writing">
          <h3 id="settings-writing" className="heading">
            {t('settings.writing')}
          </h3>
          <WritingFields settings={settings} project={project} onChange={onChange} />
        </section>
        <section aria-labelledby="settings-keys">
          <h3 id="settings-keys" className="heading">
            {t('settings.keys')}
          </h3>
          <div className={styles['row']}>
            <p className={styles['words']}>
              {t('settings.keys-text', { name: t(`shortcuts.preset-${settings.keyPreset}`) })}
            </p>
            <Button onPress={onKeys}>{t('shortcuts.change')}</Button>
          </div>
        </section>
        <section aria-labelledby="settings-safety">
          <h3 id="settings-safety" className="heading">
            {t('settings.safe')}
          </h3>
          <p className={styles['words']}>{t('settings.safe-text')}</p>
          {project === null ? null : <Backups project={project.id} />}
          <SettingsFile />
        </section>
      </div>
    </Dialog>
  );
}

/** Every language under its own name, so that nobody is lost in one they cannot read. */
function wishName(wish: Settings['interfaceLanguage'], t: Translate): string {
  if (wish === 'system') return t('settings.language-system');
  return wish === 'ar' ? 'العربية' : 'English';
}
