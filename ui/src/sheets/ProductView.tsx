import { Alert, Button, Input } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import { ProductRecord } from "../catalogue/ProductRecord";
import { Stock } from "../catalogue/Stock";
import type { Gap, ProductEvent, ProductSheet } from "../door-types";
import { Months } from "../lexicon/Months";
import { DatePicker } from "../parts/DatePicker";
import { useClerk, useMay } from "../parts/me";
import { count, percent } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useTell } from "../parts/tell";
import { dayOf, shopNow, shortDay, useNow } from "../parts/time";
import { t, textOf } from "../words/words";
import css from "./sheet.module.css";

/** One product: what buyers had expected and got, its reasons month by month, and what was done about it. */
export function ProductView({ id }: { id: number }) {
  const sheet = useAnswer("product_show", { id });
  return <Settled of={sheet}>{(answer) => <Sheet sheet={answer} />}</Settled>;
}

function Sheet({ sheet }: { sheet: ProductSheet }) {
  const may = useMay();
  return (
    <div className={css.sheet} data-testid="product-sheet">
      <header>
        <h2 className={css.heading}>{sheet.name}</h2>
        <p className={css.soft}>
          {sheet.shop} · {sheet.product_no}
        </p>
      </header>
      {sheet.alert !== null && (
        <Alert
          type="warning"
          showIcon
          title={t("product.alert", {
            rate: percent(sheet.alert.rate),
            limit: percent(sheet.alert.limit),
            hits: count(sheet.alert.hits),
            orders: count(sheet.alert.orders),
          })}
        />
      )}
      {may("goods_show") && (
        <section className={css.block}>
          <h3 className={css.heading}>{t("goods.record")}</h3>
          <ProductRecord product={sheet.id} />
        </section>
      )}
      {may("stock_moves") && <Stock product={sheet.id} name={sheet.name} />}
      {may("gap_list") && <Gaps shop={sheet.shop} product={sheet.id} />}
      {may("reason_months") && <Months shop={sheet.shop} product={sheet.id} events={sheet.events} />}
      <Events events={sheet.events} />
      {may("note_listing") && <NoteListing product={sheet.id} />}
    </div>
  );
}

function Gaps({ shop, product }: { shop: string; product: number }) {
  const gaps = useAnswer("gap_list", { shop, product_id: product });
  return (
    <section className={css.block}>
      <h3 className={css.heading}>{t("gaps.title")}</h3>
      <Settled of={gaps}>
        {(told) =>
          told.gaps.length === 0 ? (
            <p className={css.soft}>{t("gaps.none")}</p>
          ) : (
            <ul data-testid="product-gaps">
              {told.gaps.map((gap) => (
                <OneGap key={gap.attribute} gap={gap} />
              ))}
            </ul>
          )
        }
      </Settled>
    </section>
  );
}

function OneGap({ gap }: { gap: Gap }) {
  return (
    <li className={css.line}>
      <span className={css.grow}>
        <b>{textOf(`callback.reason.${gap.attribute}`) ?? gap.attribute}</b>
        {gap.voices.map(({ expected, actual }) => (
          <span key={`${expected} ${actual}`} className={css.soft}>
            <br />
            {expected === null
              ? t("gaps.voice.actual", { actual: actual ?? "" })
              : actual === null
                ? t("gaps.voice.expected", { expected })
                : t("gaps.voice", { expected, actual })}
          </span>
        ))}
      </span>
      <b>{t("gaps.people", { count: count(gap.calls) })}</b>
    </li>
  );
}

function Events({ events }: { events: ProductEvent[] }) {
  const now = useNow();
  const may = useMay();
  const remove = useWrite("remove_listing");
  const tell = useTell();
  return (
    <section className={css.block}>
      <h3 className={css.heading}>{t("product.events")}</h3>
      {events.length === 0 && <p className={css.soft}>{t("product.events.none")}</p>}
      <ul data-testid="product-events">
        {events.toReversed().map((event) => (
          <li key={`${event.day} ${event.kind} ${event.what}`} className={css.line}>
            <span className={css.soft}>{shortDay(event.day, now)}</span>
            <span className={css.grow}>
              <b>{textOf(`product.event.${event.kind}`)}</b> {event.what}
              {event.designer !== null && t("product.listing.made_by", { designer: event.designer })}
              {event.staff !== null && <span className={css.soft}> · {event.staff}</span>}
            </span>
            {event.listing !== null && may("remove_listing") && (
              <Button
                size="small"
                type="text"
                onClick={() =>
                  event.listing !== null &&
                  remove.mutate(
                    { id: event.listing },
                    {
                      onSuccess: ({ operation }) => tell.done(t("product.listing.removed"), operation),
                      onError: tell.refused,
                    },
                  )
                }
              >
                {t("product.listing.remove")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A new version of the product's page, so that reasons before and after stand apart. */
function NoteListing({ product }: { product: number }) {
  const by = useClerk();
  const [what, setWhat] = useState("");
  const [designer, setDesigner] = useState("");
  const [on, setOn] = useState<Dayjs>(dayjs(dayOf(shopNow())));
  const note = useWrite("note_listing");
  const tell = useTell();
  const keep = () =>
    note.mutate(
      { product, from_on: on.format("YYYY-MM-DD"), what, designer, by },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("product.listing.noted"), operation);
          setWhat("");
          setDesigner("");
        },
        onError: tell.refused,
      },
    );
  return (
    <section className={css.block}>
      <h3 className={css.heading}>{t("product.listing")}</h3>
      <div className={css.listing}>
        <DatePicker
          value={on}
          allowClear={false}
          maxDate={dayjs(dayOf(shopNow()))}
          onChange={(day) => day !== null && setOn(day)}
          aria-label={t("product.listing.on")}
        />
        <Input
          value={what}
          maxLength={80}
          placeholder={t("product.listing.example")}
          aria-label={t("product.listing")}
          onChange={({ target }) => setWhat(target.value)}
          data-testid="listing-what"
        />
        <Input
          value={designer}
          maxLength={40}
          placeholder={t("product.listing.designer")}
          aria-label={t("product.listing.designer")}
          onChange={({ target }) => setDesigner(target.value)}
          data-testid="listing-designer"
        />
        <Button disabled={what.trim() === ""} loading={note.isPending} onClick={keep} data-testid="listing-keep">
          {t("product.listing.keep")}
        </Button>
      </div>
    </section>
  );
}
