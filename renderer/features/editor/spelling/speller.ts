/** What is known of words already, so that typing asks the worker only about new ones. */
import type { SpellingPort } from './port.ts';
import type { Role } from './protocol.ts';

export type SpellerState = 'off' | 'loading' | 'ready' | 'failed';

/** The two parts of a dictionary, byte for byte. */
export interface Dictionary {
  readonly aff: Uint8Array;
  readonly dic: Uint8Array;
}

const REMEMBERED = 20_000;

/** One dictionary and the words accepted beside it. */
export class Speller {
  readonly #port: SpellingPort;
  readonly #role: Role;
  readonly #known = new Map<string, boolean>();
  readonly #listeners = new Set<() => void>();
  #accepted: ReadonlySet<string> = new Set();
  #state: SpellerState = 'off';
  #turn = 0;

  constructor(port: SpellingPort, role: Role) {
    this.#port = port;
    this.#role = role;
  }

  get state(): SpellerState {
    return this.#state;
  }

  /** Takes another dictionary when it has come, or none. Words are asked anew; a failure leaves it `failed`. */
  async use(dictionary: Promise<Dictionary> | null): Promise<void> {
    const turn = ++this.#turn;
    this.#known.clear();
    this.#set(dictionary === null ? 'off' : 'loading');
    try {
      const role = this.#role;
      const parts = await dictionary;
      if (turn !== this.#turn) return;
      await this.#port.ask(parts === null ? { type: 'unload', role } : { type: 'load', role, ...parts });
      if (turn === this.#turn && dictionary !== null) this.#set('ready');
    } catch {
      if (turn === this.#turn) this.#set('failed');
    }
  }

  /** Words accepted whatever the dictionary says. */
  accept(words: Iterable<string>): void {
    this.#accepted = new Set(words);
    this.#tell();
  }

  /** False for a word known to be wrong, true for a right one, undefined for one never asked about. */
  isRight(word: string): boolean | undefined {
    if (this.#state !== 'ready' || this.#isAccepted(word)) return true;
    return this.#known.get(word);
  }

  /** Asks about words; `isRight` knows them afterwards, and listeners are told if there was anything new. */
  async learn(words: readonly string[]): Promise<void> {
    const unknown = [...new Set(words)].filter((word) => this.isRight(word) === undefined);
    if (unknown.length === 0) return;
    const turn = this.#turn;
    const wrong = new Set(await this.#port.ask({ type: 'wrong', role: this.#role, words: unknown }));
    if (turn !== this.#turn) return;
    if (this.#known.size > REMEMBERED) this.#known.clear();
    for (const word of unknown) this.#known.set(word, !wrong.has(word));
    this.#tell();
  }

  suggest(word: string): Promise<readonly string[]> {
    if (this.#state !== 'ready') return Promise.resolve([]);
    return this.#port.ask({ type: 'suggest', role: this.#role, words: [word] });
  }

  /** Calls `changed` whenever answers may be different from before. */
  subscribe(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  }

  /** A word accepted in small letters is accepted with a capital too. */
  #isAccepted(word: string): boolean {
    return this.#accepted.has(word) || this.#accepted.has(word.charAt(0).toLowerCase() + word.slice(1));
  }

  #set(state: SpellerState): void {
    this.#state = state;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
