/** What carries messages between a client and a core. */

export interface Transport {
  /** Sends one JSON text. Throws when the connection is gone. */
  send(message: string): void;
  /** Calls `listener` for every JSON text that arrives; the answer stops it. */
  onMessage(listener: (message: string) => void): () => void;
  /** Calls `listener` once when the connection is gone for good. */
  onClose(listener: () => void): () => void;
}
