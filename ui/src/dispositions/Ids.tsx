import { Figure } from "../parts/Figure";
import { count } from "../parts/numbers";
import { open } from "../place";

/** A count of pieces that opens them. */
export function Ids({ ids, title, testid }: { ids: number[]; title: string; testid?: string }) {
  if (ids.length === 0) return <>0</>;
  return (
    <Figure onOpen={() => open({ is: "pieces", title, ids })} {...(testid === undefined ? {} : { testid })}>
      {count(ids.length)}
    </Figure>
  );
}
