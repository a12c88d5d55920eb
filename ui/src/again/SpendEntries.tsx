import { CloseOutlined } from "@ant-design/icons";
import { Button, Input, Segmented, Select } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { Spend, SpendChannel, SpendWhom } from "../door-types";
import { Card } from "../parts/Card";

import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { MonthPick } from "../parts/MonthPick";
import { count, fenOf, yuan } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, shopNow } from "../parts/time";
import { go } from "../place";
import { t } from "../words/words";
import css from "./Again.module.css";

const WHOM = ["new", "returning"] as const;
const CHANNELS = ["search", "audience", "other"] as const;

/** What was spent is entered by month; an entry can go. */
export function SpendEntries({ entries }: { entries: Spend[] }) {
  const shop = useShop();
  const tell = useTell();
  const save = useWrite("save_spend");
  const [month, setMonth] = useState(dayOf(shopNow()).slice(0, 7));
  const [whom, setWhom] = useState<SpendWhom>("new");
  const [channel, setChannel] = useState<SpendChannel>("search");
  const [name, setName] = useState("");
  const [cost, setCost] = useState("");
  const [clicks, setClicks] = useState("");
  const [orders, setOrders] = useState("");
  const fen = fenOf(cost);
  const wrong = fen === null || !isCount(clicks) || !isCount(orders);
  const run = () => {
    if (fen === null || wrong) return;
    const spend = { id: null, month, whom, channel, name, cost_fen: fen, clicks: of(clicks), orders: of(orders) };
    save.mutate(
      { shop: shop.name, spend, gone: false },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("spends.saved"), operation);
          for (const clear of [setName, setCost, setClicks, setOrders]) clear("");
        },
      },
    );
  };
  const remove = (spend: Spend) =>
    save.mutate(
      { shop: shop.name, spend, gone: true },
      { onSuccess: ({ operation }) => tell.done(t("spends.removed"), operation), onError: tell.refused },
    );
  return (
    <Card title={t("spends.enter")} note={t("spends.enter.note")}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          run();
        }}
      >
        <Field name={t("again.month")}>
          <MonthPick month={month} onPick={setMonth} label={t("again.month")} className={css.short} />
        </Field>
        <Field name={t("spends.whom")}>
          <Segmented<SpendWhom>
            value={whom}
            onChange={setWhom}
            options={WHOM.map((value) => ({
              value,
              label: <span data-testid={`spend-whom-${value}`}>{t(`spends.whom.${value}`)}</span>,
            }))}
          />
        </Field>
        <Field name={t("spends.channel")}>
          <Select<SpendChannel>
            className={css.medium}
            value={channel}
            onChange={setChannel}
            options={CHANNELS.map((value) => ({ value, label: t(`spends.channel.${value}`) }))}
            aria-label={t("spends.channel")}
          />
        </Field>
        <Field name={t("spends.name")}>
          <Input
            className={css.medium}
            value={name}
            maxLength={40}
            placeholder={t("spends.name.example")}
            onChange={({ target }) => setName(target.value)}
            aria-label={t("spends.name")}
          />
        </Field>
        <Typed
          name={t("spends.cost")}
          value={cost}
          wrong={cost !== "" && fen === null}
          onChange={setCost}
          testid="spend-cost"
        />
        <Typed
          name={t("spends.clicks")}
          value={clicks}
          wrong={!isCount(clicks)}
          onChange={setClicks}
          testid="spend-clicks"
        />
        <Typed
          name={t("spends.orders")}
          value={orders}
          wrong={!isCount(orders)}
          onChange={setOrders}
          testid="spend-orders"
        />
        <Button type="primary" htmlType="submit" disabled={wrong} loading={save.isPending} data-testid="spend-save">
          {t("spends.save")}
        </Button>
      </form>
      {save.error !== null && <ErrorNote error={save.error} />}
      <ul className={css.list}>
        {entries.map((entry) => (
          <li key={entry.id ?? `${entry.month} ${entry.channel} ${entry.name} ${entry.cost_fen} ${entry.clicks}`}>
            <span>{entry.month}</span>
            <span className={css.said}>
              {t(`spends.whom.${entry.whom}`)} · {t(`spends.channel.${entry.channel}`)}
              {entry.name !== "" && ` · ${entry.name}`}
              {entry.clicks !== null && ` · ${t("spends.clicks.of", { count: count(entry.clicks) })}`}
              {entry.orders !== null && ` · ${t("again.orders", { count: count(entry.orders) })}`}
            </span>
            <b>{yuan(entry.cost_fen)}</b>
            {entry.id === null ? (
              <Button type="link" size="small" onClick={() => go("audiences")}>
                {t("spends.noted.there")}
              </Button>
            ) : (
              <Button
                type="text"
                size="small"
                icon={<CloseOutlined />}
                aria-label={t("spends.remove")}
                title={t("spends.remove")}
                onClick={() => remove(entry)}
              />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

type TypedProps = { name: string; value: string; wrong: boolean; onChange: (to: string) => void; testid: string };

function Typed({ name, value, wrong, onChange, testid }: TypedProps) {
  return (
    <Field name={name}>
      <Input
        className={css.short}
        value={value}
        status={wrong ? "error" : ""}
        onChange={({ target }) => onChange(target.value)}
        aria-label={name}
        data-testid={testid}
      />
      {wrong && <small role="alert">{t(testid === "spend-cost" ? "amount.wrong" : "spends.count.wrong")}</small>}
    </Field>
  );
}

function of(typed: string): number | null {
  return typed.trim() === "" ? null : Number(typed.replace(/,/g, ""));
}

function isCount(typed: string): boolean {
  return /^[\d,]{0,11}$/.test(typed.trim());
}
