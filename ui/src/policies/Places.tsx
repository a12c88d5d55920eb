import { Button } from "antd";
import { useAnswer, useWrite } from "../ask";
import { choice } from "../choices";
import type { PolicyPlace } from "../door-types";
import { Card } from "../parts/Card";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, shopNow, shortDay, useNow } from "../parts/time";
import { t, textOf } from "../words/words";
import css from "./Policies.module.css";

/** Where the policy must stand on this platform, and where it is missing. */
export function Places() {
  const shop = useShop();
  const places = useAnswer("policy_places", { shop: shop.name });
  return (
    <Card flush title={t("policies.tab.places")}>
      <Settled of={places}>
        {(rows) => (
          <ul>
            {rows.map((row) => (
              <Place key={row.place} row={row} />
            ))}
          </ul>
        )}
      </Settled>
    </Card>
  );
}

function Place({ row }: { row: PolicyPlace }) {
  const shop = useShop();
  const now = useNow();
  const tell = useTell();
  const mark = useWrite("mark_policy_placed");
  const fine = row.placed_on !== null && !row.older;
  const press = () =>
    mark.mutate(
      {
        shop: shop.name,
        place: row.place,
        on: fine ? null : dayOf(shopNow()),
        picture: row.picture,
        by: choice("staff"),
      },
      { onSuccess: ({ operation }) => tell.done(t("policies.places.done"), operation), onError: tell.refused },
    );
  return (
    <li className={css.place}>
      <b>{textOf(`policies.place.${row.place}`) ?? row.place}</b>
      <span className={fine ? css.note : css.due}>
        {row.placed_on === null
          ? t("policies.places.missing")
          : row.older
            ? t("policies.places.older")
            : t("policies.places.placed", { on: shortDay(row.placed_on, now) })}
      </span>
      <Button size="small" loading={mark.isPending} onClick={press} data-testid={`place-${row.place}`}>
        {t(fine ? "policies.places.unmark" : "policies.places.mark")}
      </Button>
    </li>
  );
}
