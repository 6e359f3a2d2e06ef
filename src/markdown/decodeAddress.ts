/** Decodes the path that an author wrote of a file. One that cannot be decoded is as it stands: a `%` of the file's own name. */
export function decodePath(path: string): string {
  return decodeOr(path, decodeURI);
}

/** Decodes a part of an address, such as the hash of a link; one that cannot be decoded is as it stands. */
export function decodePart(part: string): string {
  return decodeOr(part, decodeURIComponent);
}

function decodeOr(text: string, decode: (text: string) => string): string {
  try {
    return decode(text);
  } catch {
    return text;
  }
}
