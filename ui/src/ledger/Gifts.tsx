import { Button, Input, InputNumber } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { GiftLeft, LedgerGift } from "../door-types";
import { mistyped, yuan } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Ledger.module.css";

/** The small gifts: each can be renamed, priced anew and refilled; below them a new one. */
export function Gifts({ of }: { of: GiftLeft[] }) {
  const [edited, setEdited] = useState<number | null>(null);
  return (
    <section className={`${css.whole} ${css.form}`}>
      <h3>{t("ledger.rules.gifts")}</h3>
      {of.map(({ gift, left }) =>
        gift.id === edited ? (
          <GiftForm key={gift.id} of={gift} onSaved={() => setEdited(null)} />
        ) : (
          <p key={gift.id} className={css.gift}>
            <span>
              {gift.name} · {yuan(gift.value_fen)} · {t("ledger.rules.gift.left", { left })}
            </span>
            <Button size="small" onClick={() => setEdited(gift.id)} data-testid={`gift-edit-${gift.id}`}>
              {t("ledger.rules.gift.edit")}
            </Button>
          </p>
        ),
      )}
      <GiftForm key={of.length} of={null} onSaved={() => setEdited(null)} />
    </section>
  );
}

/** A gift's name, worth and number: of one that there is, or of a new one. */
function GiftForm({ of, onSaved }: { of: LedgerGift | null; onSaved: () => void }) {
  const shop = useShop();
  const write = useWrite("choose_ledger");
  const tell = useTell();
  const [name, setName] = useState(of?.name ?? "");
  const [value, setValue] = useState<number | null>(of?.value_fen ?? null);
  const [stock, setStock] = useState<number | null>(of?.stock ?? null);
  const id = of?.id ?? null;
  const save = () =>
    write.mutate(
      { shop: shop.name, rules: null, plan: null, gift: { id, name, value_fen: value ?? 0, stock: stock ?? 0 } },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("ledger.rules.saved"), operation);
          onSaved();
        },
        onError: tell.refused,
      },
    );
  return (
    <div className={css.line}>
      <Input
        value={name}
        maxLength={30}
        placeholder={t("ledger.rules.gift.name")}
        aria-label={t("ledger.rules.gift.name")}
        onChange={({ target }) => setName(target.value)}
        data-testid={`gift-name-${id ?? "new"}`}
      />
      <Yuan of={value} onChange={setValue} label={t("ledger.rules.gift.value")} testid={`gift-value-${id ?? "new"}`} />
      <InputNumber
        min={0}
        value={stock}
        placeholder={t("ledger.rules.gift.stock")}
        title={t("ledger.rules.gift.stock")}
        aria-label={t("ledger.rules.gift.stock")}
        onChange={setStock}
        data-testid={`gift-stock-${id ?? "new"}`}
      />
      <Button
        disabled={mistyped(value)}
        loading={write.isPending}
        onClick={save}
        data-testid={`gift-save-${id ?? "new"}`}
      >
        {t(of === null ? "ledger.rules.gift.add" : "ledger.rules.save")}
      </Button>
    </div>
  );
}
