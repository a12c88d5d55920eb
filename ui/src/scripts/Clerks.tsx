import { useAnswer } from "../ask";
import type { ClerkRow } from "../door-types";
import { Card } from "../parts/Card";
import { percent } from "../parts/numbers";
import { RateBar } from "../parts/RateBar";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t, textOf } from "../words/words";
import css from "./Clerks.module.css";

/** Same problem, same answer: how each clerk's uses went. Who stands apart is marked. */
export function Clerks({ situation }: { situation: string }) {
  const shop = useShop();
  const rows = useAnswer("script_clerks", { shop: shop.name });
  const name = textOf(`scripts.situation.${situation}`) ?? situation;
  return (
    <Card title={t("scripts.clerks")} note={name}>
      <Settled of={rows}>
        {(all) => {
          const here = all.filter((row) => row.situation === situation);
          return here.length === 0 ? (
            <p className={css.note}>{t("scripts.clerks.none")}</p>
          ) : (
            <ul>
              {here.map((row) => (
                <Row key={row.clerk} row={row} />
              ))}
            </ul>
          );
        }}
      </Settled>
    </Card>
  );
}

function Row({ row: { clerk, used, settled, apart } }: { row: ClerkRow }) {
  return (
    <li className={css.row}>
      <b>{clerk}</b>
      {settled.rate === null ? (
        <span className={css.note}>
          {t("scripts.cell.uses", { count: used })} · {t("scripts.cell.few")}
        </span>
      ) : (
        <>
          <RateBar of={settled} scale={1} />
          <span>{percent(settled.rate)}</span>
          <span className={css.note}>{t("scripts.cell.of", { hits: settled.hits, of: settled.orders })}</span>
        </>
      )}
      {apart && <span className={css.apart}>{t("scripts.clerks.apart")}</span>}
    </li>
  );
}
