/** Which language a policy is written in: by its script, then by its commonest words. */
import type { PolicyDocument } from "../document/model.js";
import { memo } from "./memo.js";

/** Frequent words that few other languages share. */
const COMMON_WORDS: Record<string, string> = {
  en: "the of and to we you your our or that is with this for are not by may will any from have be",
  de: "der die das und wir sie ihre ihrer ist von nicht mit werden oder zu den des eine auf für daten",
  fr: "les des vous nous vos est dans pour par sur que une aux ces avec sont données votre",
  es: "los las usted para con por una que sus del nuestra datos como está su nosotros",
  it: "che gli dei delle della sono non per una nostri dati con nel alla più",
  pt: "você os dos das nós uma não para com seus dados ou são nossos ao pela",
  nl: "het van een wij uw zijn niet met voor deze worden gegevens die aan onze",
  pl: "nie się jest oraz przez dane które dla może danych lub są",
  sv: "och att vi för som är av med din dina inte till den",
  da: "og at vi for som er af med din dine ikke til vores oplysninger",
  fi: "ja on ei tai sekä käyttäjän tietoja että voi ovat",
  cs: "jsou nebo které pro při údaje vaše jako není",
  hu: "és az hogy nem egy vagy adatok személyes",
  ro: "și pentru sunt este datele dumneavoastră care nu prin sau",
  tr: "ve bir için ile veya bu olarak kişisel verileri",
  id: "yang dan dengan untuk kami anda tidak dari atau data",
  vi: "của và các cho được không trong dữ liệu",
};
const SCRIPTS: readonly (readonly [language: string, pattern: RegExp])[] = [
  ["ja", /[\u3040-\u30ff]/g],
  ["ko", /[\uac00-\ud7af]/g],
  ["zh", /[\u4e00-\u9fff]/g],
  ["ru", /[\u0400-\u04ff]/g],
  ["ar", /[\u0600-\u06ff]/g],
  ["he", /[\u0590-\u05ff]/g],
  ["el", /[\u0370-\u03ff]/g],
  ["hi", /[\u0900-\u097f]/g],
  ["th", /[\u0e00-\u0e7f]/g],
];
const WORD = /[a-z\u00c0-\u024f]+/g;
/** Units that are enough to tell. */
const SAMPLE = 12_000;
/** How far another language must lead over English, so that a few foreign words change nothing. */
const LEAD = 1.4;

const NONE: readonly string[] = [];

let owners: Map<string, string[]> | undefined;

/** How many Latin letters there are, and whether there is any character of another script. */
function letters(text: string): { latin: number; others: boolean } {
  let latin = 0;
  let others = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x370) others = true;
    else if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0x24f)) latin++;
  }
  return { latin, others };
}

/** BCP 47 primary tag; "und" for a text without letters. English when a short text gives no other sign. */
export const language = memo((doc: PolicyDocument): string => {
  if (doc.surroundings?.language) return doc.surroundings.language;
  let sample = "";
  for (const block of doc.blocks) {
    if (block.kind === "code") continue;
    sample += `${block.text.text} `;
    if (sample.length > SAMPLE) break;
  }
  const { latin, others } = letters(sample);
  let best: [string, number] = ["", 0];
  for (const [tag, pattern] of others ? SCRIPTS : []) {
    const count = sample.match(pattern)?.length ?? 0;
    // Japanese is written with Chinese characters too: kana decide.
    if (count > best[1] && !(tag === "zh" && best[0] === "ja" && best[1] * 12 > count)) best = [tag, count];
  }
  if (best[1] > latin * 0.5 && best[1] > 0) return best[0];
  if (latin === 0) return "und";
  if (!owners) {
    owners = new Map();
    for (const [tag, words] of Object.entries(COMMON_WORDS)) for (const word of words.split(" ")) owners.set(word, [...(owners.get(word) ?? []), tag]);
  }
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(WORD) ?? []) for (const tag of owners.get(word) ?? NONE) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const english = counts.get("en") ?? 0;
  const [tag, count] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), ["en", 0]);
  return count > english * LEAD && count >= 5 ? tag : "en";
});
