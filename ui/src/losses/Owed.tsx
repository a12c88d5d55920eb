import { Button } from "antd";
import { useWrite } from "../ask";
import type { ClaimOwed } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { useClerk, useMay } from "../parts/me";
import { count, yuan } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { shortDay, useNow } from "../parts/time";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Losses.module.css";
import { bearerName } from "./names";

/** What others owe and are not asked for yet: one press makes a claim of it. */
export function Owed({ owed }: { owed: ClaimOwed[] }) {
  if (owed.length === 0) return null;
  return (
    <Card flush title={t("claims.owed")} note={t("claims.owed.note")}>
      <div className={css.scroll}>
        <table className={css.table} data-testid="claims-owed">
          <thead>
            <tr>
              <th>{t("losses.col.bearer")}</th>
              <th className={css.right}>{t("losses.sum.records")}</th>
              <th className={css.right}>{t("losses.col.owed")}</th>
              <th aria-label={t("losses.col.acts")} />
            </tr>
          </thead>
          <tbody>
            {owed.map((one) => (
              <Line key={`${one.bearer.liable} ${one.bearer.party}`} owed={one} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Line({ owed: { bearer, losses, owed_fen } }: { owed: ClaimOwed }) {
  const shop = useShop();
  const by = useClerk();
  const may = useMay();
  const tell = useTell();
  const now = useNow();
  const make = useWrite("make_claim");
  const name = bearerName(bearer);
  const key = `${bearer.liable}:${bearer.party ?? ""}`;
  const show = () =>
    open({
      is: "losses",
      title: t("claims.owed"),
      chips: [name],
      question: { of: { from: null, to: null, group: { by: "bearer", key }, stands: "owed", claim: null } },
    });
  const run = () =>
    make.mutate(
      { shop: shop.name, losses, due_on: null, note: null, by },
      {
        onSuccess: ({ operation, answer }) =>
          tell.done(
            t("claims.made", { party: name, asked: yuan(answer.asked_fen), on: shortDay(answer.due_on, now) }),
            operation,
          ),
        onError: tell.refused,
      },
    );
  return (
    <tr>
      <td>{name}</td>
      <td className={css.right}>
        <Figure onOpen={show} testid={`claim-owed-${name}`}>
          {count(losses.length)}
        </Figure>
      </td>
      <td className={css.right}>{yuan(owed_fen)}</td>
      <td className={css.acts}>
        {may("make_claim") && (
          <Button type="primary" size="small" loading={make.isPending} onClick={run} data-testid={`claim-make-${name}`}>
            {t("claims.make")}
          </Button>
        )}
      </td>
    </tr>
  );
}
