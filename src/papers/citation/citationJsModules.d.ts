/** What we use of Citation.js, which has no types of its own: https://citation.js.org/api/ */
declare module '@citation-js/core' {
  type BibtexEntry = {type: string; label: string; properties: Record<string, string>};
  type RisEntry = Record<string, string | string[]>;

  export class Cite {
    /** @param data CSL-JSON, or text in a format that a loaded plugin reads */
    constructor(data: unknown);
    data: Record<string, unknown>[];
    format(name: 'bibtex', options: {format: 'object'}): BibtexEntry[];
    format(name: 'ris', options: {format: 'object'}): RisEntry[];
  }

  export const plugins: {
    config: {get(plugin: '@bibtex'): {format: {useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean}}};
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
