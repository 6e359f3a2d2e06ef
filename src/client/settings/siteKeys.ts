import siteStorage from '@generated/site-storage';

/** All keys of local storage that are this site's own; what other sites of the origin keep is theirs. */
export function siteKeys(): string[] {
  const {namespace} = siteStorage;
  return Object.keys(localStorage).filter((key) => namespace !== '' && key.endsWith(namespace));
}
