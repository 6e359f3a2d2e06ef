/** What a reader may choose. */
export interface Settings {
  /** Single keys do something, see `Shortcuts`. */
  shortcuts: boolean;
  /** What was read is remembered, see `ReadingMarks`. */
  remember: boolean;
  /** Set before the page is painted by `src/plugins/documents/beforePaintScript.ts`. */
  textSize: 'small' | 'normal' | 'large';
}

/** The choices that were stored, and the usual ones where nothing, or nothing sensible, is. */
export function parseSettings(stored: unknown): Settings {
  const {shortcuts, remember, textSize} = (stored ?? {}) as Partial<Record<keyof Settings, unknown>>;
  return {
    shortcuts: shortcuts !== false,
    remember: remember !== false,
    textSize: textSize === 'small' || textSize === 'large' ? textSize : 'normal',
  };
}
