import { Button } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { GiftRule, GiftRuleRow } from "../door-types";
import { KeyCap } from "../parts/KeyCap";
import { mistyped } from "../parts/numbers";
import { PrintLabel } from "../parts/PrintLabel";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { useKept } from "../parts/useKept";
import { useKeys } from "../parts/useKeys";
import { t } from "../words/words";
import { After } from "./After";
import { Conditions } from "./Conditions";
import { Effect } from "./Effect";
import { Gift } from "./Gift";
import css from "./Gifts.module.css";
import { Try } from "./Try";
import { placeOf, unsaved } from "./unsaved";

type Props = {
  kept: GiftRuleRow | null;
  onDone: (id: number | null) => void;
};

/** One rule to write on, with what it would do beside it. */
export function Desk({ kept, onDone }: Props) {
  const shop = useShop();
  const before = kept?.rule ?? blank(shop.name);
  const of = placeOf(shop.id, kept?.rule ?? null);
  const upon = JSON.stringify(before);
  const [rule, setRule] = useState<GiftRule>(() => {
    const left = unsaved.get(of);
    return left?.upon === upon ? left.rule : before;
  });
  const [number, setNumber] = useState("");
  const save = useWrite("save_gift_rule");
  const remove = useWrite("remove_gift_rule");
  const tell = useTell();
  const changed = JSON.stringify(rule) !== upon;
  const saved = useKept(unsaved, of, changed ? { upon, rule } : null, t("gifts.kept"));
  const ready = changed && !mistyped(rule);
  const write = (next: Partial<GiftRule>) => setRule({ ...rule, ...next });
  const run = () => {
    if (!ready || save.isPending) return;
    save.mutate(
      { rule },
      {
        onSuccess: ({ operation, answer }) => {
          saved();
          tell.done(t("gifts.saved"), operation);
          onDone(answer.id);
        },
        onError: tell.refused,
      },
    );
  };
  useKeys({ "Ctrl+Enter": run });
  const takeAway = () => {
    if (rule.id === null) return;
    remove.mutate(
      { rule: rule.id },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("gifts.removed", { name: before.name }), operation);
          onDone(null);
        },
        onError: tell.refused,
      },
    );
  };
  return (
    <div className={css.desk}>
      <div className={css.form}>
        <Gift rule={rule} onChange={write} />
        <Conditions rule={rule} named={kept?.products ?? []} onChange={write} />
      </div>
      <div className={css.side}>
        <Effect rule={rule} onTry={setNumber} />
        <Try key={number} rule={rule} begin={number} />
        {rule.id !== null && <After rule={rule.id} />}
      </div>
      <footer className={css.foot}>
        <span>{t(changed ? "gifts.changed" : "gifts.same")}</span>
        {rule.id !== null && !changed && <PrintLabel kind="gift" of={rule.id} testid="gift-label" />}
        {kept !== null && !changed && (
          <Button danger onClick={takeAway} loading={remove.isPending} data-testid="gift-remove">
            {t("gifts.remove")}
          </Button>
        )}
        {changed && (
          <Button
            onClick={() => {
              unsaved.delete(of);
              write(before);
              if (kept === null) onDone(null);
            }}
          >
            {t("gifts.drop")}
          </Button>
        )}
        <Button
          type="primary"
          size="large"
          disabled={!ready}
          loading={save.isPending}
          onClick={run}
          data-testid="gift-save"
        >
          {t("gifts.save")} <KeyCap>Ctrl Enter</KeyCap>
        </Button>
      </footer>
    </div>
  );
}

function blank(shop: string): GiftRule {
  return {
    id: null,
    shop,
    name: "",
    gift: "",
    code: null,
    place: null,
    picture: null,
    quantity: 1,
    cost_fen: null,
    from_on: null,
    until_on: null,
    products: [],
    at_least_fen: null,
    at_least_pieces: null,
    nth_order: null,
    remark_word: null,
    member_level: null,
    active: true,
  };
}
