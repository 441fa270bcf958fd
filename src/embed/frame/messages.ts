/** What the page around says to a frame that may have told its height before anyone listened. */
export const ASK = 'mmc-height?';
