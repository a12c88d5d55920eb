import { useAnswer } from "../ask";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { Alike } from "./Alike";
import { Asked } from "./Asked";
import { Content } from "./Content";

/** The clerks as a team: same answers, fast answers, where buyers ask and how content they are. Counts, no ranks. */
export function Team({ month }: { month: string }) {
  const shop = useShop();
  const team = useAnswer("team_figures", { shop: shop.name, month });
  return (
    <Settled of={team}>
      {(told) => (
        <>
          <Alike told={told} />
          <Asked told={told} />
          <Content told={told} />
        </>
      )}
    </Settled>
  );
}
