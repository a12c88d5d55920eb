import { Button, Input, Segmented } from "antd";
import { type ReactNode, useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { HaltTarget, Signal } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { isUnread, MomentField } from "../parts/MomentField";
import { useClerk } from "../parts/me";
import { count, yuan } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { shopNow } from "../parts/time";
import { readMoment, typedMoment } from "../parts/typed";
import { t } from "../words/words";
import type { Reason } from "./HaltGoods";
import css from "./Halts.module.css";
import { SIGNALS } from "./names";

export type Known = { because: Reason; drill: boolean; onOther: () => void; onClose: () => void };
type Props = { name: string; target: HaltTarget; children?: ReactNode } & Known;

/** Because of what, seen when, by whom; and how many orders that holds back. */
export function Because({ name, target, children, because, drill, onOther, onClose }: Props) {
  const shop = useShop();
  const clerk = useClerk();
  const tell = useTell();
  const [signal, setSignal] = useState<Signal>(because.signal);
  const [why, setWhy] = useState(because.why);
  const [seen, setSeen] = useState(because.seen_at == null ? "" : typedMoment(because.seen_at));
  const [by, setBy] = useState(clerk);
  const would = useAnswer("would_hold", { shop: shop.name, target });
  const stop = useWrite("stop_shipping");
  const run = () =>
    stop.mutate(
      { shop: shop.name, target, signal, why, seen_at: readMoment(seen, shopNow()), drill, by },
      {
        onSuccess: ({ operation }) => {
          tell.done(t(drill ? "stops.drill.begun" : "stops.begun", { name }), operation);
          onClose();
        },
      },
    );
  return (
    <div className={css.form}>
      <p>
        <b>{name}</b>{" "}
        <Button type="link" size="small" onClick={onOther}>
          {t("stops.other")}
        </Button>
      </p>
      {children}
      <div className={css.field}>
        {t("halts.new.signal")}
        <Segmented<Signal>
          value={signal}
          onChange={setSignal}
          options={SIGNALS.map((value) => ({ value, label: t(`halts.signal.${value}`) }))}
        />
      </div>
      <div className={css.field}>
        {t("halts.new.why")}
        <Input
          value={why}
          maxLength={200}
          onChange={(event) => setWhy(event.target.value)}
          aria-label={t("halts.new.why")}
          data-testid="halts-why"
        />
      </div>
      <div className={css.two}>
        <div className={css.field}>
          {t("stops.seen")}
          <MomentField
            text={seen}
            onChange={setSeen}
            empty={t("stops.seen.now")}
            name={t("stops.seen")}
            testid="halts-seen"
          />
        </div>
        <div className={css.field}>
          {t("halts.new.by")}
          <Input
            value={by}
            maxLength={20}
            onChange={(event) => setBy(event.target.value)}
            aria-label={t("halts.new.by")}
            data-testid="halts-by"
          />
        </div>
      </div>
      {stop.error !== null && <ErrorNote error={stop.error} />}
      <div className={css.ways}>
        <span className={css.soft}>{would.data !== undefined && yuan(would.data.paid_fen)}</span>
        <Button
          type="primary"
          danger={!drill}
          loading={stop.isPending}
          disabled={isUnread(seen)}
          data-testid="halts-do"
          onClick={run}
        >
          {doText(drill, would.data?.orders)}
        </Button>
      </div>
    </div>
  );
}

function doText(drill: boolean, orders: number | undefined): string {
  if (drill) return t("stops.drill.do");
  return orders === undefined ? t("halts.new.do.plain") : t("halts.new.do", { count: count(orders) });
}
