import { Button, Popover } from "antd";
import dayjs from "dayjs";
import { useAnswer, useWrite } from "../ask";
import type { Day, PolicyPlace } from "../door-types";
import { Card } from "../parts/Card";
import { DatePicker } from "../parts/DatePicker";
import { Field } from "../parts/Field";
import { useClerk } from "../parts/me";
import { count } from "../parts/numbers";
import { PicturePick } from "../parts/PicturePick";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, shopNow, shortDay, useNow } from "../parts/time";
import { t, textOf } from "../words/words";
import css from "./Policies.module.css";

/** Where the policy must stand on this platform, since when it does, with a picture of it; what is missing is flagged. */
export function Places() {
  const shop = useShop();
  const places = useAnswer("policy_places", { shop: shop.name });
  const missing = (places.data ?? []).filter((row) => !isFine(row)).length;
  return (
    <Card
      flush
      title={t("policies.tab.places")}
      note={
        <span className={missing > 0 ? css.due : undefined} data-testid="places-missing">
          {t(missing > 0 ? "policies.places.count" : "policies.places.all", { count: count(missing) })}
        </span>
      }
    >
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

function isFine(row: PolicyPlace): boolean {
  return row.placed_on !== null && !row.older;
}

function Place({ row }: { row: PolicyPlace }) {
  const now = useNow();
  const put = usePut(row);
  const fine = isFine(row);
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
      <span className={css.placeActs}>
        <Button
          size="small"
          loading={put.isPending}
          onClick={() => put.run(fine ? null : dayOf(shopNow()), row.picture)}
          data-testid={`place-${row.place}`}
        >
          {t(fine ? "policies.places.unmark" : "policies.places.mark")}
        </Button>
        <Popover trigger="click" placement="left" content={<Details row={row} />}>
          <Button size="small" type="link" data-testid={`place-more-${row.place}`}>
            {t(row.picture === null ? "policies.places.more" : "policies.places.seen")}
          </Button>
        </Popover>
      </span>
    </li>
  );
}

/** Since when it stands there, and how it looks. */
function Details({ row }: { row: PolicyPlace }) {
  const put = usePut(row);
  const name = textOf(`policies.place.${row.place}`) ?? row.place;
  return (
    <div className={css.placeDetails}>
      <Field name={t("policies.places.on")}>
        <DatePicker
          size="small"
          allowClear={false}
          value={row.placed_on === null ? null : dayjs(row.placed_on)}
          maxDate={dayjs(dayOf(shopNow()))}
          onChange={(day) => day !== null && put.run(day.format("YYYY-MM-DD"), row.picture)}
          data-testid={`place-on-${row.place}`}
        />
      </Field>
      <PicturePick
        testid={`place-picture-${row.place}`}
        name={t("policies.places.picture")}
        alt={name}
        of={row.picture ?? undefined}
        onChange={(picture) => put.run(row.placed_on ?? dayOf(shopNow()), picture ?? null)}
      />
    </div>
  );
}

function usePut(row: PolicyPlace) {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const mark = useWrite("mark_policy_placed");
  const run = (on: Day | null, picture: string | null) =>
    mark.mutate(
      { shop: shop.name, place: row.place, on, picture, by },
      { onSuccess: ({ operation }) => tell.done(t("policies.places.done"), operation), onError: tell.refused },
    );
  return { run, isPending: mark.isPending };
}
