import { articleText, found, metadataOf, type SampleArticle } from "../sample-article";

export const mobileClinic: SampleArticle = {
  fileName: "mobile-clinic.txt",
  metadata: metadataOf({
    title: "Mobile Clinic Adds Three Villages to Its Weekly Round",
    outlet: "The Upper Valley Post",
    byline: "Rasmus Tveit",
    publishedOn: "2024-01-18",
  }),
  text: articleText(
    "Mobile Clinic Adds Three Villages to Its Weekly Round",
    "By Rasmus Tveit",
    "The Upper Valley Post, 18 January 2024",
    "The mobile clinic of the Upper Valley hospital will stop in Hale, Norrey and Little Combe from 5 February, the hospital said on Thursday. Until now the bus has served six villages on Mondays and Wednesdays; the new stops will be made on Fridays between nine and three.",
    "Each visit will be staffed by a nurse and a doctor. Patients can have blood tests and vaccinations, or a prescription renewed, without an appointment. For X-rays they will still have to travel to the hospital in Stanmoor, which is between 40 and 55 kilometres away.",
    "The extension costs 210,000 crowns a year. The county pays two thirds and the villages the rest, in proportion to their population. Norrey’s parish council approved its share by five votes to two on 9 January. Councillor Bram Oakes, who voted against, said the money would have been better spent on the bus line to Stanmoor, which was cut from six to three departures a day last year. Councillor Edith Vane, who voted in favour, said that many of the village’s older residents could not use the bus in any case.",
    "The hospital counted 3,912 visits to the bus in 2023, up from 3,544 the year before. A survey of 400 patients in the autumn found that 71 per cent had saved at least one journey to Stanmoor. The survey was made by the hospital itself; the full results are on its website.",
    "The long-awaited timetable will be sent to every household in the three villages before the end of the month.",
  ),
  entities: [],
  findings: [
    found("long-awaited", "loaded_language", {
      confidence: 1,
      attributes: { polarity: "positive", intensity: "1" },
      note: "Mild. Is it a device at all?",
      readers: { b: null, c: null },
    }),
  ],
  links: [],
  judgements: {
    genre: ["reporting", "reporting", "reporting"],
    overall_slant: ["0", "0", "0"],
    primary_frame: ["Health_and_safety", "Capacity_and_resources", "Health_and_safety"],
  },
};
