/** First steps of a new user. */
export const lessons = {
  title: 'First steps',
  finished: 'You know your way',
  dismiss: 'Do not show again',
  done: 'Done',
  confirm: 'Type a translation and confirm it',
  'add-note': 'Select words and say why, in a note',
  palette: 'Find a command by a word of it',
  keys: 'See all keys and help',
  export: 'Export both texts side by side',
} as const;
