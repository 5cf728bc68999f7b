/** What a reader should know of a release beside the computed changes. */
interface ReleaseNote {
  /** Day of the release, `YYYY-MM-DD`. */
  readonly published: string;
  readonly notes: readonly string[];
}

/** By number of the release. */
export const RELEASE_NOTES: Readonly<Record<string, ReleaseNote>> = {
  "1.0": {
    published: "2026-11-21",
    notes: ["The first release: incidents from May 2017 to 10 February 2024."],
  },
  "1.1": {
    published: "2026-11-28",
    notes: [
      "Every claim on a launch origin is listed, with its speaker, its basis and how closely it names a place; denials too.",
    ],
  },
  "2.0": {
    published: "2026-11-28",
    notes: [
      "A second reader’s corrections are decided one by one, and all incidents were searched for faults of the same kinds.",
      "Incidents of the campaign that were missing are in, linked where one may duplicate another.",
      "Encyclopedias and digests no longer carry a displayed value where a better source gives one. Tower 22 shows the Pentagon’s figures.",
      "Publications without a date have the earliest day on which they can have appeared.",
    ],
  },
  "2.1": {
    published: "2026-11-29",
    notes: [
      "The time after the campaign is in: 11 February 2024 to 31 December 2025, with Iran’s missiles at al-Udeid and the U.S. strikes on Iran as context. The default view stays in the campaign.",
      "Coverage of that time is uneven. 2026 is left out: what was found is a sample that rests mostly on digests.",
      "Al-Asad has one English spelling. Titles of publications stay as published.",
      "All 412 incidents that no random sample had were read again against their texts: 229 needed a correction, 130 of them in a value that a reader sees first, mostly a zero that no text gives, a status too low, or a figure missing or outweighed. Of 30 drawn afterwards eleven did, three of them in such a value.",
      "Two claims are left without a publication, of 300, and seven figures without a speaker, of 318. 45 incidents of the campaign carry an origin claim.",
    ],
  },
};
