/** Below the base URL: where `docusaurus start` tells its pages what happens. */
export const EVENTS_ADDRESS = 'server-events';
