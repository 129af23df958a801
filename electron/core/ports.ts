/** What the core needs of its host, and nothing more. */
import type { FontFaces } from './formats/html/fonts.ts';
import type { SpawnParser } from './jobs/spawn.ts';

export interface Dialogs {
  /** Files to import, or none. */
  openFiles(): Promise<readonly string[]>;
  /** A project file, or null. */
  openProject(): Promise<string | null>;
  /** Where to write a file of that name; null when the user thought better of it. */
  saveFile(suggestedName: string, extension: string): Promise<string | null>;
}

/** How an export reaches a user who has no save window: a one-time address on the host. */
export interface Delivery {
  offer(path: string, name: string, mediaType: string): string;
}

export interface PdfPrinter {
  /** Prints the HTML file to `pdfPath`: tagged, backgrounds on, page size from the style sheet. */
  print(htmlPath: string, pdfPath: string, signal: AbortSignal): Promise<void>;
}

export interface Paths {
  /** Private data: settings, recent projects, backups, staged files. */
  readonly data: string;
  /** Where projects go unless the user says otherwise. */
  readonly projects: string;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

export interface Ids {
  /** A fresh UUID, version 7. */
  uuid(): string;
}

export interface Log {
  info(message: string): void;
  error(message: string, cause?: unknown): void;
}

export interface Ports {
  readonly host: 'desktop' | 'loopback' | 'cli';
  readonly version: string;
  readonly paths: Paths;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  /** Absent where there are no native windows. */
  readonly dialogs?: Dialogs;
  readonly delivery?: Delivery;
  readonly printer?: PdfPrinter;
  /** Faces for exported pages; asked for when a page is written. */
  readonly fonts?: () => FontFaces | undefined;
  /** Folder of the sample article, ending in a slash; by default beside its module. */
  readonly sampleFolder?: URL;
  /** How a file from outside is parsed apart; by default a child process of Node. */
  readonly spawnParser?: SpawnParser;
  /** Who is writing, when it is not the person of the settings (`--person`). */
  readonly personName?: string;
}
