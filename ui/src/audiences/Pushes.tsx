import { Button, InputNumber, Segmented, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useWrite } from "../ask";
import type { AudienceRow, Pushed, PushSum, PushWay } from "../door-types";
import { Card } from "../parts/Card";
import { DatePicker } from "../parts/DatePicker";
import { Field } from "../parts/Field";
import { count, mistyped, yuan } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, shopNow, shortDay, useNow } from "../parts/time";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Audiences.module.css";

const WAYS = ["audience", "search"] as const;

/** What an order cost where goods were shown to an audience, beside paid search. */
export function Pushes({ pushed, audiences }: { pushed: Pushed; audiences: AudienceRow[] }) {
  const shop = useShop();
  const now = useNow();
  const [way, setWay] = useState<PushWay>("audience");
  const [audience, setAudience] = useState<number | null>(null);
  const [on, setOn] = useState(dayOf(shopNow()));
  const [cost, setCost] = useState<number | null>(null);
  const [clicks, setClicks] = useState<number | null>(null);
  const [orders, setOrders] = useState<number | null>(null);
  const [round, setRound] = useState(0);
  const note = useWrite("note_push");
  const tell = useTell();
  const ready = cost !== null && !mistyped(cost) && clicks !== null && orders !== null;
  const run = () => {
    if (!ready) return;
    note.mutate(
      {
        add: {
          shop: shop.name,
          audience: way === "audience" ? audience : null,
          way,
          on,
          cost_fen: cost,
          clicks,
          orders,
        },
      },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("audiences.push.noted"), operation);
          setCost(null);
          setClicks(null);
          setOrders(null);
          setRound(round + 1);
        },
        onError: tell.refused,
      },
    );
  };
  const remove = (id: number) =>
    note.mutate(
      { remove: { id } },
      {
        onSuccess: ({ operation }) => tell.done(t("audiences.push.removed"), operation),
        onError: tell.refused,
      },
    );
  return (
    <div className={css.halves}>
      <Card title={t("audiences.push.per_order")} note={t("audiences.push.note")}>
        <div className={css.ways}>
          <One name={t("audiences.push.audience")} of={pushed.audience} testid="push-audience" />
          <One name={t("audiences.push.search")} of={pushed.search} testid="push-search" />
        </div>
        <ul className={css.sample}>
          {pushed.entries.slice(0, 20).map((push) => (
            <li key={push.id}>
              <span>{shortDay(push.on, now)}</span>
              <span className={css.long}>{push.audience ?? t(`audiences.push.${push.way}`)}</span>
              <span>{yuan(push.cost_fen)}</span>
              <Button type="link" size="small" onClick={() => remove(push.id)}>
                {t("audiences.remove")}
              </Button>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t("audiences.push.add")} note={t("audiences.push.add.note")}>
        <div className={css.fields} key={round}>
          <Field name={t("audiences.push.way")}>
            <Segmented<PushWay>
              value={way}
              onChange={setWay}
              options={WAYS.map((value) => ({
                value,
                label: <span data-testid={`push-way-${value}`}>{t(`audiences.push.${value}`)}</span>,
              }))}
            />
          </Field>
          {way === "audience" && (
            <Field name={t("nav.audiences")}>
              <Select<number>
                allowClear
                value={audience}
                onChange={(id) => setAudience(id ?? null)}
                options={audiences.map(({ id, name }) => ({ value: id, label: name }))}
              />
            </Field>
          )}
          <Field name={t("audiences.push.on")}>
            <DatePicker
              value={dayjs(on)}
              allowClear={false}
              onChange={(day) => day && setOn(day.format("YYYY-MM-DD"))}
            />
          </Field>
          <Field name={t("audiences.push.cost")}>
            <Yuan of={cost} onChange={setCost} testid="push-cost" />
          </Field>
          <Field name={t("audiences.push.clicks")}>
            <InputNumber min={0} precision={0} value={clicks} onChange={setClicks} data-testid="push-clicks" />
          </Field>
          <Field name={t("audiences.push.orders")}>
            <InputNumber min={0} precision={0} value={orders} onChange={setOrders} data-testid="push-orders" />
          </Field>
        </div>
        <Button
          type="primary"
          className={css.late}
          disabled={!ready}
          loading={note.isPending}
          onClick={run}
          data-testid="push-add"
        >
          {t("audiences.push.run")}
        </Button>
      </Card>
    </div>
  );
}

function One({ name, of, testid }: { name: string; of: PushSum; testid: string }) {
  return (
    <div>
      <span className={css.note}>{name}</span>
      <p className={css.key} data-testid={testid}>
        {yuan(of.per_order_fen)}
      </p>
      <span className={css.note}>
        {t("audiences.push.sum", { cost: yuan(of.cost_fen), clicks: count(of.clicks), orders: count(of.orders) })}
      </span>
    </div>
  );
}
