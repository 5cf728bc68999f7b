import { foldText } from "./fold-text";

/**
 * A name as it sounds, however it is spelled in Latin or Arabic letters: its consonants, and the vowels between them, first and
 * last included. Arabic leaves short vowels out, and so do some spellings, so that vowels are compared leniently.
 */
interface NameKey {
  readonly consonants: string;
  /** One more than there are consonants: what stands before, between and after them, of `a`, `e`, `i`, `u`. */
  readonly vowels: readonly string[];
}

/** Arabic letters by their sound; those left out (ء) have none. */
const ARABIC: Readonly<Record<string, string>> = {
  ا: "a",
  ب: "b",
  ت: "t",
  ث: "t",
  ج: "j",
  ح: "h",
  خ: "x",
  د: "d",
  ذ: "d",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "c",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  ع: "a",
  غ: "v",
  ف: "f",
  ق: "k",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  و: "u",
  ي: "i",
  ئ: "i",
  ؤ: "u",
};

/** Two letters for one sound, before single letters are looked at. `c` is sh, `v` is gh, `x` is kh. */
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/h[ei]z+b[aou]l+ah?/g, "hizbala"],
  [/kh/g, "x"],
  [/gh/g, "v"],
  [/sh|ch/g, "$"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/ph/g, "f"],
  [/ee/g, "i"],
  [/oo/g, "u"],
  [/[qc]/g, "k"],
  [/\$/g, "c"],
  [/g/g, "k"],
  [/p/g, "b"],
  [/[wo]/g, "u"],
  [/y/g, "i"],
];

const VOWEL = /[aeiu]/;
/** `h` is mute after a vowel at the end of a word (Qayyarah, ـة). */
const MUTE_END = /(?<=[aeiu])h$/;

/** The key of one folded word, without regard to articles; `null` where it has no consonant. */
export function nameKey(word: string): NameKey | null {
  const arabic = /\p{Script=Arabic}/u.test(word);
  const sounds = arabic
    ? [...word.replace(/ه$/u, "ا")].map((letter) => ARABIC[letter] ?? "").join("")
    : DIGRAPHS.reduce((text, [from, to]) => text.replace(from, () => to), word).replace(/[^a-z]/g, "");
  let consonants = "";
  const vowels = [""];
  for (const letter of sounds.replace(MUTE_END, "")) {
    const last = vowels.length - 1;
    if (VOWEL.test(letter)) vowels[last] += letter;
    else if (letter !== consonants.at(-1) || vowels[last] !== "") {
      consonants += letter;
      vowels.push("");
    }
  }
  return consonants === "" ? null : { consonants, vowels };
}

const NEAR: Readonly<Record<string, string>> = { a: "ae", e: "aei", i: "ei", u: "u" };

function vowelsAgree(a: string, b: string): boolean {
  return (
    a === "" || b === "" || [...a].some((vowel) => [...(NEAR[vowel] ?? "")].some((near) => b.includes(near)))
  );
}

/** Too few consonants to tell a name by: its vowels must be the same too. */
const FEW = 1;
/** As many consonants as make the beginning of a name worth looking for. */
const ENOUGH = 3;

/** Whether two keys may be one name; with `prefix`, whether `asked` may be its beginning. */
export function sameName(asked: NameKey, name: NameKey, prefix = false): boolean {
  const { length } = asked.consonants;
  const begins = prefix && length >= ENOUGH && name.consonants.startsWith(asked.consonants);
  if (!begins && asked.consonants !== name.consonants) return false;
  const [first, last] = [asked.vowels[0] ?? "", asked.vowels.at(-1) ?? ""];
  if ((first === "") !== (name.vowels[0] === "")) return false;
  if (length <= FEW) return asked.vowels.join("") !== "" && asked.vowels.join("-") === name.vowels.join("-");
  return asked.vowels.every((vowel, index) =>
    index === length
      ? begins || last === "" || vowelsAgree(vowel, name.vowels[index] ?? "")
      : vowelsAgree(vowel, name.vowels[index] ?? ""),
  );
}

/** Written apart or with a hyphen, before letters of the sun too. */
const ARTICLES = new Set([
  "al",
  "el",
  "ul",
  "ad",
  "ed",
  "ud",
  "an",
  "en",
  "ar",
  "er",
  "ur",
  "as",
  "es",
  "us",
  "ash",
  "esh",
  "at",
  "et",
  "ath",
  "az",
  "ez",
  "uz",
]);
const FATHER = /^(?:a|e)?b[ou]+$|^albu$|^(?:ا|ال)?بو$/u;

/** A word or several of a search that are one name, with the keys that it may have. */
export interface NameTerm {
  /** As folded, without articles. */
  readonly words: readonly string[];
  readonly keys: readonly NameKey[];
}

/**
 * The names in a text, articles left out ("al-Qaim" and "Qaim"), "Abu" put together with what follows it ("Abu Kamal" and
 * "Boukamal"). A text of articles alone is taken as it stands.
 */
export function nameTerms(text: string): readonly NameTerm[] {
  const all = foldText(text).split(" ").filter(Boolean);
  const rest = all.filter((word) => !ARTICLES.has(word));
  const words = rest.length > 0 ? rest : all;
  const terms: NameTerm[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    const next = words[index + 1];
    if (FATHER.test(word) && next !== undefined) {
      index += 1;
      terms.push({ words: [word, next], keys: keysOf(`${/[a-z]/.test(word) ? "bu" : "بو"}`, next) });
    } else terms.push({ words: [word], keys: keysOf("", word) });
  }
  return terms;
}

/** The keys of a word: as it is, and without an article that is written with it ("Albukamal", "Ezzor", "البوكمال"). */
function keysOf(before: string, word: string): readonly NameKey[] {
  const bare = [
    word,
    word.replace(/^[ae]l(?=[a-z]{4})/, ""),
    word.replace(/^[ae]([dnrstz])(?=\1[a-z]{2})/, ""),
    word.replace(/^ال(?=.{3})/u, ""),
  ];
  const whole = bare.map((form) => before + form.replace(/^ا?ب[و](?=.{3})/u, before === "" ? "بو" : "$&"));
  const fathers = before === "" ? whole.map((form) => form.replace(/^abo?u(?=[a-z]{4})/, "bu")) : whole;
  return [...new Set([...whole, ...fathers])].flatMap((form) => nameKey(form) ?? []);
}
