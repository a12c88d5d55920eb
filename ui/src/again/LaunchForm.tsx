import { Button, Input, Segmented, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { LaunchAudienceRule, LaunchDraft } from "../door-types";
import { Card } from "../parts/Card";
import { DatePicker } from "../parts/DatePicker";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { KeyCap } from "../parts/KeyCap";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, shopNow } from "../parts/time";
import { useKeys } from "../parts/useKeys";
import { t } from "../words/words";
import css from "./Again.module.css";
import { FreshProduct } from "./FreshProduct";
import { LaunchBuyers } from "./LaunchBuyers";

type Props = { kept: LaunchDraft | null; name: string; by: string; onDone: () => void };
type Written = Omit<LaunchDraft, "product_id"> & { product_id: number | null };

/** A launch is written: product, who is asked first, the offer, the questions; whom it reaches stands beside it. */
export function LaunchForm({ kept, name, by, onDone }: Props) {
  const shop = useShop();
  const [draft, setDraft] = useState<Written>(kept ?? fresh());
  const [sought, setSought] = useState("");
  const goods = useAnswer("find_goods", { shop: shop.name, text: sought });
  const audiences = useAnswer("audience_list", { shop: shop.name }).data?.audiences ?? [];
  const save = useWrite("save_launch");
  const tell = useTell();
  const products = new Map((goods.data ?? []).map((one) => [one.product_id, one.product]));
  if (kept !== null && !products.has(kept.product_id)) products.set(kept.product_id, name);
  const { product_id } = draft;
  const saved = audiences.find(({ id }) => id === draft.audience_id) ?? null;
  const ready = product_id !== null && draft.offer.trim() !== "" && (draft.audience !== "saved" || saved !== null);
  const run = () => {
    if (product_id === null) return;
    save.mutate(
      { shop: shop.name, launch: { ...draft, product_id }, by },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("launches.saved"), operation);
          onDone();
        },
      },
    );
  };
  useKeys({ "Ctrl+Enter": () => ready && run(), Escape: onDone });
  const put = (change: Partial<Written>) => setDraft({ ...draft, ...change });
  return (
    <div className={css.two}>
      <Card title={t(kept === null ? "launches.new" : "launches.edit")} note={t("launches.fair")}>
        <div className={css.fields}>
          <Field name={t("launches.product")} size="whole">
            <Select<number>
              style={{ width: "100%" }}
              showSearch={{ filterOption: false, onSearch: setSought }}
              value={product_id}
              placeholder={t("launches.product.pick")}
              onChange={(to) => put({ product_id: to })}
              options={[...products].map(([value, label]) => ({ value, label }))}
              aria-label={t("launches.product")}
              data-testid="launch-product"
            />
            <FreshProduct
              onAdded={(id, title) => {
                setSought(title);
                put({ product_id: id });
              }}
            />
          </Field>
          <Field name={t("launches.starts")}>
            <DatePicker
              value={dayjs(draft.starts_on)}
              allowClear={false}
              onChange={(day) => day !== null && put({ starts_on: day.format("YYYY-MM-DD") })}
              aria-label={t("launches.starts")}
            />
          </Field>
          <Field name={t("launches.audience")}>
            <Segmented<LaunchAudienceRule>
              value={draft.audience}
              onChange={(audience) => put({ audience, within_days: audience === "category" ? 365 : 90 })}
              options={(["category", "lately", "saved"] as const).map((value) => ({
                value,
                label: <span data-testid={`launch-audience-${value}`}>{t(`launches.audience.${value}`)}</span>,
              }))}
            />
          </Field>
          {draft.audience === "saved" ? (
            <Field name={t("launches.audience.which")} size="whole">
              <Select<number>
                style={{ width: "100%" }}
                value={saved?.id ?? null}
                placeholder={t("launches.audience.which")}
                notFoundContent={t("launches.audience.none")}
                onChange={(to) => put({ audience_id: to })}
                options={audiences.map(({ id, name: label }) => ({ value: id, label }))}
                aria-label={t("launches.audience.which")}
                data-testid="launch-audience-which"
              />
            </Field>
          ) : (
            <Field name={t("launches.within")}>
              <Input
                className={css.short}
                value={String(draft.within_days)}
                suffix={t("again.refill.days")}
                onChange={({ target }) => put({ within_days: Number(target.value.replace(/\D/g, "").slice(0, 4)) })}
                aria-label={t("launches.within")}
              />
            </Field>
          )}
          <Field name={t("launches.offer")} size="whole">
            <Input
              value={draft.offer}
              maxLength={120}
              placeholder={t("launches.offer.example")}
              onChange={({ target }) => put({ offer: target.value })}
              aria-label={t("launches.offer")}
              data-testid="launch-offer"
            />
          </Field>
          <Field name={t("launches.form")} size="whole">
            <Input.TextArea
              value={draft.form}
              rows={6}
              maxLength={2000}
              onChange={({ target }) => put({ form: target.value })}
              aria-label={t("launches.form")}
              data-testid="launch-form"
            />
          </Field>
        </div>
        {save.error !== null && <ErrorNote error={save.error} />}
        <div className={css.form}>
          <Button onClick={onDone}>{t("launches.cancel")}</Button>
          <span className={css.space} />
          <Button type="primary" disabled={!ready} loading={save.isPending} onClick={run} data-testid="launch-save">
            {t("launches.save")} <KeyCap>Ctrl Enter</KeyCap>
          </Button>
        </div>
      </Card>
      <LaunchBuyers
        product={product_id}
        audience={draft.audience}
        saved={saved}
        within={draft.within_days}
        startsOn={draft.starts_on}
      />
    </div>
  );
}

function fresh(): Written {
  return {
    id: null,
    product_id: null,
    starts_on: dayOf(shopNow()),
    audience: "category",
    audience_id: null,
    within_days: 365,
    offer: "",
    form: t("launches.form.preset"),
  };
}
