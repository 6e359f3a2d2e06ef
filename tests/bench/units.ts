/** `22.9 KB`, in thousands of bytes as the budgets count them. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1e3).toFixed(1)} KB`;
}

/** `412 MB`, in millions of bytes. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}

/** `13.4 s`. */
export function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}
