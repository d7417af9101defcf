/**
 * Node reads blobs on another thread, and which of two mails is read first would hang on the machine. In a simulation
 * they are read at once: the same bytes, in the order of the events.
 */
class PromptBlob extends Blob {
  readonly #parts: readonly unknown[];
  constructor(...[parts = [], options]: ConstructorParameters<typeof Blob>) {
    super([], options);
    this.#parts = [...parts];
  }
  override async arrayBuffer(): Promise<ArrayBuffer> {
    const bytes = this.#parts.map((part) => {
      if (part instanceof Uint8Array) return part;
      return part instanceof ArrayBuffer ? new Uint8Array(part) : new TextEncoder().encode(String(part));
    });
    const whole = new Uint8Array(bytes.reduce((size, part) => size + part.length, 0));
    let at = 0;
    for (const part of bytes) {
      whole.set(part, at);
      at += part.length;
    }
    return whole.buffer;
  }
}

/** From now on in this process. */
export const readBlobsAtOnce = (): void => {
  globalThis.Blob = PromptBlob;
};
