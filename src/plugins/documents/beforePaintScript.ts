/**
 * Sets the colours and the size of the text that the reader chose before the page is painted, so that nothing flashes or moves:
 * a size that `src/css/base.css` does not know does nothing. It stands in the place of the theme's own script, which reads the
 * page's address too and weighs twice as much.
 *
 * @param namespace of the site's keys in storage, see `src/client/storage.ts`
 */
export function beforePaintScript(namespace: string): string {
  const key = (name: string) => JSON.stringify(name + namespace);
  return `!function(set, theme) {
    try {
      theme = localStorage.getItem(${key('theme')});
      set("data-text-size", JSON.parse(localStorage.getItem(${key('settings')})).textSize);
    } catch (e) {}
    set("data-theme", theme || (matchMedia("(prefers-color-scheme:dark)").matches ? "dark" : "light"));
    set("data-theme-choice", theme || "system");
  }((name, value) => document.documentElement.setAttribute(name, value))`;
}
