/** The fifteen dimensions of the policy frames codebook in its order: tag, our name, our group, our definition. */
export const frameFacts = [
  {
    id: "Economic",
    groupId: "means",
    name: "Economic",
    definition:
      "Costs, benefits, money, jobs, markets: what the matter means for a purse, a firm or an economy.",
  },
  {
    id: "Capacity_and_resources",
    groupId: "means",
    name: "Capacity and resources",
    definition: "Whether there are enough hands, time, beds, roads or other means to do what is asked.",
  },
  {
    id: "Morality",
    groupId: "values",
    name: "Morality",
    definition: "Right and wrong, duty, conscience, sin or mercy, religious or not.",
  },
  {
    id: "Fairness_and_equality",
    groupId: "values",
    name: "Fairness and equality",
    definition:
      "Who is treated how: discrimination, equal standing, the balance between one group's rights and another's.",
  },
  {
    id: "Legality_Constitutionality_and_jurisprudence",
    groupId: "order",
    name: "Law and constitution",
    definition: "What law, court or constitution allow, demand or protect.",
  },
  {
    id: "Policy_prescription_and_evaluation",
    groupId: "means",
    name: "Policy and its evaluation",
    definition: "A measure as such: what it would do, whether it works, what should be done instead.",
  },
  {
    id: "Crime_and_punishment",
    groupId: "order",
    name: "Crime and punishment",
    definition: "Breaking the law and what follows: police work, trials, sentences, prisons.",
  },
  {
    id: "Security_and_defense",
    groupId: "order",
    name: "Security and defence",
    definition: "Threats to a person, region or nation, and protection from them.",
  },
  {
    id: "Health_and_safety",
    groupId: "people",
    name: "Health and safety",
    definition: "Illness, care, accidents, and keeping bodies from harm.",
  },
  {
    id: "Quality_of_life",
    groupId: "people",
    name: "Quality of life",
    definition: "What the matter does to well-being and everyday life.",
  },
  {
    id: "Cultural_identity",
    groupId: "values",
    name: "Cultural identity",
    definition: "Customs, language, belonging, and the values by which a group knows itself.",
  },
  {
    id: "Public_opinion",
    groupId: "people",
    name: "Public opinion",
    definition: "What people think or show: polls, protest, letters, petitions.",
  },
  {
    id: "Political",
    groupId: "power",
    name: "Political",
    definition: "Parties, elections, lobbying, tactics: the contest for power rather than the matter itself.",
  },
  {
    id: "External_regulation_and_reputation",
    groupId: "power",
    name: "External relations and reputation",
    definition: "Relations between states or bodies: treaties, pressure, standing in the world.",
  },
  { id: "Other", groupId: "power", name: "Other", definition: "A frame that none of the others covers." },
] as const;
