/** Which part of the policy is open: the one asked for, else the one it was left at. */
import { go } from "../place";

export const PARTS = ["rules", "text", "flow", "review"] as const;
export type Part = (typeof PARTS)[number];

let last: Part = "rules";

export function openReview(): void {
  last = "review";
  go("policies");
}

export function lastPart(): Part {
  return last;
}

export function leaveAt(part: Part): void {
  last = part;
}
