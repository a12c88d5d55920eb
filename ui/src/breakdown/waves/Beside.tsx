import { useAnswer } from "../../ask";
import type { Wave, WavesBeside } from "../../door-types";
import { Card } from "../../parts/Card";
import { Compared } from "../../parts/Compared";
import { count, ofOrders, percent, yuan } from "../../parts/numbers";
import { Settled } from "../../parts/Settled";
import { useShop } from "../../parts/shop";
import { t } from "../../words/words";
import { Curves } from "./Curves";
import { opener } from "./opened";
import { WavePartners } from "./WavePartners";
import css from "./Waves.module.css";

/** The curves of the chosen wave; of two also what is told of both. */
export function Beside({ rule, sides }: { rule: string; sides: number[] }) {
  const shop = useShop();
  const [first = 0, second = null] = sides;
  const beside = useAnswer("wave_sides", { shop: shop.name, rule, first, second });
  return (
    <Settled of={beside}>
      {(told) => (
        <>
          <Both told={told} />
          <div className={css.two}>
            <Curves told={told} of="send" />
            <Curves told={told} of="back" />
          </div>
          {told.sides.map(({ wave }) => (
            <WavePartners key={wave.id} wave={wave.id} rule={rule} />
          ))}
        </>
      )}
    </Settled>
  );
}

function Both({ told }: { told: WavesBeside }) {
  const [first, second] = told.sides;
  if (first === undefined || second === undefined || told.quality === null || told.returned === null) return null;
  const group = (wave: Wave, back: "quality" | "returned") => {
    const open = opener(wave, told.rule);
    return {
      name: wave.name,
      onOrders: () => open(t("waves.col.orders"), { what: "judged" }),
      onBack: () => open(t(`waves.col.${back}`), { what: back }),
    };
  };
  return (
    <Card title={t("waves.beside")} note={t("waves.beside.note")}>
      <div className={css.beside}>
        <table className={css.table} data-testid="waves-beside">
          <thead>
            <tr>
              <th aria-label={t("waves.beside")} />
              <th>{first.wave.name}</th>
              <th>{second.wave.name}</th>
            </tr>
          </thead>
          <tbody>
            <Row name={t("waves.col.orders")} of={[first.wave, second.wave]} say={({ orders }) => count(orders)} />
            <Row
              name={t("waves.col.sent")}
              of={[first.wave, second.wave]}
              say={({ sent }) => (sent.rate === null ? ofOrders(sent) : `${ofOrders(sent)} · ${percent(sent.rate)}`)}
            />
            <Row name={t("waves.col.loss")} of={[first.wave, second.wave]} say={({ loss_fen }) => yuan(loss_fen)} />
            <Row name={t("waves.col.cost")} of={[first.wave, second.wave]} say={({ cost_fen }) => yuan(cost_fen)} />
          </tbody>
        </table>
        {(["quality", "returned"] as const).map((rate) => {
          const compared = told[rate];
          if (compared === null) return null;
          return (
            <div key={rate}>
              <h3 className={css.heading}>{t(`waves.beside.${rate}`)}</h3>
              <Compared
                of={compared}
                first={group(first.wave, rate)}
                second={group(second.wave, rate)}
                testid={`waves-${rate}`}
              />
            </div>
          );
        })}
      </div>
    </Card>
  );
}

function Row({ name, of, say }: { name: string; of: [Wave, Wave]; say: (wave: Wave) => string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {of.map((wave) => (
        <td key={wave.id}>{say(wave)}</td>
      ))}
    </tr>
  );
}
