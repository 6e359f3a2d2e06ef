import {transform} from 'esbuild';

/** A script that stands in a page: as the template wrote it, and as it is published. */
export interface OwnScript {
  /** `<script>…</script>` */
  tag: string;
  minifiedTag: string;
  /** What the browser runs, for the policy's hash. */
  code: string;
}

/** Data in a script's place is never run. Rules for what to load ahead need their hash, whatever name the policy has for them. */
const INLINE_SCRIPT = /(<script(?![^>]*\ssrc=)(?![^>]*\stype="?application\/ld\+json\b)([^>]*)>)([\s\S]*?)<\/script>/g;

/**
 * The inline scripts of the project itself, without their spaces.
 *
 * @param tags what the template and the plugins put around every page: nothing of an author's stands in it
 */
export function ownScripts(tags: string): Promise<OwnScript[]> {
  const scripts = [...tags.matchAll(INLINE_SCRIPT)].map(async ([tag, start = '', attributes, text = '']) => {
    const code = attributes === '' ? await minifyScript(text) : text;
    return {tag, minifiedTag: `${start}${code}</script>`, code};
  });
  return Promise.all(scripts);
}

/** What is no JavaScript stays: the browser says what is wrong with it. */
async function minifyScript(script: string): Promise<string> {
  try {
    const {code} = await transform(script, {minify: true});
    return code.trim();
  } catch {
    return script;
  }
}
