import type { ZoneKind } from "../annotation/article-document";

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const date = new RegExp(
  `\\b(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${month}\\.?,? \\d{4})\\b`,
  "i",
);
const sentence = /[.!?…]["”’»)]?$/;

/** A credit of an author, before the text or after it, in some languages. */
const byline =
  /^(?:By|BY|Von|Par|Por|Di|Door) ["“]?\p{Lu}[^.!?]*$|^(?:بقلم|מאת)[ :]+\S|^(?:Articles? by|Authors?|Written by|Reported by)\s*:?\s+\S/u;
const field =
  /^(?:region|theme|topics?|tags?|keywords?|in-depth report|category|section|published|updated|posted|date|source|first published|last modified|image|photo|location)(?: (?:on|at|by|in))?\s*:/i;

const disclaimer =
  /^disclaimer\b|^(?:©|copyright\b)|copyright\s+©|©\s*(?:copyright|\d{4})|\ball rights reserved\b|^\S+ contains copyrighted material|^the (?:views|opinions) expressed\b|^corrections?:|^editor[’']s note:/i;
const contact =
  /^(?:for (?:media|press|further)[\w ]* (?:inquiries|enquiries|information)|(?:media |press )?contacts?|contact us|e-?mail|phone|tel)\b[^.!?]{0,40}:|^(?:[^\s@]+@[^\s@]+\.[^\s@.]+|\[email.protected\])$/i;
const callToAction =
  /^note to (?:our )?readers\b|^(?:comment on|become a|subscribe|sign up|follow us|join us|donate|share this|read more|read also|support us|click here|like us|help us)\b|\bplease (?:support|donate|subscribe|click|share|consider (?:a|supporting|donating))\b|\b(?:paypal|patreon)\b|\bshare buttons\b/i;

/** The kind of a line of the block between headline and text, or null for a line of text. */
export function kindOfHeaderLine(line: string): ZoneKind | null {
  if (line.length > 160) return null;
  if (byline.test(line) && !sentence.test(line)) return "byline";
  if (field.test(line)) return "metadata";
  return line.length <= 80 && date.test(line) && !sentence.test(line) ? "metadata" : null;
}

/** The kind of a line that follows the text, or null for a line of text. */
export function kindOfTrailingLine(line: string): ZoneKind | null {
  if (disclaimer.test(line)) return "disclaimer";
  if (contact.test(line)) return "contact";
  if (line.length <= 600 && callToAction.test(line)) return "call_to_action";
  if (line.length > 160 || sentence.test(line)) return null;
  return byline.test(line) ? "byline" : null;
}
