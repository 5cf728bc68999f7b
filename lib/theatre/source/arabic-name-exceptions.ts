/**
 * Places whose Arabic spelling is not certain from the sources that name them. They keep `nameAr: null` until
 * somebody knows; every other place must have an Arabic name.
 */
export const ARABIC_NAME_EXCEPTIONS: ReadonlySet<string> = new Set([
  // Given as "Khirbat Adana" by one outlet, read as "Kharab Adnan" by others.
  "khirbat-adana",
  // Two villages of the Nineveh plain; "Tarjala" and "Tarjila" are both in use.
  "sheikh-amir-bartella",
]);
