import { ColorSwatchPicker, ColorSwatchPickerItem, ColorSwatch, parseColor } from 'react-aria-components';
import styles from './ColourPicker.module.css';

/** Colours of people, apart in hue and readable on both themes; names are said by screen readers. */
const COLOURS = [
  ['#0d6a6a', 'Teal'],
  ['#2f6db5', 'Blue'],
  ['#7557b8', 'Violet'],
  ['#b83a60', 'Rose'],
  ['#b4411f', 'Brick'],
  ['#96690a', 'Ochre'],
  ['#3f7a30', 'Green'],
] as const;

/** The colour of a person's marks. A list box: the arrow keys move it. */
export function ColourPicker({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (colour: string) => void;
}) {
  const known = COLOURS.some(([colour]) => colour === value);
  return (
    <div className={styles['field']}>
      <span className={styles['label']} aria-hidden>
        Colour
      </span>
      <ColorSwatchPicker
        aria-label="Your colour"
        className={styles['picker'] ?? ''}
        value={parseColor(value)}
        onChange={(colour) => onChange(colour.toString('hex').toLowerCase())}
      >
        {(known ? COLOURS : [[value, 'Now'] as const, ...COLOURS]).map(([colour, name]) => (
          <ColorSwatchPickerItem key={colour} color={colour} className={styles['item'] ?? ''}>
            <ColorSwatch className={styles['swatch'] ?? ''} colorName={name} />
          </ColorSwatchPickerItem>
        ))}
      </ColorSwatchPicker>
    </div>
  );
}
