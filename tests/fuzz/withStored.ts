/**
 * Runs what reads a browser's storage with a text stored under a key, and nothing else.
 *
 * @returns what `read` returns
 */
export function withStored<T>(key: string, text: string, read: () => T): T {
  const values = new Map([[key, text]]);
  const storage = {
    getItem: (name: string) => values.get(name) ?? null,
    setItem: (name: string, value: string) => void values.set(name, value),
    removeItem: (name: string) => void values.delete(name),
  };
  Object.defineProperty(globalThis, 'localStorage', {value: storage, configurable: true});
  try {
    return read();
  } finally {
    Reflect.deleteProperty(globalThis, 'localStorage');
  }
}
