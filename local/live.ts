/** Tells whoever listens that something changed, so that pages show it without being asked. */
export interface Live {
  changed(): void;
  /** Returns what ends the subscription. */
  subscribe(listener: () => void): () => void;
}

/** Changes that come together are told as one: a year that goes by in a second is no thousand reloads. */
const TOGETHER = 40;

export const openLive = (): Live => {
  const listeners = new Set<() => void>();
  let pending: NodeJS.Timeout | undefined;
  return {
    changed: () => {
      if (pending) return;
      pending = setTimeout(() => {
        pending = undefined;
        for (const listener of listeners) listener();
      }, TOGETHER);
      pending.unref();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
