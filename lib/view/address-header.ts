/** Request header by which the server's layout learns the address: a layout is not given the query. */
export const ADDRESS_HEADER = "x-atlas-address";
