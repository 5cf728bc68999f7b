import { ltr } from "@/lib/domain/isolate";
import type { LettersWords } from "../../en/files/letters";

export const letters: LettersWords = {
  encodings: {
    "utf-8": `${ltr("UTF-8")} (يونيكود)`,
    "utf-16le": `${ltr("UTF-16")} (البايت الأدنى أولًا)`,
    "utf-16be": `${ltr("UTF-16")} (البايت الأعلى أولًا)`,
    "windows-1252": `${ltr("Windows-1252")} (أوروبا الغربية)`,
    "windows-1250": `${ltr("Windows-1250")} (أوروبا الوسطى)`,
    "windows-1251": `${ltr("Windows-1251")} (السيريلية)`,
    "windows-1254": `${ltr("Windows-1254")} (التركية)`,
    "windows-1256": `${ltr("Windows-1256")} (العربية)`,
  },
  reasons: {
    chosen: "كما اخترت",
    utf8Mark: `علامة ترتيب البايتات تدل على ${ltr("UTF-8")}`,
    utf16leMark: `علامة ترتيب البايتات تدل على ${ltr("UTF-16")} والبايت الأدنى أولًا`,
    utf16beMark: `علامة ترتيب البايتات تدل على ${ltr("UTF-16")} والبايت الأعلى أولًا`,
    zeros: "كل بايت ثانٍ صفر",
    ascii: `أوله حروف ${ltr("ASCII")} وحدها`,
    utf8: `حروفه بترميز ${ltr("UTF-8")} صحيح`,
    guess: `تخمين: حروفه ليست بترميز ${ltr("UTF-8")} صحيح، وتلائم هذا الترميز`,
  },
};
