let isMarked = false;

/** Called while a document is rendered. */
export function markDocument(): void {
  isMarked = true;
}

/** Tells whether what was rendered since the last question is a document. */
export function takeDocumentMark(): boolean {
  const answer = isMarked;
  isMarked = false;
  return answer;
}
