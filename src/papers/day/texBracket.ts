/** `\[` that no `\]` of plain words answers: it would begin a formula. */
export const TEX_BRACKET = /\\\[(?![^[\]\\^_]*\\\])/g;
