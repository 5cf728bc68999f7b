import type { ShippedStory } from "@/lib/story/shipped/shipped-slide";

const TOWER_22 = "2024-01-28-tower-22-drone";
const AL_QAIM = "2024-02-02-al-qaim-us-strike";
const MAYADIN = "2024-02-02-mayadin-us-strike";
const BAGHDAD = "2024-02-07-baghdad-us-strike";
const ACADEMY = "2024-02-04-al-omar-drone";

/** 28 January to 10 February 2024: the drone on Tower 22 and what answered it. */
export const TOWER_22_STORY: ShippedStory = {
  id: "tower-22",
  title: "Tower 22 and the answer",
  description:
    "The drone that killed three U.S. soldiers in Jordan on 28 January 2024, what is disputed about it, the U.S. strikes that answered it, and what came after.",
  slides: [
    {
      link: "/on/2024-01-27?span=range&start=2023-10-17&kind=attack&v=1",
      title: "Before it: 188 attacks in this atlas since 17 October",
      caption:
        "Until 27 January this atlas lists 188 attacks, 126 of them in Syria; 54 rest on claims alone, and none is in Jordan. A Pentagon official counts at least 144 by 20 January.",
      notes:
        "The official tallies of these weeks do not always add up: 59 in Iraq and 83 in Syria make 142, not 144. The summary of 28 January calls the three dead of Tower 22 the first U.S. deaths by enemy fire in the campaign; the contractor who died in October died of a cardiac episode while taking shelter.",
      incidents: [TOWER_22],
      facts: [
        { says: "188", count: "attack" },
        { says: "126", attacks: "SY" },
        { says: "54", attacks: "claimed" },
        { says: "144", tally: "2024-01-20-pentagon-144", field: "total" },
      ],
    },
    {
      link: `/on/2024-01-28?span=day&sel=${TOWER_22}&at=33.7,39.3,6.6&v=1`,
      title: "A drone reaches the sleeping quarters at Tower 22",
      caption:
        "It comes in low while a U.S. drone is returning and hits the housing units. Three U.S. soldiers die, the first killed by enemy fire in the campaign.",
      notes:
        "About ninety minutes later another drone was sent at al-Tanf and brought down. Jordan first placed the attack at al-Tanf, in Syria. One publication dates it to 27 January.",
      incidents: [TOWER_22, "2024-01-28-al-tanf-drone"],
      facts: [{ says: "Three", incident: TOWER_22, words: true }],
    },
    {
      link: `/on/2024-01-28?span=day&sel=${TOWER_22}&at=33.4,38.9,7.6&v=1`,
      title: "How many were wounded: 25, 34, 47 or more than 80",
      caption:
        "The count grows for days: 25, then 34, more than 40 by the Pentagon’s word of 30 January. Wikipedia has 47, The Guardian more than 80. This atlas shows the Pentagon’s and keeps the others.",
      notes:
        "An encyclopedia never carries the value shown where an official gives one, so the 47 stands beside the Pentagon’s “more than 40”; The Guardian’s figure is of 2 February.",
      incidents: [TOWER_22],
      facts: [
        { says: "25", incident: TOWER_22, claim: "injured" },
        { says: "34", incident: TOWER_22, claim: "injured" },
        { says: "47", incident: TOWER_22, claim: "injured" },
        { says: "40", incident: TOWER_22, claim: "injured", over: true },
        { says: "80", incident: TOWER_22, claim: "injured", over: true },
      ],
    },
    {
      link: `/on/2024-01-28?span=day&sel=${TOWER_22}&at=34.3,41,6&v=1`,
      title: "Launched from Iraq, from Syria, or not yet known",
      caption:
        "U.S. officials tell the Wall Street Journal of a launch from Iraq; another account has Syria; on 30 January the Pentagon is still examining it. No publication names a district, so the map draws no line.",
      notes:
        "Who did it is told in several ways too: the Islamic Resistance in Iraq (White House), footprints of Kata'ib Hezbollah (Pentagon), Ansar Allah al-Awfiya (Wikipedia). The Jerusalem Post treats a statement naming Rukban, al-Tanf and Shaddadi as the claim; Dawn and APP call the attack unclaimed. In this atlas an arc is drawn only where the launch is known at least to the governorate.",
      incidents: [TOWER_22],
      facts: [],
    },
    {
      link: "/on/2024-02-02?span=range&start=2024-01-29&v=1",
      title: "Before the answer, one group says that it will stop",
      caption:
        "On 30 January the leader of Kata’ib Hezbollah announces a halt to operations against U.S. forces, to spare the Iraqi government embarrassment. Until 2 February this atlas lists two attacks, one of them only claimed.",
      notes:
        "For 31 January and 1 February nothing was found: these days are not covered, which does not mean that they were quiet. The timeline hatches them.",
      incidents: ["2024-01-30-kh-suspension", "2024-01-29-shaddadi-rocket", "2024-02-02-al-omar-drones"],
      facts: [{ says: "two", count: "attack" }],
    },
    {
      link: "/on/2024-02-03?span=day&kind=us-strike&at=34.9,41.1,6.5&v=1",
      title: "The answer: seven facilities in about half an hour",
      caption:
        "At midnight, as 3 February begins, the U.S. strikes in Iraq and Syria: more than 85 targets, over 125 precision munitions, B-1 bombers among the aircraft. In this atlas it is five incidents at five places.",
      notes:
        "In Washington it is 16:00 on 2 February, the date that many publications give. Three of the facilities are in Iraq and four in Syria, by the U.S. account.",
      incidents: [
        AL_QAIM,
        "2024-02-02-akashat-us-strike",
        "2024-02-02-abu-kamal-us-strike",
        MAYADIN,
        "2024-02-02-deir-ez-zor-us-strike",
      ],
      facts: [
        { says: "seven", incident: AL_QAIM, words: true },
        { says: "85", incident: AL_QAIM, words: true },
        { says: "125", incident: AL_QAIM, words: true },
        { says: "five", count: "us-strike" },
        { says: "five", count: "places" },
      ],
    },
    {
      link: `/on/2024-02-03?span=day&kind=us-strike&sel=${AL_QAIM}&at=34.7,41.1,6.8&v=1`,
      title: "The dead: 16 in Iraq, 13 to 29 in Syria",
      caption:
        "Iraq’s government says 16, civilians among them, and the Popular Mobilization Forces give the same number. For Syria the Syrian Observatory counts 13 during the night, later 18, 23 and 29. Washington says that it had warned Baghdad; Baghdad denies any coordination.",
      notes:
        "For al-Qaim alone Airwars has 14 to 19 dead: up to three civilians, three to five medics and eleven members of the Popular Mobilization Forces. The wounded in Iraq are 23 or 25.",
      incidents: [AL_QAIM, MAYADIN],
      facts: [
        { says: "16", incident: AL_QAIM, claim: "killed" },
        { says: "13", incident: MAYADIN, claim: "killed" },
        { says: "18", incident: MAYADIN, claim: "killed" },
        { says: "23", incident: MAYADIN, claim: "killed" },
        { says: "29", incident: MAYADIN, claim: "killed" },
      ],
    },
    {
      link: "/on/2024-02-05?days=3&kind=attack&at=35.1,41.4,6.2&v=1",
      title: "The attacks go on, and one kills partner fighters",
      caption:
        "From the day of the strikes to 5 February this atlas lists eight attacks, six of them only claimed. One hits a training academy at al-Omar after midnight: six SDF fighters dead by the SDF’s count, seven by the Syrian Observatory’s.",
      notes:
        "The first deadly attack after the strikes. No U.S. casualties are mentioned. The SDF first blamed mercenaries backed by the Syrian government, later Iran-backed militias.",
      incidents: [ACADEMY, "2024-02-03-al-asad", "2024-02-03-kharab-al-jir-drone"],
      facts: [
        { says: "eight", count: "attack" },
        { says: "six", attacks: "claimed" },
        { says: "six", incident: ACADEMY, claim: "killed" },
        { says: "seven", incident: ACADEMY, claim: "killed" },
      ],
    },
    {
      link: `/on/2024-02-07?span=day&sel=${BAGHDAD}&at=33.5,43.9,6.8&v=1`,
      title: "A commander dies in a car in Baghdad",
      caption:
        "At 21:30 on 7 February a U.S. drone hits a car in the east of the city and kills the Kata’ib Hezbollah commander held responsible for attacks on U.S. forces. Three died by some accounts, two by others.",
      notes:
        "Militia officials told AP of three in the car, and the BBC has a commander and two guards; Kurdistan 24 and United Against Nuclear Iran have two leaders.",
      incidents: [BAGHDAD],
      facts: [
        { says: "Three", incident: BAGHDAD, claim: "killed" },
        { says: "two", incident: BAGHDAD, claim: "killed" },
      ],
    },
    {
      link: "/on/2024-02-10?span=range&start=2024-01-28&v=1",
      title: "From the drone to the campaign’s end: 17 attacks, six U.S. strikes",
      caption:
        "Of the 17 attacks that this atlas lists from 28 January to 10 February, two are confirmed by officials, five are reported, ten only claimed. Here the campaign ends; the atlas goes on, less evenly.",
      notes:
        "The last official figure in the dataset is of 4 February: about 170 attacks since mid-October, by the Pentagon. Several days of these weeks are not covered.",
      incidents: [TOWER_22, AL_QAIM, BAGHDAD],
      facts: [
        { says: "17", count: "attack" },
        { says: "six", count: "us-strike" },
        { says: "two", attacks: "confirmed" },
        { says: "five", attacks: "reported" },
        { says: "ten", attacks: "claimed" },
      ],
    },
  ],
};
