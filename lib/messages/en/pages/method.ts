import type { OriginBasis } from "@/lib/domain/incident";

type Pieces<Node> = readonly (Node | string)[];

/** The page that says how the atlas is made. */
export const method = {
  title: "Method",
  description:
    "What the Escalation Atlas counts, how it decides days, places and statuses, and its known gaps.",
  lead: (held: {
    readonly incidents: number;
    readonly first: string;
    readonly last: string;
    readonly places: number;
    readonly sources: number;
    readonly version: string;
  }) =>
    `The atlas shows what was reported, by whom, and how well. It holds ${held.incidents} incidents from ${held.first} to ${held.last}, at ${held.places} places, from ${held.sources} publications. This is dataset ${held.version}.`,
  /** A name and how many there are of it. */
  counted: (name: string, count: number) => `${name}: ${count}`,
  counts: {
    title: "What the atlas counts",
    text: <Node>(those: Node): Pieces<Node> => [
      "One row is one dated thing at one place, as reported. Sources differ on what is one attack and what is two; rows that may be the same incident reported twice are both listed. This dataset’s count is therefore never mixed with official counts: ",
      those,
      " are listed separately, with their source and date. A toll given for several sites belongs to the round of strikes, not to each site.",
    ],
    those: "those",
  },
  status: {
    title: "Status",
    text: "Each incident gives the reason for its status. In doubt, the weaker one applies. A partisan outlet alone is never more than a claim. Confirmed marks are filled, reported ones tinted inside a line, claims outlined with a broken line; a dot means that sources differ.",
  },
  disputes: {
    title: "Where sources differ",
    text: <Node>(disputed: Node): Pieces<Node> => [
      "A claim is one source’s value for one field of an incident: its day, place, weapon, toll and so on. Where two claims on the same field differ, the incident is disputed, and its page lists them all, each with its speaker, publication and reason. A claim names a publication only where the record does; otherwise it says “publication not recorded” after the speaker, and no publication is guessed. ",
      disputed,
      " are. “Gave no figure” differs from a figure; two figures for different things do not differ. Which value is shown:",
    ],
    disputed: (disputed: number, of: number) => `${disputed} of ${of} incidents`,
    ranges:
      "Numbers are ranges where sources differ: “1 killed (sources: 1–8)” shows the value the rule chose, then the lowest and highest that any source gives. Rows that may report the same incident link to each other.",
  },
  known: { title: "When it became known" },
  days: {
    title: "Days",
    text: (zone: string, note: string) =>
      `A day is a date in theatre time, ${zone}. ${note} No hour is invented; a time that a source gives is shown in theatre time.`,
  },
  places: {
    title: "Places",
    text: "A place known only as a governorate or a country is an area with a counted disc, never a dot. Each point says where its coordinates come from. Marks are packed around their place in order of time; their place in the spiral is not a position. Where spirals would meet, they are moved apart, and a thin line leads to the true point.",
  },
  origins: {
    title: "Launch origins",
    text: (basis: Readonly<Record<OriginBasis, string>>) =>
      `An origin is drawn only where it is known at least to its governorate. Its arc is solid for “${basis["launcher-recovered"]}” or “${basis["point-located"]}”, dashed for an ${basis["official-statement"]}, dotted for a ${basis.monitor}, a ${basis.media} or a ${basis.claim}.`,
  },
  coverage: {
    title: "Coverage",
    text: "Coverage is uneven. Thinly covered days have dots under the timeline; days for which no monitor was read are hatched, and the map says so instead of showing an empty day.",
    caption: "Coverage by period",
    heads: { period: "Period", coverage: "Coverage", incidents: "Incidents" },
    weeks: "The campaign, week by week",
    weeksText: (campaign: string) =>
      `From ${campaign}. For a day that is not covered nothing was found; it may not have been quiet. On any other day without incidents, the dataset has none.`,
  },
  gaps: {
    title: "Known gaps",
    uncovered: (days: number) =>
      `${days} days of the campaign are not covered. Of the years before it, the dataset covers the lead-up and is not meant to be complete.`,
    unlisted:
      "Officials often gave a count of attacks without listing them, so their counts and the incidents here cannot be matched row by row.",
    vague: (gaps: { readonly untimed: number; readonly areaOnly: number; readonly singleSource: number }) =>
      `${gaps.untimed} incidents have no hour; ${gaps.areaOnly} are known only to a governorate, a country or a sea; ${gaps.singleSource} rest on one publication.`,
    undated: (gaps: {
      readonly undatedSources: number;
      readonly sources: number;
      readonly boundedSources: number;
      readonly claims: number;
      readonly unplacedClaims: number;
      readonly unnamedClaims: number;
      readonly unspoken: number;
    }) =>
      `${gaps.undatedSources} of ${gaps.sources} publications show no day of publication; ${gaps.boundedSources} of these have bounds. Of ${gaps.claims} claims ${gaps.unplacedClaims} are tied to no publication, and ${gaps.unnamedClaims} of these to no speaker either. ${gaps.unspoken} figures shown have no claim that names their speaker; all the publications of their incident are cited instead. Both numbers may only fall.`,
    duplicates: (count: number) => `${count} incidents may duplicate another.`,
    end: (last: string, note: string) => `The dataset ends on ${last}. ${note}`,
  },
  corrections: {
    title: "Corrections",
    sample: (sample: {
      readonly month: string;
      readonly incidents: number;
      readonly random: boolean;
      readonly corrected: number;
      readonly percent: number;
    }) =>
      `${sample.month}: ${sample.incidents} incidents, ${sample.random ? "drawn at random" : "all that no sample had"}, read against their sources, ${sample.corrected} needed a correction (${sample.percent}%).`,
    text: <Node>(
      decided: {
        readonly asked: number;
        readonly askedKept: number;
        readonly swept: number;
        readonly sweptKept: number;
        readonly whole: number;
        readonly incidents: number;
      },
      folder: Node,
    ): Pieces<Node> => [
      `That reader, in the sample and around it, asked for corrections: ${decided.asked} values were changed, ${decided.askedKept} kept. All incidents were then searched for faults of the same kinds: values that differ but were shown as one, a status higher or lower than the cited texts allow, a day by the wrong clock, a toll of several sites at one, a zero that no text gives, a target kept as an origin, a publication without any bound on its date. That changed ${decided.swept} more values and left ${decided.sweptKept} as they were, each with its reason. The reading of all the rest changed ${decided.whole} values. In all, ${decided.incidents} incidents were corrected. Every decision is in the source files, under `,
      folder,
      ".",
    ],
  },
  yourData: {
    title: "Your data",
    text: <Node>(use: Node): Pieces<Node> => [
      "You can open your own file of dated places on a map like this one: ",
      use,
      " lists the supported formats. Nothing of a file leaves your machine, and its rows are never mixed with this dataset’s counts.",
    ],
    use: "Use your data",
  },
  errors: {
    title: "How to report an error",
    text: "Open an issue in the project’s repository. Give the incident’s id and the dataset version, as “Cite this” on its page has them; which field is wrong; and a publication that says otherwise, with its address. A value that is right but unlike ours is added as a claim, with its source, and the rule above decides which is shown.",
  },
  releases: {
    title: "Releases",
    text: <Node>(version: string, releases: Node, codebook: Node): Pieces<Node> => [
      `The dataset’s version is the number of its release and a hash of its contents, so any change to any row changes it. This is ${version}. A version’s file never changes once it is published. See `,
      releases,
      " for all additions, revisions and withdrawals. The ",
      codebook,
      " has every field.",
    ],
    releases: "releases",
    codebook: "codebook",
  },
  languages: {
    title: "Languages",
    text: "The atlas is in English and in Arabic. Summaries of incidents, notes on claims and titles of publications stay as the dataset has them. Numbers use Western digits in both languages, as the region’s wires do. One word stands for one thing throughout:",
    caption: "Words of the atlas in both languages",
    name: "English",
    terms: {
      incident: "incident",
      base: "base",
      origin: "launch origin",
      source: "source",
      claim: "claim (one source’s value)",
      disputed: "disputed",
      tally: "official count",
      count: "count of this dataset",
      party: "party",
      coverage: "coverage",
      span: "span",
      known: "as known on",
      notSaid: "not said",
    },
  },
  credits: {
    title: "Data, credits and licences",
    text: <Node>(dataset: Node, licence: Node): Pieces<Node> => [
      "The dataset is at ",
      dataset,
      ", under ",
      licence,
      "; the publications that it cites remain their owners’. Some coordinates and the towns are from GeoNames (CC BY 4.0), airfields from OurAirports (public domain), countries and governorates from Natural Earth (public domain), lakes © OpenStreetMap contributors (ODbL 1.0), rivers from GSHHG (LGPL). The type is IBM Plex (OFL). Borders are drawn as Natural Earth has them and say nothing about the status of a territory.",
    ],
  },
};
