/** What is said of a key that was pressed. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'isComposing' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
>;

/**
 * The letter or mark of a key that was pressed alone, in lower case; '' of any other. While a keyboard writes Hangul its keys
 * say ㅓ, or that the input method has them (`Process`): then what counts is where the key lies.
 */
export function keyName({key, code, isComposing, ctrlKey, metaKey, altKey, shiftKey}: KeyPress): string {
  if (isComposing || ctrlKey || metaKey || altKey) return '';
  if (key === '?') return key;
  if (shiftKey) return '';
  return /^[a-z]$/i.test(key)
    ? key.toLowerCase()
    : /^(?:[ㄱ-ㅣ]|Process)$/.test(key)
      ? code.slice(3).toLowerCase()
      : '';
}
