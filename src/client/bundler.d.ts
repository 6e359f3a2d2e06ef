/** The site's base URL, which the bundler knows. */
declare const __webpack_public_path__: string;
