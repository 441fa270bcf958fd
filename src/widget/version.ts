/** The version of the widgets, as in package.json. */
export const VERSION = '1.0.0';
