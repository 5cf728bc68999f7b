/**
 * Request header by which the server's pages learn the address, with the reader's language where the link names none: a layout is not
 * given the query.
 */
export const ADDRESS_HEADER = "x-atlas-address";
