/** Where a reader's own file is opened. */
export const FILE_PAGE = "/own-data";

/** A link is at most 1,900 characters, one on a reader's own file 8,000; some more are read, to be told what is wrong with them. */
export const LINK_LENGTH = 9000;

const ATLAS_LINK = /^\/(?:on\/[^/?#]+)?(?:\?[^#]*)?$/;

/** Whether a text is a link to a view of a reader's own file. Says nothing of what it asks for. */
export function isFileLink(link: string): boolean {
  return link.startsWith(`${FILE_PAGE}#`);
}

/** Whether a text is a link to a view of the atlas: always a path of this site, never another address or a script. */
export function isAtlasLink(link: string): boolean {
  return ATLAS_LINK.test(link);
}
