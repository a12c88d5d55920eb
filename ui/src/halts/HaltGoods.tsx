import { Input, Modal, Segmented } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { At, Goods, HaltChoice, HaltTarget, Signal } from "../door-types";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { shortDay, useNow } from "../parts/time";
import { t } from "../words/words";
import { Because } from "./Because";
import css from "./Halts.module.css";
import { HowFar } from "./HowFar";

export type Reason = { signal: Signal; why: string; seen_at?: At | null };
type Ask = { start: Goods | null; because?: Reason; drill?: boolean; onClose: () => void };

const NOTHING: Reason = { signal: "complaint", why: "" };
const KINDS = ["goods", "warehouse", "wave", "lot"] as const;
type Kind = HaltTarget["is"];

/** By hand: what is halted, how far, because of what; or the same, practised. */
export function HaltGoods({ start, because = NOTHING, drill = false, onClose }: Ask) {
  const [kind, setKind] = useState<Kind>("goods");
  const [goods, setGoods] = useState<Goods | null>(start);
  const [choice, setChoice] = useState<HaltChoice | null>(null);
  const known = { because, drill, onClose };
  return (
    <Modal
      open
      maskClosable={false}
      title={t(drill ? "stops.drill.title" : "halts.new.title")}
      footer={null}
      width={640}
      onCancel={onClose}
      destroyOnHidden
    >
      {goods !== null ? (
        <HowFar goods={goods} onOther={() => setGoods(null)} {...known} />
      ) : choice !== null ? (
        <Because name={choice.name} target={choice.target} onOther={() => setChoice(null)} {...known} />
      ) : (
        <div className={css.form}>
          {drill && <p className={css.soft}>{t("stops.drill.text")}</p>}
          <Segmented<Kind>
            value={kind}
            onChange={setKind}
            options={KINDS.map((value) => ({
              value,
              label: <span data-testid={`halts-kind-${value}`}>{t(`stops.kind.${value}`)}</span>,
            }))}
            aria-label={t("halts.new.scope")}
          />
          {kind === "goods" ? <FindGoods onFound={setGoods} /> : <Others kind={kind} onChoose={setChoice} />}
        </div>
      )}
    </Modal>
  );
}

function FindGoods({ onFound }: { onFound: (goods: Goods) => void }) {
  const shop = useShop();
  const [text, setText] = useState("");
  const found = useAnswer("find_goods", { shop: shop.name, text });
  return (
    <>
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
              <button key={one.product_id} type="button" data-testid="halts-goods" onClick={() => onFound(one)}>
                <b>{one.product === "" ? one.product_no : one.product}</b>
                <span className={css.soft}>{one.product_no}</span>
              </button>
            ))}
          </div>
        )}
      </Settled>
    </>
  );
}

function Others({ kind, onChoose }: { kind: Exclude<Kind, "goods">; onChoose: (choice: HaltChoice) => void }) {
  const shop = useShop();
  const now = useNow();
  const targets = useAnswer("halt_targets", { shop: shop.name });
  return (
    <Settled of={targets}>
      {(all) => {
        const some = all.filter(({ target }) => target.is === kind);
        return (
          <div className={css.found}>
            {some.length === 0 && <p className={css.none}>{t(`stops.none.${kind}`)}</p>}
            {some.map((one) => (
              <button
                key={`${one.name} ${one.began_at}`}
                type="button"
                data-testid="halts-other"
                onClick={() => onChoose(one)}
              >
                <b>{one.name}</b>
                {one.began_at !== null && <span className={css.soft}>{shortDay(one.began_at.slice(0, 10), now)}</span>}
              </button>
            ))}
          </div>
        );
      }}
    </Settled>
  );
}
