import type { Settings } from '../../../shared/contract/app.ts';
import { useMessages } from '../../i18n/index.ts';
import { SegmentedControl } from '../../ui/index.ts';
import { PercentSlider } from './PercentSlider.tsx';
import { Specimen } from './Specimen.tsx';
import styles from './SettingsDialog.module.css';

interface TextFieldsProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

const ARABIC = ['naskh', 'sans'] as const;
const ENGLISH = ['serif', 'sans'] as const;

/** Faces, sizes and spacing of the two texts, with a line of each as it will look. */
export function TextFields({ settings, onChange }: TextFieldsProps) {
  const { t } = useMessages();
  return (
    <>
      <div className={styles['grid']}>
        <SegmentedControl
          label={t('settings.typeface')}
          options={ARABIC.map((id) => ({ id, label: t(`settings.${id}`) }))}
          value={settings.arabicFont}
          onChange={(arabicFont) => onChange({ arabicFont })}
        />
        <SegmentedControl
          label={t('settings.english-typeface')}
          options={ENGLISH.map((id) => ({ id, label: t(`settings.${id}`) }))}
          value={settings.englishFont}
          onChange={(englishFont) => onChange({ englishFont })}
        />
        <PercentSlider
          label={t('settings.text-size')}
          value={settings.textScale}
          from={70}
          to={200}
          onChange={(textScale) => onChange({ textScale })}
        />
        <PercentSlider
          label={t('settings.arabic-size')}
          value={settings.arabicScale}
          from={70}
          to={160}
          onChange={(arabicScale) => onChange({ arabicScale })}
        />
        <PercentSlider
          label={t('settings.line-spacing')}
          value={settings.lineSpacing}
          from={80}
          to={150}
          onChange={(lineSpacing) => onChange({ lineSpacing })}
        />
      </div>
      <Specimen sourceSide={settings.sourceSide} />
    </>
  );
}
