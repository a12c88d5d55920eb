import { Board } from "./Board";
import { Loop } from "./Loop";

/** What stands under the day's screen: the loop as it stands, and who has what. */
export function Below() {
  return (
    <>
      <Loop />
      <Board />
    </>
  );
}
