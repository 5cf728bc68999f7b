/** Request header by which the server's pages learn the address: a layout is not given the query. */
export const ADDRESS_HEADER = "x-atlas-address";
