/** The palette: every command, document and paragraph by typing. */
export const palette = {
  title: 'Find or run a command',
  placeholder: 'A command, a document, a paragraph number, words…',
  none: 'Nothing of that name.',
  'go-to': 'Go to paragraph {number, number}',
  paragraphs: 'Paragraphs',
  find: 'Find “{text}” in the texts',
  texts: 'Texts',
  show: 'Show: {text}',
  filter: 'Show',
} as const;
