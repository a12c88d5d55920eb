import { useAnswer } from "../ask";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { Alike } from "./Alike";
import { Asked } from "./Asked";
import { Content } from "./Content";
import { Proposals } from "./Proposals";
import { Trainings } from "./Trainings";

/** The clerks as a team: same answers, fast answers, where buyers ask and how content they are. Counts, no ranks. */
export function Team({ month, onLearn }: { month: string; onLearn: () => void }) {
  const shop = useShop();
  const team = useAnswer("team_figures", { shop: shop.name, month });
  return (
    <Settled of={team}>
      {(told) => (
        <>
          <Alike told={told} />
          <Asked told={told} />
          <Content told={told} />
          <Proposals />
          <Trainings onLearn={onLearn} />
        </>
      )}
    </Settled>
  );
}
