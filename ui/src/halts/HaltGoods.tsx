import { Button, Input, Modal, Segmented } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { Goods, Signal } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { useClerk } from "../parts/me";
import { count, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import css from "./Halts.module.css";

const SIGNALS: Signal[] = ["complaint", "stock", "rate", "packing", "check", "other"];

type Because = { signal: Signal; why: string };
type Ask = { start: Goods | null; because?: Because; onClose: () => void };

const NOTHING: Because = { signal: "complaint", why: "" };

/** By hand: which goods, how far, because of what. */
export function HaltGoods({ start, because = NOTHING, onClose }: Ask) {
  const shop = useShop();
  const [text, setText] = useState("");
  const [goods, setGoods] = useState<Goods | null>(start);
  const found = useAnswer("find_goods", { shop: shop.name, text });
  return (
    <Modal
      open
      maskClosable={false}
      title={t("halts.new.title")}
      footer={null}
      width={620}
      onCancel={onClose}
      destroyOnHidden
    >
      {goods === null ? (
        <div className={css.form}>
          <Input
            value={text}
            autoFocus
            placeholder={t("halts.new.find")}
            aria-label={t("halts.new.find")}
            onChange={(event) => setText(event.target.value)}
            data-testid="halts-find"
          />
          <Settled of={found}>
            {(all) => (
              <div className={css.found}>
                {all.length === 0 && <p className={css.none}>{t("halts.new.none")}</p>}
                {all.map((one) => (
                  <button key={one.product_id} type="button" data-testid="halts-goods" onClick={() => setGoods(one)}>
                    <b>{one.product === "" ? one.product_no : one.product}</b>
                    <span className={css.soft}>{one.product_no}</span>
                  </button>
                ))}
              </div>
            )}
          </Settled>
        </div>
      ) : (
        <HowFar goods={goods} because={because} onClose={onClose} onOther={() => setGoods(null)} />
      )}
    </Modal>
  );
}

type Props = { goods: Goods; because: Because; onClose: () => void; onOther: () => void };

function HowFar({ goods, because, onClose, onOther }: Props) {
  const clerk = useClerk();
  const [sku, setSku] = useState<number | null>(null);
  const [signal, setSignal] = useState<Signal>(because.signal);
  const [why, setWhy] = useState(because.why);
  const [by, setBy] = useState(clerk);
  const scope = useAnswer("halt_scope", { product_id: goods.product_id, sku_id: sku });
  const halt = useWrite("halt_product");
  const ask = { product_id: goods.product_id, sku_id: sku, signal, why, by };
  return (
    <div className={css.form}>
      <p>
        <b>{goods.product === "" ? goods.product_no : goods.product}</b>{" "}
        <Button type="link" size="small" onClick={onOther}>
          {t("halts.new.title")}
        </Button>
      </p>
      <fieldset className={css.far}>
        <legend>{t("halts.new.scope")}</legend>
        <button type="button" className={sku === null ? css.chosen : css.choice} onClick={() => setSku(null)}>
          {t("halts.whole")}
        </button>
        {goods.skus.map((one) => (
          <button
            key={one.sku_id}
            type="button"
            className={sku === one.sku_id ? css.chosen : css.choice}
            aria-pressed={sku === one.sku_id}
            onClick={() => setSku(one.sku_id)}
          >
            {one.sku_name === "" ? one.sku_code : one.sku_name}
          </button>
        ))}
      </fieldset>
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
      {halt.error !== null && <ErrorNote error={halt.error} />}
      <div className={css.ways}>
        <span className={css.soft}>{scope.data !== undefined && yuan(scope.data.waiting.paid_fen)}</span>
        <Button
          type="primary"
          danger
          loading={halt.isPending}
          data-testid="halts-do"
          onClick={() => halt.mutate(ask, { onSuccess: onClose })}
        >
          {scope.data === undefined
            ? t("halts.new.do.plain")
            : t("halts.new.do", { count: count(scope.data.waiting.orders) })}
        </Button>
      </div>
    </div>
  );
}
