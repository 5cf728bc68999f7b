import type { ShippedStory } from "@/lib/story/shipped/shipped-slide";

/** 17 October to 12 November 2023: from the first drones to the third round of U.S. strikes. */
export const FIRST_FOUR_WEEKS: ShippedStory = {
  id: "first-four-weeks",
  title: "The first four weeks",
  description:
    "From the first drones of 18 October 2023 to the third round of U.S. strikes on 12 November: what was attacked, what answered it, and how the counts differ.",
  slides: [
    {
      link: "/on/2023-10-18?span=range&start=2023-10-17&v=1",
      title: "It starts with drones at two Iraqi bases",
      caption:
        "On 18 October 2023 a drone meant for al-Harir comes down in a field. At al-Asad two come early: one explodes and lightly hurts several people. Official counts begin the day before.",
      notes:
        "The opening date is a date of counting: Crisis Group and the later official tallies start on 17 October, the day of the blast at Gaza's al-Ahli hospital. The single attacks that this atlas can date begin on 18 October. How many were hurt at al-Asad that morning is disputed, and a contractor's cardiac death during a false alarm is kept as an incident of its own.",
      incidents: ["2023-10-17-campaign-start", "2023-10-18-harir-drone", "2023-10-18-al-asad-drones"],
      facts: [
        { says: "two", count: "places" },
        { says: "two", incident: "2023-10-18-al-asad-drones", words: true },
      ],
    },
    {
      link: "/on/2023-10-19?span=day&kind=attack&v=1",
      title: "On 19 October the fire reaches Syria",
      caption:
        "Three attacks in a day: al-Asad in Iraq, al-Tanf and Conoco in Syria. Before the next dawn rockets fall at Baghdad airport too. At al-Tanf one drone gets through; about 20 U.S. personnel are later found to have minor injuries.",
      notes:
        "Many of the injuries at al-Tanf are traumatic brain injuries. The same day, off this map, USS Carney in the northern Red Sea shot down missiles and drones launched by the Houthis.",
      incidents: [
        "2023-10-19-al-tanf-drones",
        "2023-10-19-conoco-indirect-fire",
        "2023-10-19-al-asad-grad-rockets",
        "2023-10-19-uss-carney-intercepts",
      ],
      facts: [
        { says: "Three", count: "attack" },
        { says: "20", incident: "2023-10-19-al-tanf-drones", words: true },
      ],
    },
    {
      link: "/on/2023-10-24?span=range&start=2023-10-17&kind=attack&v=1",
      title: "After one week: at least 13 by the Pentagon’s count, 16 in this atlas",
      caption:
        "The Pentagon’s 13 by 24 October are ten in Iraq and three in Syria. Of the 16 that this atlas lists, seven are in Iraq and nine in Syria, and one rests on a claim alone. The counts differ in what they count and are never mixed.",
      notes:
        "An official tally says what the Pentagon counts as an attack on its forces. This atlas lists what publications report, and marks how well each is attested: confirmed by officials of a state that was there, reported by a wire, an outlet or a monitor, or only claimed. Much of the difference lies in Syria, where monitors report what officials do not list. Hollow marks are claims.",
      incidents: [
        "2023-10-23-al-tanf-drones",
        "2023-10-23-al-omar-drones",
        "2023-10-23-conoco-missiles",
        "2023-10-23-malikiyah-drone-claim",
      ],
      facts: [
        { says: "13", tally: "2023-10-24-pentagon-13", field: "total" },
        { says: "ten", tally: "2023-10-24-pentagon-13", field: "iraq" },
        { says: "three", tally: "2023-10-24-pentagon-13", field: "syria" },
        { says: "16", count: "attack" },
        { says: "seven", attacks: "IQ" },
        { says: "nine", attacks: "SY" },
      ],
    },
    {
      link: "/on/2023-10-26?span=day&sel=2023-10-26-erbil-barracks-drone&at=36.1,43.6,6.8&v=1",
      title: "A drone lodges in a barracks at Erbil and does not explode",
      caption:
        "Before sunrise on 26 October an explosive drone gets through the defences and into U.S. living quarters. Officials call it a matter of luck. Reuters later reports that one service member was concussed.",
      notes:
        "About 05:00 by Reuters. Others give 25 October, which was still the date in Washington. The militia's claim has two drones, U.S. accounts one. The night that follows has a story of its own in this atlas.",
      incidents: ["2023-10-26-erbil-barracks-drone"],
      facts: [],
    },
    {
      link: "/on/2023-10-27?span=day&kind=us-strike&sel=2023-10-27-abu-kamal-us-strike&at=34.6,41.3,6.8&v=1",
      title: "The first answer: weapons stores near Abu Kamal",
      caption:
        "At 04:30 on 27 October, still the 26th in Washington, two F-16s bomb a weapons store and an ammunition store. The Pentagon sees no sign of casualties.",
      notes:
        "U.S. officials before the strikes: at least 19 attacks since 17 October and 21 injured. Sources of Crisis Group close to the fighting describe the target differently; the next story shows the dispute.",
      incidents: ["2023-10-27-abu-kamal-us-strike"],
      facts: [{ says: "two", incident: "2023-10-27-abu-kamal-us-strike", words: true }],
    },
    {
      link: "/on/2023-11-07?span=range&start=2023-10-28&kind=attack&v=1",
      title: "The answer does not end the attacks",
      caption:
        "For the eleven days after it this atlas lists 30 attacks, 21 of them in Syria. Seven rest on claims alone. By 7 November U.S. officials count at least 40 since 17 October.",
      notes:
        "A U.S. defence official's 40 are 22 in Iraq and 18 in Syria. This atlas lists more in Syria than in Iraq: many of those are known from monitors and local sources only.",
      incidents: [
        "2023-10-30-conoco-rockets",
        "2023-11-03-shaddadi-drone",
        "2023-11-05-tall-baydar-drone",
        "2023-11-07-erbil-drones",
      ],
      facts: [
        { says: "eleven", count: "days" },
        { says: "30", count: "attack" },
        { says: "21", attacks: "SY" },
        { says: "Seven", attacks: "claimed" },
        { says: "40", tally: "2023-11-07-us-officials-40", field: "total" },
      ],
    },
    {
      link: "/on/2023-11-08?span=day&at=35.6,40.9,6.7&v=1",
      title: "A second strike, and rockets the same evening",
      caption:
        "On 8 November two F-15s bomb a depot in the Maysulun area of Deir ez-Zor. The Syrian Observatory counts nine dead; the U.S. gives no toll. After it, rockets on Green Village injure three Americans, who return to duty.",
      notes:
        "This atlas lists seven attacks for the day, all confirmed by officials, and among them an MQ-9 drone shot down off Yemen, which is outside this picture.",
      incidents: [
        "2023-11-08-maysulun-us-strike",
        "2023-11-08-green-village-rockets-1",
        "2023-11-08-green-village-rockets-2",
        "2023-11-08-shaddadi-rockets-drones",
      ],
      facts: [
        { says: "two", incident: "2023-11-08-maysulun-us-strike", words: true },
        { says: "nine", incident: "2023-11-08-maysulun-us-strike", claim: "killed" },
        { says: "three", incident: "2023-11-08-green-village-rockets-1", words: true },
      ],
    },
    {
      link: "/on/2023-11-12?span=day&at=35.1,40.9,6.8&v=1",
      title: "A third round, on two places",
      caption:
        "On 12 November the U.S. hits a training site near Abu Kamal and a safe house near Mayadin. How many died is told in several ways: at least eight, six or seven, no figure at all. Rockets at Conoco follow in the evening.",
      notes:
        "At least eight, Iraqis among them: the Syrian Observatory, for both sites. Six or seven, all at one of the sites: U.S. officials to Fox News. The Pentagon gave no figures. The claims table of each incident has them all.",
      incidents: [
        "2023-11-12-abu-kamal-us-strike",
        "2023-11-12-mayadin-us-strike",
        "2023-11-12-mss-euphrates-rockets",
      ],
      facts: [
        { says: "two", count: "us-strike" },
        { says: "eight", incident: "2023-11-12-abu-kamal-us-strike", words: true },
        { says: "six", incident: "2023-11-12-abu-kamal-us-strike", words: true },
        { says: "seven", incident: "2023-11-12-abu-kamal-us-strike", words: true },
      ],
    },
    {
      link: "/on/2023-11-12?span=range&start=2023-10-17&v=1",
      title: "In all: 71 attacks and six U.S. strikes in this atlas",
      caption:
        "Officials confirmed 44 of the 71 attacks; 18 were reported by others, nine only claimed. U.S. officials, counting their own way, have at least 52 by 13 November: 24 in Iraq, 28 in Syria.",
      notes:
        "The six strikes are three announced rounds, the last of them on two places, and two smaller ones that only monitors and local sources report. The 71 include two that are not attacks on bases: the MQ-9 shot down off Yemen and a drone on a school in Eilat. U.S. officials had at least 56 injured by then.",
      incidents: [
        "2023-10-27-abu-kamal-us-strike",
        "2023-11-08-maysulun-us-strike",
        "2023-11-12-mayadin-us-strike",
        "2023-11-08-mq9-shootdown",
        "2023-11-09-eilat-school-drone",
      ],
      facts: [
        { says: "71", count: "attack" },
        { says: "six", count: "us-strike" },
        { says: "44", attacks: "confirmed" },
        { says: "18", attacks: "reported" },
        { says: "nine", attacks: "claimed" },
        { says: "52", tally: "2023-11-13-us-officials-52", field: "total" },
        { says: "24", tally: "2023-11-13-us-officials-52", field: "iraq" },
        { says: "28", tally: "2023-11-13-us-officials-52", field: "syria" },
      ],
    },
  ],
};
