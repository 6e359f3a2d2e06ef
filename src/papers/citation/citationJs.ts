type CitationJs = typeof import('@citation-js/core');

let loaded: Promise<CitationJs> | undefined;

/**
 * Citation.js with its BibTeX and RIS plugins. Loading it takes a quarter of a second, so it is loaded when the first
 * citation is asked for.
 */
export function citationJs(): Promise<CitationJs> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<CitationJs> {
  const module: CitationJs & {default?: CitationJs} = await import('@citation-js/core');
  // CommonJS: Node's own loader may find its exports only below `default`.
  const core = module.plugins ? module : (module.default ?? module);
  await import('@citation-js/plugin-bibtex');
  await import('@citation-js/plugin-ris');
  // Our keys as they are; letters other than ASCII as UTF-8, since the plugin drops those that TeX has no command for (Korean).
  Object.assign(core.plugins.config.get('@bibtex').format, {useIdAsLabel: true, checkLabel: false, asciiOnly: false});
  return core;
}
