import type { ShippedStory } from "@/lib/story/shipped/shipped-slide";

/** 26 and 27 October 2023, told with what the publications do not agree on. */
export const NIGHT_OF_26_OCTOBER: ShippedStory = {
  id: "night-of-26-october",
  title: "The night of 26–27 October 2023",
  description:
    "A drone in a barracks, the first U.S. strike and the fire around it, told with what the publications do not agree on: days, numbers, targets, injuries.",
  slides: [
    {
      link: "/on/2023-10-27?days=2&v=1",
      title: "Seven incidents in two days, and sources differ on four",
      caption:
        "A drone in a barracks, rockets at a base nobody names, a U.S. strike before dawn, and more fire after it. On days, numbers, targets and injuries the publications do not agree. This atlas keeps each version with who says it.",
      notes:
        "Open outlines on the marks mean that sources differ or that there is only a claim. This story goes through the disputes one by one. None of them is settled here: the atlas shows one reading and names the rule by which it was chosen.",
      incidents: [
        "2023-10-26-erbil-barracks-drone",
        "2023-10-26-syria-multi-rocket",
        "2023-10-27-abu-kamal-us-strike",
        "2023-10-27-al-asad-drone",
        "2023-10-27-al-omar-drones",
        "2023-10-27-conoco-attack",
        "2023-10-27-green-village-rockets",
      ],
      facts: [
        { says: "Seven", count: "all" },
        { says: "two", count: "days" },
        { says: "four", count: "disputed" },
      ],
    },
    {
      link: "/on/2023-10-26?span=day&sel=2023-10-26-erbil-barracks-drone&at=36.1,43.6,6.8&v=1",
      title: "Erbil: one drone or two, somebody hurt or nobody",
      caption:
        "Reuters has it at about 05:00 on 26 October; the Wall Street Journal and Crisis Group give the 25th, the date in Washington. U.S. accounts describe one drone, the militia claims two. At first nobody is hurt; later Reuters reports a concussion.",
      notes:
        "The day is the theatre day, so this atlas shows 26 October. The later and more detailed report on the injury is displayed, the Pentagon spokesman's first word is kept beside it. The Wall Street Journal's date was read through Kurdistan 24.",
      incidents: ["2023-10-26-erbil-barracks-drone"],
      facts: [{ says: "two", incident: "2023-10-26-erbil-barracks-drone", claim: "munitions" }],
    },
    {
      link: "/on/2023-10-26?span=range&start=2023-10-17&kind=attack&v=1",
      title: "Before the answer: 16, 19 or about 20 attacks",
      caption:
        "On 26 October the Pentagon’s spokesman says at least 16, U.S. defence officials at least 19, Crisis Group about 20 “by one count”. This atlas lists 19 for the same days, and one of those rests on a claim alone.",
      notes:
        "That two of the numbers are 19 means little: they are not the same list. The spokesman's 16 are 12 in Iraq and four in Syria; the atlas has eight in Iraq and eleven in Syria. All count from 17 October.",
      incidents: ["2023-10-26-erbil-barracks-drone", "2023-10-23-conoco-missiles"],
      facts: [
        { says: "16", tally: "2023-10-26-pentagon-16", field: "total" },
        { says: "19", tally: "2023-10-26-us-officials-19", field: "total" },
        { says: "20", tally: "2023-10-26-crisis-group-20", field: "total" },
        { says: "19", count: "attack" },
      ],
    },
    {
      link: "/on/2023-10-26?span=day&sel=2023-10-26-syria-multi-rocket&at=35,39.8,6.2&v=1",
      title: "Rockets on Thursday, at a base that nobody names",
      caption:
        "A U.S. official tells AFP that several rockets were fired at Coalition troops in Syria. It may be the fire that others place at Conoco or Green Village. The atlas draws it as known: somewhere in Syria.",
      notes:
        "It is counted at the country’s name and has no dot, because no publication gives it a place. The two incidents that it may be told again by are linked on its page, and none of the three is merged with another.",
      incidents: ["2023-10-26-syria-multi-rocket"],
      facts: [],
    },
    {
      link: "/on/2023-10-27?span=day&sel=2023-10-27-abu-kamal-us-strike&at=34.6,41.3,6.8&v=1",
      title: "One strike, two dates, and two accounts of the target",
      caption:
        "AP gives the local date: 27 October, 04:30. Lloyd Austin, Crisis Group and Lawfare give the 26th, the date in Washington at that hour. Austin names facilities of the IRGC and groups affiliated with it; sources of Crisis Group speak of Iraqi groups only.",
      notes:
        "The sources of Crisis Group are close to the fighting and mention damaged refrigerator trucks, which may belong to a strike of 29–30 October instead. The Pentagon saw no sign of casualties.",
      incidents: ["2023-10-27-abu-kamal-us-strike"],
      facts: [
        { says: "two", incident: "2023-10-27-abu-kamal-us-strike", distinct: "day" },
        { says: "two", incident: "2023-10-27-abu-kamal-us-strike", distinct: "target" },
      ],
    },
    {
      link: "/on/2023-10-27?span=day&sel=2023-10-27-conoco-attack&at=35.3,40.6,7&v=1",
      title: "Conoco: Thursday evening or Friday, two hurt or none",
      caption:
        "Local sources tell Anadolu of four impacts on Friday; others date the fire to Thursday evening. The Syrian Observatory, as relayed, speaks of two injured U.S. soldiers. The Pentagon says that all injuries up to 6 November came before the U.S. strikes and at other bases.",
      notes:
        "The injury claim reached this atlas through the Jewish Press and was found in no other report. Thursday evening and Friday may be two attacks or one.",
      incidents: ["2023-10-27-conoco-attack", "2023-10-26-syria-multi-rocket"],
      facts: [
        { says: "two", incident: "2023-10-27-conoco-attack", claim: "injured" },
        { says: "four", incident: "2023-10-27-conoco-attack", words: true },
      ],
    },
    {
      link: "/on/2023-10-27?span=day&sel=2023-10-27-green-village-rockets&at=35.2,40.7,7&v=1",
      title: "Green Village: ten rockets, or six",
      caption:
        "Hours after the strikes rockets land near the base at the al-Omar field. Local sources tell Anadolu of ten impacts; six stands in Lebanese and PMF-linked outlets only. Nobody is hurt.",
      notes:
        "Confirmed: U.S. officials list the attack. This atlas displays ten, and keeps the six with the outlets that give it.",
      incidents: ["2023-10-27-green-village-rockets"],
      facts: [
        { says: "ten", incident: "2023-10-27-green-village-rockets", claim: "munitions" },
        { says: "six", incident: "2023-10-27-green-village-rockets", claim: "munitions" },
      ],
    },
    {
      link: "/on/2023-10-27?days=2&known=2023-10-27&v=1",
      title: "What could be read by that evening: four of the seven",
      caption:
        "Of the publications that this atlas rests on, those out by 27 October tell of four of these seven incidents. The drone at Erbil, the rockets at the unnamed base and the drones at al-Omar came later, as did most of the disagreement.",
      notes:
        "The map is turned back to what had been published by 27 October; “known on” in the atlas moves that day. It says what the publications read for this dataset held, which is not all that was known to anybody.",
      incidents: ["2023-10-26-erbil-barracks-drone", "2023-10-26-syria-multi-rocket"],
      facts: [
        { says: "four", count: "all" },
        { says: "seven", count: "all", asKnown: false },
      ],
    },
  ],
};
