import { describe, expect, it } from 'vitest';
import { nameSimilarity } from '../../../shared/align/skeleton.ts';

const NAMES = [
  ['لافروف', 'Lavrov'],
  ['لعمامرة', 'Lamamra'],
  ['رمطان', 'Ramtane'],
  ['تبون', 'Tebboune'],
  ['بوتين', 'Putin'],
  ['دونباس', 'Donbas'],
  ['أوكرانيا', 'Ukraine'],
  ['قذافي', 'Gaddafi'],
  ['بوتفليقة', 'Bouteflika'],
  ['جورج', 'George'],
  ['شيراك', 'Chirac'],
  ['غوتيريش', 'Guterres'],
  ['خديجة', 'Khadija'],
  ['ميركل', 'Merkel'],
  ['واشنطن', 'Washington'],
] as const;

const OTHERS = [
  ['قال', 'Lavrov'],
  ['الدول', 'Friends'],
  ['رسمية', 'Federation'],
  ['للجنة', 'Joint'],
  ['بيان', 'Ministry'],
  ['العسكري', 'Algeria'],
] as const;

describe('names by their consonants', () => {
  it.each(NAMES)('%s sounds like %s', (arabic, latin) => {
    expect(nameSimilarity(arabic, latin)).toBeGreaterThanOrEqual(0.7);
  });

  it.each(OTHERS)('%s does not sound like %s', (arabic, latin) => {
    expect(nameSimilarity(arabic, latin)).toBeLessThan(0.7);
  });

  it('takes two letters for too little to tell a name by', () => {
    expect(nameSimilarity('من', 'Mn')).toBeLessThan(1.01);
    expect(nameSimilarity('ما', 'Ma')).toBe(0);
  });
});
