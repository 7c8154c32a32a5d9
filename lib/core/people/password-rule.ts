import { z } from "zod";
import { text } from "../text/text-schema";

export const shortestPassword = 12;
const longestPassword = 200;

/** What people choose when twelve characters are asked for. */
const common = new Set(
  `123456789012 1234567890123 12345678901234 123456789abc 1q2w3e4r5t6y 1qaz2wsx3edc abcdefghijkl abcd12345678
   adminadmin12 administrator administrator1 changeme1234 changemenow1 iloveyou1234 iloveyouiloveyou letmein12345
   letmeinplease mypassword12 mypassword123 newpassword1 newpassword12 password1234 password12345 password123456
   passwordpassword passw0rd1234 p@ssw0rd1234 p@ssword1234 princess1234 q1w2e3r4t5y6 qazwsxedcrfv qwerty123456
   qwertyqwerty qwertyuiop12 qwertyuiop123 qwertyuiopas qwertyuiop[] qwertzuiopas slantwise123 slantwise1234
   slantwiseslantwise sunshine1234 superman1234 trustno1trustno1 welcome12345 welcome123456 welcomewelcome`.split(
    /\s+/,
  ),
);

const isMonotonous = (password: string): boolean => new Set(password.toLowerCase()).size < 5;

/** A password that somebody sets: long rather than intricate, and none of those tried first. */
export const newPasswordSchema = text(longestPassword)
  .min(
    shortestPassword,
    `Use at least ${shortestPassword} characters: three or four words make a good password.`,
  )
  .refine((password) => !common.has(password.toLowerCase()), "Many people use this password. Choose another.")
  .refine((password) => !isMonotonous(password), "This repeats a few characters. Choose another.");

/** A password that somebody types to sign in: only its length is bounded. */
export const typedPasswordSchema = z.string().min(1, "Type your password.").max(longestPassword);
