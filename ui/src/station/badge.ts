import { isCommand } from "./actions";

/**
 * What is shown to the scanner where a badge is asked for. Badges printed here begin with PB-; a shop may have
 * badges of its own, but those are short, and a parcel's number is not. The card of commands lies beside them.
 */
export type Shown = { is: "badge"; staff: string } | { is: "command" } | { is: "parcel" } | { is: "either" };

const OURS = "PB-";
/** No platform and no carrier has shorter numbers, but for the shops that count their orders themselves. */
const PARCEL_LENGTH = 10;
const PARCEL_DIGITS = 8;

export function shown(text: string): Shown {
  const staff = staffOf(text);
  if (staff !== null) return { is: "badge", staff };
  if (isCommand(text)) return { is: "command" };
  const digits = text.replace(/\D/g, "").length;
  return { is: text.length >= PARCEL_LENGTH && digits >= PARCEL_DIGITS ? "parcel" : "either" };
}

/** Whose badge this is; none where it is no badge printed here. */
export function staffOf(text: string): string | null {
  const plain = text.trim();
  const staff = plain.slice(OURS.length).trim();
  return plain.toUpperCase().startsWith(OURS) && staff !== "" ? staff : null;
}

/** The code of a badge to print; none where a bar code cannot hold the name. */
export function badgeCode(staff: string): string | null {
  return /^[\x21-\x7e]+$/.test(staff) ? `${OURS}${staff}` : null;
}
