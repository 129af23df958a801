import { ColorSwatchPicker, ColorSwatchPickerItem, ColorSwatch, parseColor } from 'react-aria-components';
import { useMessages } from '../../i18n/index.ts';
import styles from './ColourPicker.module.css';

/** Colours of people, apart in hue and readable on both themes; names are said by screen readers. */
const COLOURS = [
  ['#0d6a6a', 'teal'],
  ['#2f6db5', 'blue'],
  ['#7557b8', 'violet'],
  ['#b83a60', 'rose'],
  ['#b4411f', 'brick'],
  ['#96690a', 'ochre'],
  ['#3f7a30', 'green'],
] as const;

/** The colour of a person's marks. A list box: the arrow keys move it. */
export function ColourPicker({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (colour: string) => void;
}) {
  const { t } = useMessages();
  const known = COLOURS.some(([colour]) => colour === value);
  return (
    <div className={styles['field']}>
      <span className={styles['label']} aria-hidden>
        {t('settings.colour')}
      </span>
      <ColorSwatchPicker
        aria-label={t('settings.your-colour')}
        className={styles['picker'] ?? ''}
        value={parseColor(value)}
        onChange={(colour) => onChange(colour.toString('hex').toLowerCase())}
      >
        {(known ? COLOURS : [[value, 'now'] as const, ...COLOURS]).map(([colour, name]) => (
          <ColorSwatchPickerItem key={colour} color={colour} className={styles['item'] ?? ''}>
            <ColorSwatch className={styles['swatch'] ?? ''} colorName={t(`settings.colour-${name}`)} />
          </ColorSwatchPickerItem>
        ))}
      </ColorSwatchPicker>
    </div>
  );
}
