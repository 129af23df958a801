/** Short answers to what people ask first. */
import type { HowTo } from './search.ts';

export const HOW_TOS: readonly HowTo[] = [
  {
    title: 'Begin a translation',
    text: 'Drop an Arabic Word or text file on the start screen, or make a project and add documents to it. You see the paragraphs as they will come before anything is imported.',
    also: 'start new project import open file docx txt',
  },
  {
    title: 'Translate',
    text: 'Press a paragraph and type. Ctrl+Enter confirms it and goes on to the next. Change a confirmed paragraph and it is a draft again until you confirm it.',
    also: 'confirm draft status next editor type',
  },
  {
    title: 'Paragraphs already in English',
    text: 'They are copied as is and shrink to one faint line. Translate one after all with the button that appears on its row.',
    also: 'copied copy as is language tweet quote',
  },
  {
    title: 'Write a note on words',
    text: 'Select words in the translation, the source or both, and press Ctrl+M. A note marks both sides in one colour and goes out with the export.',
    also: 'comment annotate annotation link footnote span',
  },
  {
    title: 'Saving',
    text: 'There is nothing to save: every keystroke goes to the disk, and the footer says Saved when it is there. A project is one .tarjuman file you can copy or send when it is closed.',
    also: 'save autosave backup lost crash file',
  },
  {
    title: 'Checks',
    text: 'Numbers, links, handles and tags that are in one text and not in the other, brackets without a partner and the like are underlined as you type and listed beside the paragraph.',
    also: 'quality findings errors numbers warning',
  },
  {
    title: 'Export both texts',
    text: 'Export gives Word, a web page, PDF or Markdown to read, and XLIFF, TMX or CSV for other programs. The first page is shown before it is written.',
    also: 'docx pdf html markdown xliff tmx csv bilingual print send',
  },
  {
    title: 'When a project is open elsewhere',
    text: 'Only one program may write a project. Open it to read, or close it where it is open and try again.',
    also: 'locked lock read only colleague',
  },
];
