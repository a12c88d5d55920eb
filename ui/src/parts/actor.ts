import { textOf } from "../words/words";

/** Who did something, as people call them: the one at this computer has no name of their own. */
export function actorName(by: string): string {
  return textOf(`actor.${by}`) ?? by;
}
