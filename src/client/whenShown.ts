/** Waits until somebody can see the page: it may be prerendered, or opened in a tab behind others. */
export async function whenShown(): Promise<void> {
  while ((document as {prerendering?: boolean}).prerendering || document.visibilityState === 'hidden') {
    await new Promise((resolve) => {
      for (const type of ['visibilitychange', 'prerenderingchange'])
        document.addEventListener(type, resolve, {once: true});
    });
  }
}
