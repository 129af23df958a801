/** What the checks say, by the code of the finding. In English a check's own words are shown, and these must be them. */
export const findings = {
  'still-arabic': '“{text}” is still in Arabic.',
  'arabic-digits': '“{text}” is written with Arabic digits: write 0–9.',
  'direction-mark': 'An invisible direction mark stands here: remove it.',
  tatweel: 'A tatweel (ـ) stands here: remove it.',
  'arabic-sign': '“{text}” is an Arabic sign.',
  'arabic-punctuation': '“{text}” is Arabic punctuation: write “{expected}”.',
  'spaces-in-row': '{count, plural, one {# space} other {# spaces}} in a row.',
  'end-same': 'The source ends with “{expected}”, the translation does not.',
  'end-other': 'The source ends with “{text}”: expected “{expected}” here.',
  'number-missing': 'The translation does not say {text}.',
  'number-other': 'The translation does not say {text}; it has {found}.',
  'number-extra': 'The source does not say {text}.',
  'placeable-missing':
    'The {kind, select, url {address} email {e-mail address} handle {handle} hashtag {hashtag} other {emoji}} “{text}” is missing from the translation.',
  'tag-missing': '{side, select, closing {Closing tag} other {Tag}} {tag} is missing from the translation.',
  'tag-extra': '{side, select, closing {Closing tag} other {Tag}} {tag} is not in the source.',
  'tag-more-often':
    '{side, select, closing {Closing tag} other {Tag}} {tag} stands here more often than in the source.',
  unpaired: '{text} has no {expected}.',
} as const;
