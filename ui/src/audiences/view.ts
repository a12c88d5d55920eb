/** Which view the page of audiences opens with: the one asked for from another page, else the people. */
import { go } from "../place";

export const VIEWS = ["people", "posts", "pushes"] as const;
export type View = (typeof VIEWS)[number];

let asked: View = "people";

export function openPosts(): void {
  asked = "posts";
  go("audiences");
}

/** What was asked for, once. */
export function takeView(): View {
  const view = asked;
  asked = "people";
  return view;
}
