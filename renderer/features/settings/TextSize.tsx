import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { useMessages } from '../../i18n/index.ts';
import styles from './TextSize.module.css';

/** Size of both texts, in percent of the designed size. */
export function TextSize({
  scale,
  onChange,
}: {
  readonly scale: number;
  readonly onChange: (scale: number) => void;
}) {
  const { t } = useMessages();
  return (
    <Slider
      className={styles['slider'] ?? ''}
      value={scale}
      minValue={70}
      maxValue={200}
      step={5}
      onChange={onChange}
      formatOptions={FORMAT}
    >
      <Label className={styles['label'] ?? ''}>{t('settings.text-size')}</Label>
      <SliderOutput className={styles['output'] ?? ''}>
        {t('settings.percent', { count: scale })}
      </SliderOutput>
      <SliderTrack className={styles['track'] ?? ''}>
        <SliderThumb className={styles['thumb'] ?? ''} />
      </SliderTrack>
    </Slider>
  );
}

const FORMAT = { style: 'unit', unit: 'percent' } as const;
