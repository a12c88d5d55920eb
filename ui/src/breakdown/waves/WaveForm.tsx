import { Button, Input } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useWrite } from "../../ask";
import type { Day, NamedProduct, WaveDraft } from "../../door-types";
import { Card } from "../../parts/Card";
import { DatePicker } from "../../parts/DatePicker";
import { ErrorNote } from "../../parts/ErrorNote";
import { Field } from "../../parts/Field";
import { KeyCap } from "../../parts/KeyCap";
import { ProductPick } from "../../parts/ProductPick";
import { useShop } from "../../parts/shop";
import { useTell } from "../../parts/tell";
import { useKeys } from "../../parts/useKeys";
import { useOpened } from "../../parts/useOpened";
import { t } from "../../words/words";
import css from "./Waves.module.css";

type Props = { kept: WaveDraft | null; named: NamedProduct[]; onDone: () => void };

/** A wave is a name, some days and some products. */
export function WaveForm({ kept, named, onDone }: Props) {
  const shop = useShop();
  const form = useOpened<HTMLDivElement>();
  const save = useWrite("save_wave");
  const tell = useTell();
  const [name, setName] = useState(kept?.name ?? "");
  const [first_on, setFirst] = useState<Day | null>(kept?.first_on ?? null);
  const [last_on, setLast] = useState<Day | null>(kept?.last_on ?? null);
  const [products, setProducts] = useState(kept?.products ?? []);
  const backwards = first_on !== null && last_on !== null && last_on < first_on;
  const ready = name.trim() !== "" && first_on !== null && last_on !== null && !backwards && products.length > 0;
  const run = () => {
    if (first_on === null || last_on === null || !ready || save.isPending) return;
    const wave = { id: kept?.id ?? null, name, first_on, last_on, products };
    save.mutate(
      { shop: shop.name, wave },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("waves.saved", { name: name.trim() }), operation);
          onDone();
        },
      },
    );
  };
  // what was refused is another wave than the one that stands here now
  const changed =
    <T,>(set: (to: T) => void) =>
    (to: T) => {
      save.reset();
      set(to);
    };
  useKeys({ "Ctrl+Enter": run, Escape: onDone });
  return (
    <Card title={t(kept === null ? "waves.new" : "waves.edit")} note={t("waves.days.why")}>
      <div ref={form} className={css.fields} data-testid="wave-form">
        <Field name={t("waves.name")}>
          <Input
            value={name}
            maxLength={40}
            placeholder={t("waves.name.example")}
            onChange={({ target }) => changed(setName)(target.value)}
            aria-label={t("waves.name")}
            data-testid="wave-name"
          />
        </Field>
        <OneDay name={t("waves.first")} of={first_on} onChange={changed(setFirst)} />
        <OneDay name={t("waves.last")} of={last_on} onChange={changed(setLast)} />
        <Field name={t("waves.products")} size="whole">
          <ProductPick
            of={products}
            named={named}
            onChange={changed(setProducts)}
            empty={t("waves.products.pick")}
            testid="wave-products"
          />
        </Field>
      </div>
      {backwards && <p className={css.wrong}>{t("waves.backwards")}</p>}
      {save.error !== null && <ErrorNote error={save.error} />}
      <div className={css.ways}>
        <Button type="primary" disabled={!ready} loading={save.isPending} onClick={run} data-testid="wave-save">
          {t("waves.save")} <KeyCap>Ctrl+Enter</KeyCap>
        </Button>
        <Button onClick={onDone}>
          {t("waves.cancel")} <KeyCap>Esc</KeyCap>
        </Button>
      </div>
    </Card>
  );
}

function OneDay({ name, of, onChange }: { name: string; of: Day | null; onChange: (day: Day | null) => void }) {
  return (
    <Field name={name}>
      <DatePicker
        value={of === null ? null : dayjs(of)}
        onChange={(day) => onChange(day === null ? null : day.format("YYYY-MM-DD"))}
        aria-label={name}
      />
    </Field>
  );
}
