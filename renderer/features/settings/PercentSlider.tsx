import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { useMessages } from '../../i18n/index.ts';
import styles from './PercentSlider.module.css';

interface PercentSliderProps {
  readonly label: string;
  /** Percent of what was designed. */
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly onChange: (value: number) => void;
}

/** A size in percent of the designed one, in steps of five. */
export function PercentSlider({ label, value, from, to, onChange }: PercentSliderProps) {
  const { t } = useMessages();
  return (
    <Slider
      className={styles['slider'] ?? ''}
      value={value}
      minValue={from}
      maxValue={to}
      step={5}
      onChange={onChange}
      formatOptions={FORMAT}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <SliderOutput className={styles['output'] ?? ''}>
        {t('settings.percent', { count: value })}
      </SliderOutput>
      <SliderTrack className={styles['track'] ?? ''}>
        <SliderThumb className={styles['thumb'] ?? ''} />
      </SliderTrack>
    </Slider>
  );
}

const FORMAT = { style: 'unit', unit: 'percent' } as const;
