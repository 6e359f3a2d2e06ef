/** For `page.addInitScript`: the browser refuses local storage, as some do by their settings. */
export function blockStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
}
