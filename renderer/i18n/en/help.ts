/** Keys and help. `-also` holds other words one may look for an answer by. */
export const help = {
  title: 'Keys and help',
  help: 'Help',
  search: 'Search keys and help',
  'search-placeholder': 'Search: note, confirm, Ctrl…',
  'nothing-title': 'Nothing about “{text}”',
  'nothing-text': 'Try one word of it.',
  'begin-title': 'Begin a translation',
  'begin-text':
    'Drop an Arabic Word or text file on the start screen, or make a project and add documents to it. You see the paragraphs as they will come before anything is imported.',
  'begin-also': 'start new project import open file docx txt',
  'translate-title': 'Translate',
  'translate-text':
    'Press a paragraph and type. Ctrl+Enter confirms it and goes on to the next. Change a confirmed paragraph and it is a draft again until you confirm it.',
  'translate-also': 'confirm draft status next editor type',
  'copied-title': 'Paragraphs already in English',
  'copied-text':
    'They are copied as is and shrink to one faint line. Translate one after all with the button that appears on its row.',
  'copied-also': 'copied copy as is language tweet quote',
  'note-title': 'Write a note on words',
  'note-text':
    'Select words in the translation, the source or both, and press Ctrl+M. A note marks both sides in one colour and goes out with the export.',
  'note-also': 'comment annotate annotation link footnote span',
  'spelling-title': 'Spelling',
  'spelling-text':
    'Words the dictionary does not know have a wavy line. Ctrl+. or a right click lists what they may have been, and takes them into your words or those of the project. American or British is chosen in the settings. Names in the source and in notes are accepted.',
  'spelling-also': 'spell check dictionary typo wrong word red wavy underline add american british',
  'writing-title': 'Write faster',
  'writing-text':
    'The rest of a word you have used before stands pale behind the caret: the right arrow takes it, typing on passes it by. Ctrl+Space lists codes, numbers and names of the source, Ctrl+Alt+1 to 9 puts one in. Curly quotation marks and dashes come by themselves; Backspace takes one back.',
  'writing-also': 'complete autocomplete tag code placeable insert quotes dash case',
  'find-title': 'Find and replace',
  'find-text':
    'Ctrl+F looks through sources, translations and notes; vowel signs and forms of letters make no difference unless you ask for it as written. Enter goes on, Shift+Enter back. Filters combine. Ctrl+H shows what would change before anything does, and one Undo takes all of it back.',
  'find-also': 'search look for words replace regex regular expression filter next previous',
  'memory-title': 'Use what was translated before',
  'memory-text':
    'What you confirm is remembered, and matches stand beside the paragraph: Ctrl+1 inserts the first, with the numbers of this paragraph put in and marked. Translation memories in the project menu attaches others and takes in TMX. Ctrl+K shows where words were used.',
  'memory-also': 'tm match fuzzy tmx concordance suggestion leverage repeat',
  'saving-title': 'Saving',
  'saving-text':
    'There is nothing to save: every keystroke goes to the disk, and the footer says Saved when it is there. A project is one .tarjuman file you can copy or send when it is closed.',
  'saving-also': 'save autosave backup lost crash file',
  'undo-title': 'Undo, and earlier versions',
  'undo-text':
    'Ctrl+Z takes back the typing in this paragraph first, then whatever you did before, in any paragraph, also after a restart; Ctrl+Shift+Z does it again. Every version of a paragraph is listed under History: choose one to see what changed since, two to compare them, and restore the one you want with its notes and links.',
  'undo-also': 'undo redo history version restore revert mistake',
  'structure-title': 'Split, join and repeats',
  'structure-text':
    'The menu of the status sign splits a paragraph, at the caret and where the source is selected, or joins it with the next; notes and links go along. Paragraphs of the same source are counted beside the number: confirming one fills the others, unless you part it from them.',
  'structure-also': 'split merge join repeat repetition same',
  'checks-title': 'Checks',
  'checks-text':
    'Numbers, links, handles and tags that are in one text and not in the other, brackets without a partner and the like are underlined as you type and listed beside the paragraph.',
  'checks-also': 'quality findings errors numbers warning',
  'export-title': 'Export both texts',
  'export-text':
    'Export gives Word, a web page, PDF or Markdown to read, and XLIFF, TMX or CSV for other programs. The first page is shown before it is written.',
  'export-also': 'docx pdf html markdown xliff tmx csv bilingual print send',
  'elsewhere-title': 'When a project is open elsewhere',
  'elsewhere-text':
    'Only one program may write a project. Open it to read, or close it where it is open and try again.',
  'elsewhere-also': 'locked lock read only colleague',
} as const;
