/**
 * A page is kept under its address and this. The worker's list answers what it names at once, without asking whether there
 * is something newer; under a name that nobody asks for, a page is left to the rule for pages, see `cacheRules.ts`.
 */
export const KEPT_PAGE = '?kept';
