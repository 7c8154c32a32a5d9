import { starterCodebook, starterLabel } from "./starter";

type Facts = readonly [tag: string, definition: string];

const roles: Readonly<Record<string, readonly Facts[]>> = {
  protagonist: [
    ["Guardian", "Protects people, values or a place."],
    ["Martyr", "Suffers or dies for a cause and is honoured for it."],
    ["Peacemaker", "Brings parties together or ends a conflict."],
    ["Rebel", "Stands up against power for a cause shown as just."],
    ["Underdog", "Struggles on against the odds."],
    ["Virtuous", "Is shown as honest, fair or good."],
  ],
  antagonist: [
    ["Instigator", "Starts or stirs up trouble."],
    ["Conspirator", "Plots in secret with others."],
    ["Tyrant", "Abuses power and oppresses."],
    ["Foreign Adversary", "Threatens from abroad."],
    ["Traitor", "Betrays a country, a group or a cause."],
    ["Spy", "Gathers secrets for somebody else."],
    ["Saboteur", "Damages something on purpose, often unseen."],
    ["Corrupt", "Uses an office for private gain."],
    ["Incompetent", "Fails for lack of ability."],
    ["Terrorist", "Is shown to use violence in order to spread fear."],
    ["Deceiver", "Misleads or lies."],
    ["Bigot", "Is shown as hostile to a group for what it is."],
  ],
  innocent: [
    ["Forgotten", "Is overlooked or left behind."],
    ["Exploited", "Is used for somebody else's gain."],
    ["Victim", "Suffers harm that others or nature do."],
    ["Scapegoat", "Is blamed for what others did."],
  ],
};

/** How an article casts the persons and groups that it names: 22 roles under three main ones. */
export const entityRoles = starterCodebook({
  id: "entity-roles",
  name: "Entity roles",
  description:
    "Marks how the article casts a person, group or state where it names them. One main role a mention, with one or more finer ones; code the role that the text gives, not the one you would. Role names after SemEval-2025 Task 10; definitions are our own.",
  groups: [
    { id: "protagonist", name: "Protagonist" },
    { id: "antagonist", name: "Antagonist" },
    { id: "innocent", name: "Innocent" },
  ],
  labels: Object.entries(roles).flatMap(([groupId, facts]) =>
    facts.map(([tag, definition]) =>
      starterLabel(groupId, {
        id: tag.replaceAll(" ", "_"),
        name: tag,
        definition,
        spanRule: "The name or noun phrase that mentions the entity.",
        mapsTo: { semeval25roles: tag },
      }),
    ),
  ),
});
