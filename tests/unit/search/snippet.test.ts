import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened, snippet } from '../../../renderer/features/search/snippet.ts';

const long = 'The minister of foreign affairs of the republic flew on Tuesday with his wife to Algiers, ';

describe('a snippet', () => {
  it('shows what was found with a few whole words around it', () => {
    const text = `${long}where the Envoy waited. ${long}${long}`;
    const start = text.indexOf('Envoy');
    const pieces = snippet(text, [{ start, end: start + 5 }]);
    expect(pieces.filter((piece) => piece.isHit).map((piece) => piece.text)).toEqual(['Envoy']);
    const all = pieces.map((piece) => piece.text).join('');
    expect(all).toMatch(/^…\w+ .*the Envoy waited\. .*\w…$/u);
    expect(all.length).toBeLessThan(180);
  });

  it('leaves a short text whole', () => {
    expect(snippet('عاد وزيرهم', [{ start: 4, end: 8 }])).toEqual([
      { text: 'عاد ', isHit: false },
      { text: 'وزير', isHit: true },
      { text: 'هم', isHit: false },
    ]);
  });

  it('cuts no emoji and no letter from its marks, and shows no inline code', () => {
    const unit = fc.constantFrom('👩‍👩‍👧', 'كِ', 'a', ' ', '\ue000');
    fc.assert(
      fc.property(fc.array(unit, { minLength: 30, maxLength: 200 }), fc.nat(), (units, at) => {
        const text = units.join('');
        const start = units.slice(0, at % units.length).join('').length;
        const end = start + (units[at % units.length]?.length ?? 0);
        const shown = [
          ...snippet(text, [{ start, end }]).map((piece) => piece.text),
          shortened(text, 'both'),
        ];
        const whole = /^(?:👩‍👩‍👧|كِ|a| |…)*$/u;
        for (const words of shown) expect(words).toMatch(whole);
      }),
    );
  });
});
