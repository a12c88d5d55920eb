import { Button, Input, Select } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { Refill as Told } from "../door-types";
import { Card } from "../parts/Card";
import { ErrorNote } from "../parts/ErrorNote";
import { Figure } from "../parts/Figure";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Again.module.css";

/** Goods that are used up, and whose buyers are about due. */
export function Refill() {
  const shop = useShop();
  const [picked, setPicked] = useState<number | null>(null);
  const told = useAnswer("refill_due", { shop: shop.name, product_id: picked });
  return (
    <Card title={t("again.refill")} note={t("again.refill.note")}>
      <Settled of={told}>
        {(refill) => (
          <>
            <Select<number>
              className={css.product}
              showSearch={{ optionFilterProp: "label" }}
              value={picked}
              placeholder={t("again.refill.pick")}
              onChange={setPicked}
              options={refill.products.map(({ product_id, name }) => ({ value: product_id, label: name }))}
              popupMatchSelectWidth={false}
              aria-label={t("again.refill.pick")}
              data-testid="refill-product"
            />
            {picked === null ? (
              <p className={css.hint}>{t("again.refill.none")}</p>
            ) : (
              <Due key={picked} refill={refill} product={picked} />
            )}
          </>
        )}
      </Settled>
    </Card>
  );
}

function Due({ refill, product }: { refill: Told; product: number }) {
  const [more, setMore] = useState(8);
  return (
    <>
      <p className={css.hint} data-testid="refill-days">
        {refill.median_days !== null
          ? t("again.refill.median", { days: refill.median_days, intervals: count(refill.intervals) })
          : t("again.refill.few", { intervals: count(refill.intervals), minimum: refill.minimum })}{" "}
        {refill.guessed && refill.days !== null && t("again.refill.guessed", { days: refill.days })}
      </p>
      {refill.median_days === null && (
        <Guess product={product} guess={refill.products.find((one) => one.product_id === product)?.guess ?? null} />
      )}
      {refill.days !== null && (
        <p className={css.hint}>
          <b>{t("again.refill.due", { count: count(refill.due_in_all) })}</b>
        </p>
      )}
      <ul className={css.list}>
        {refill.due.slice(0, more).map((buyer) => (
          <li key={buyer.order_id}>
            <Figure onOpen={() => open({ is: "order", id: buyer.order_id })}>{buyer.order_no}</Figure>
            <span className={css.said}>{t("again.refill.bought", { day: buyer.bought_on, times: buyer.times })}</span>
          </li>
        ))}
      </ul>
      {refill.due.length > more && (
        <Button type="link" size="small" onClick={() => setMore(refill.due.length)}>
          {t("again.refill.all", { count: count(refill.due.length) })}
        </Button>
      )}
    </>
  );
}

function Guess({ product, guess }: { product: number; guess: number | null }) {
  const shop = useShop();
  const [days, setDays] = useState(guess === null ? "" : String(guess));
  const set = useWrite("set_refill_days");
  const tell = useTell();
  const typed = /^\d{1,4}$/.test(days.trim()) ? Number(days.trim()) : null;
  const save = () =>
    set.mutate(
      { shop: shop.name, product_id: product, days: typed },
      { onSuccess: ({ operation }) => tell.done(t("again.refill.saved"), operation) },
    );
  return (
    <div className={css.form}>
      <Input
        className={css.medium}
        value={days}
        prefix={t("again.refill.lasts")}
        suffix={t("again.refill.days")}
        status={days.trim() !== "" && typed === null ? "error" : ""}
        onChange={({ target }) => setDays(target.value)}
        onPressEnter={() => typed !== null && save()}
        aria-label={t("again.refill.lasts")}
        data-testid="refill-guess"
      />
      <Button disabled={typed === null || typed === guess} loading={set.isPending} onClick={save}>
        {t("again.worth.save")}
      </Button>
      {set.error !== null && <ErrorNote error={set.error} />}
    </div>
  );
}
