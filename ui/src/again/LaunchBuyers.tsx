import { Button } from "antd";
import { useAnswer, useTask } from "../ask";
import type { Day, LaunchAudienceRule } from "../door-types";
import { pickPlace } from "../files";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { open } from "../place";
import { t, textOf } from "../words/words";
import css from "./Again.module.css";

type Props = {
  product: number | null;
  audience: LaunchAudienceRule;
  saved: { id: number; name: string } | null;
  within: number;
  startsOn: Day;
};

/** Whom the condition reaches: all of them get the same offer. */
export function LaunchBuyers({ product, audience, saved, within, startsOn }: Props) {
  const shop = useShop();
  const may = useMay();
  const tell = useTell();
  const write = useTask("export_launch");
  const asked = {
    shop: shop.name,
    product_id: product ?? 0,
    audience,
    audience_id: saved?.id ?? null,
    within_days: within,
    starts_on: startsOn,
  };
  const unknown = product === null || (audience === "saved" && saved === null);
  const buyers = useAnswer("launch_audience", asked, unknown ? "not_yet" : "now");
  if (unknown)
    return (
      <Card title={t("launches.buyers")}>
        <Nothing title={t(product === null ? "launches.buyers.pick" : "launches.buyers.pick_audience")} />
      </Card>
    );
  const out = async () => {
    const place = await pickPlace(t("audiences.export"), `${t("launches.buyers")}.xlsx`, "xlsx");
    if (place === null) return;
    write.mutate(
      { buyers: asked, out: place },
      {
        onSuccess: (told) =>
          tell.done(t("audiences.exported", { people: count(told.people), files: told.paths.length })),
        onError: tell.refused,
      },
    );
  };
  return (
    <Card title={t("launches.buyers")}>
      <Settled of={buyers}>
        {(told) => (
          <>
            <p className={css.line}>
              <b className={css.big} data-testid="launch-buyers">
                {count(told.buyers)}
              </b>
              <span className={css.soft}>
                {t(`launches.buyers.${audience}`, {
                  days: within,
                  name: saved?.name ?? "",
                  category: textOf(`checklist.category.${told.category}`) ?? told.category,
                })}
              </span>
            </p>
            <ul className={css.list}>
              {told.rows.map(({ order_id, order_no, bought_on }) => (
                <li key={order_id}>
                  <Figure onOpen={() => open({ is: "order", id: order_id })}>{order_no}</Figure>
                  <span className={css.said}>{bought_on}</span>
                </li>
              ))}
            </ul>
            {told.buyers > told.rows.length && (
              <p className={css.hint}>
                {t(audience === "saved" ? "launches.buyers.more.saved" : "launches.buyers.more", {
                  count: count(told.rows.length),
                })}
              </p>
            )}
            <p className={css.hint}>{t("launches.buyers.note")}</p>
            {may("export_launch") && told.buyers > 0 && (
              <Button loading={write.isPending} onClick={() => void out()} data-testid="launch-export">
                {t("audiences.export")}
              </Button>
            )}
          </>
        )}
      </Settled>
    </Card>
  );
}
