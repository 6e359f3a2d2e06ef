import {siteAddress} from '../../siteAddress.mjs';

/** Ends a command whose environment names no address of a site. The configuration asks too; Docusaurus would print a stack above the words. */
export function refuseWrongAddress() {
  try {
    siteAddress(process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
