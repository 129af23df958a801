/** A project, its documents and its people. */
import type { DocumentId, PersonId, ProjectId } from './ids.ts';

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly initials: string;
  /** CSS colour of the form `#rrggbb`. */
  readonly colour: string;
}

export interface Project {
  readonly id: ProjectId;
  readonly name: string;
  readonly path: string;
  /** BCP 47. */
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  /** Opened only to read: another program holds the lock, or the disk is read-only. */
  readonly readOnly: boolean;
}

export const DOCUMENT_FORMATS = ['text', 'docx'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export interface ProjectDocument {
  readonly id: DocumentId;
  readonly name: string;
  readonly format: DocumentFormat;
  /** From 1. */
  readonly position: number;
  readonly paragraphs: number;
  /** Paragraphs that are to be translated: all but those copied as is. */
  readonly translatable: number;
  /** Of those, how many somebody has confirmed. */
  readonly confirmed: number;
  /** Number of its first paragraph in the project, from 1. */
  readonly firstNumber: number;
  /** What the import left out or guessed, in words for the user. */
  readonly warnings: readonly string[];
}
