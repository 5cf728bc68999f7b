import { random } from "../bench/random";

/** Addresses that were once answered with a 500, with everything, or with many times themselves, and their like. */
export const KNOWN_BAD: readonly string[] = [
  "/%",
  "/%E0%A4",
  "/%25E0%25A4",
  "/on/%E0%A4",
  "/on/%25E0%25A4",
  "/on/%00",
  "/on/2023-11-08/",
  "/on//2023-11-08",
  "/embed/on/%",
  "/embed/present/tower-22/1e0",
  "/embed/present/__proto__/1",
  "/incidents/%25",
  "/incidents/__proto__",
  "/places/%25E0%25A4",
  "/present/tower-22/1e0",
  "/present/constructor/1",
  "/preview/%E0%A4",
  "/preview/%25E0%25A4",
  "/preview/%25E0%25A4/on/2023-11-08",
  "/preview/x/%25",
  "/api/%",
  "/api/v1/%25E0",
  "/api/v1/incidents?__proto__=x",
  "/api/v1/incidents?q=%5E",
  `/api/v1/incidents?${"a=&".repeat(2_600)}`,
  "/data/%25E0%25A4/dataset.json",
  "/data/x/%",
  "/icon/%",
  "/_next/image?url=%2Fpicture.png&w=64&q=75",
  "/_next/static/%",
  "/_next/static/%25",
  "/_next/data/x/index.json",
  "/charts/%25E0",
  "/charts/bases.svg?span=%",
  "/ladder/%25",
  "/feeds/__proto__",
  "/oembed/",
  "/oembed?url=%E0%A4&maxwidth=1e3",
  "/oembed?url=javascript:alert(1)",
  "//evil.example/",
  "/\\evil.example",
  "/..%2f..%2fetc/passwd",
  "/fonts/..%5c..%5cpackage.json",
  "/compare?a=%2Fcompare%3Fa%3D%252F&b=%",
  `/on/2023-11-08?q=${"%C3%A9".repeat(1_300)}`,
  `/preview/x/on/2023-11-08?q=${"%C3%A9".repeat(1_300)}`,
  `/${"x/".repeat(2_000)}`,
  `/${"y".repeat(9_000)}`,
  "/?_rsc=1",
  "/?at=1e999,NaN,-0&days=1e9&from=9999-99-99&to=-1",
];

const PATHS = [
  "/",
  "/on/2023-11-08",
  "/embed/on/2024-02-04",
  "/compare",
  "/weeks",
  "/charts",
  "/ladder",
  "/tallies",
  "/sources",
  "/incidents/2024-01-28-tower-22-drone",
  "/places/al-asad",
  "/present/tower-22/1",
  "/embed/present/tower-22/1",
  "/api/v1/incidents",
  "/api/v1/places",
  "/api/v1/sources",
  "/api/v1/tallies",
  "/oembed",
  "/charts/bases.svg",
  "/ladder/ladder.svg",
  "/feeds/releases.xml",
  "/data/version.json",
  "/preview/x/on/2023-11-08",
];
const KEYS = (
  "span days start from to kind weapon party country place status origin disputed q sel at layers names ring line panel chart sort cols group " +
  "lang theme speed loop back skip play ds known clock story slide v a b mode split url format bbox maxwidth constructor toString _rsc"
).split(" ");
const VALUES = (
  "day window until from range 14 -1 0 1e9 NaN 2023-11-08 2024-02-30 9999-12-31 0000-00-00 attack us-strike IQ SY-DY al-asad none yes ar dark charts " +
  "table bases 34.4,41.2,6 1e999,0,99 place:al-asad al-asad:300 null undefined __proto__ [] {} %00 %E0%A4 %F0%9F%92%A9 %D8%B9 ' %22%3E%3Cscript%3E ../.. " +
  "http://evil.example csv kml json xml %2Fon%2F2023-11-08%3Fspan%3Dday 1,2,3,4 ^ %5E %25 % * ; , : |"
).split(" ");
const PIECES = [
  "%",
  "%2F",
  "%00",
  "%E0%A4",
  "%25",
  "..",
  "/",
  "//",
  "\\",
  "?",
  "&",
  "=",
  "é",
  "-",
  "0",
  "__proto__",
  ";",
  "+",
];

/** So many addresses, the same each time: pages, files and programs' addresses with keys of all kinds, then broken here and there. */
export function fuzzedAddresses(count: number, seed = 1): readonly string[] {
  const next = random(seed);
  const below = (most: number) => Math.floor(next() * most);
  const one = (list: readonly string[]) => list[below(list.length)] ?? "";
  const pair = () =>
    `${one(KEYS)}=${Array.from({ length: 1 + below(3) }, () => one(VALUES)).join(one([",", "", ";"]))}`;
  const broken = (address: string) => {
    const at = 1 + below(address.length);
    return address.slice(0, at) + one(PIECES) + address.slice(at + below(3));
  };
  return Array.from({ length: count }, () => {
    const keys = Array.from({ length: below(5) }, pair);
    const address = one(PATHS) + (keys.length > 0 ? `?${keys.join("&")}` : "");
    return Array.from({ length: below(4) }).reduce<string>(broken, address);
  });
}
