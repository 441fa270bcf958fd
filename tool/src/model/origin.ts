/** Where a value stood before it was read. It travels with the value, into findings, `explain` and edit links. */
export interface Origin {
  /** Name of the source in the configuration. */
  source: string;
  /** What an editor calls the document: "board.xlsx". */
  document?: string;
  tab?: string;
  /** "F14"; of a whole row its first cell, of a whole column its header. */
  cell?: string;
  /** Number of a WordPress post. */
  post?: number;
  /** Field of a post or element of a feed, such as "acf:city"; of a sheet the header's text. */
  field?: string;
  /** Address of the page on which an editor changes it. */
  edit?: string;
}
