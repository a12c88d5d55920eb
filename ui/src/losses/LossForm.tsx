import { AutoComplete, Input, InputNumber, Modal, Segmented } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { LossBearer, LossCause, LossDraft } from "../door-types";
import { DatePicker } from "../parts/DatePicker";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useClerk, useMay } from "../parts/me";
import { mistyped, yuan } from "../parts/numbers";
import { PicturePick } from "../parts/PicturePick";
import { ProductPick } from "../parts/ProductPick";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, shopNow } from "../parts/time";
import { useKept } from "../parts/useKept";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import { BearerFields, isOther } from "./BearerFields";
import css from "./Losses.module.css";
import { CAUSES, PLACES } from "./names";

type Written = { loss: LossDraft; bearer: LossBearer | null; why: string };
const unsaved = new Map<string, Written>();

function blank(order: string | null): Written {
  const loss: LossDraft = {
    cause: "broken",
    place: "transport",
    happened_on: dayOf(shopNow()),
    order_no: order,
    product_id: null,
    warehouse: null,
    carrier: null,
    quantity: 1,
    value_fen: null,
    days_late: null,
    picture: null,
    note: null,
  };
  return { loss, bearer: null, why: "" };
}

/** What spoils, spoils in store; whoever meant something else had not meant that place. */
function usualPlace(from: LossDraft, to: LossCause): Partial<LossDraft> {
  if (to === "spoiled") return { place: "warehouse" };
  return from.cause === "spoiled" && from.place === "warehouse" ? { place: "transport" } : {};
}

const some = (text: string) => (text.trim() === "" ? null : text);

/** A loss by hand: what happened to what; whose it is stands there as soon as the agreement tells. */
export function LossForm({ order, onClose }: { order: string | null; onClose: () => void }) {
  const shop = useShop();
  const by = useClerk();
  const may = useMay();
  const tell = useTell();
  const of = `${shop.name} ${order ?? ""}`;
  const [written, setWritten] = useState(unsaved.get(of) ?? blank(order));
  const changed = JSON.stringify(written) !== JSON.stringify(blank(order));
  const done = useKept(unsaved, of, changed ? written : null, t("losses.kept"));
  const save = useWrite("record_loss");
  const names = useAnswer("agreement_list", { shop: shop.name }, may("agreement_list") ? "now" : "not_yet").data;
  const { loss, bearer, why } = written;
  const wrong = mistyped(loss.value_fen);
  const told = useAnswer("propose_bearer", { shop: shop.name, loss }, wrong ? "not_yet" : "now");
  const set = (to: Partial<LossDraft>) => {
    save.reset();
    setWritten({ ...written, loss: { ...loss, ...to } });
  };
  const run = () =>
    save.mutate(
      { shop: shop.name, loss, bearer, why: some(why), by },
      {
        onSuccess: ({ operation, answer }) => {
          done();
          const owed = t("losses.recorded.owed", { party: answer.bearer.party ?? "", owed: yuan(answer.owed_fen) });
          tell.done(answer.bearer.party === null ? t("losses.recorded") : owed, operation);
          onClose();
        },
      },
    );
  const nothing = loss.order_no === null && loss.product_id === null && (loss.value_fen ?? 0) === 0;
  const lacks = isOther(told.data?.proposal ?? null, bearer) && some(why) === null;
  const choice = (value: string) => ({ value });
  return (
    <Modal
      open
      width={640}
      title={t("losses.form.title")}
      okText={t("losses.form.save")}
      onOk={run}
      confirmLoading={save.isPending}
      okButtonProps={{
        "data-testid": "loss-save",
        disabled: wrong || lacks || nothing || told.data === undefined || told.error !== null,
      }}
      onCancel={onClose}
      maskClosable={false}
    >
      <div className={css.fields}>
        <Field name={t("losses.col.cause")} size="whole">
          <Segmented
            value={loss.cause}
            onChange={(cause) => set({ cause, days_late: cause === "late" ? 1 : null, ...usualPlace(loss, cause) })}
            options={CAUSES.map((value) => ({
              value,
              label: <span data-testid={`loss-cause-${value}`}>{t(`losses.cause.${value}`)}</span>,
            }))}
          />
        </Field>
        <Field name={t("losses.col.place")} size="whole">
          <Segmented
            value={loss.place}
            onChange={(place) => set({ place })}
            options={PLACES.map((value) => ({ value, label: t(`losses.place.${value}`) }))}
          />
        </Field>
        <Field name={t("losses.form.order")}>
          <Input
            value={loss.order_no ?? ""}
            autoFocus={order === null}
            maxLength={40}
            placeholder={t("losses.form.order.hint")}
            onChange={({ target }) => set({ order_no: some(target.value) })}
            data-testid="loss-order"
          />
        </Field>
        <Field name={t("losses.form.on")}>
          <DatePicker
            value={dayjs(loss.happened_on)}
            maxDate={dayjs(dayOf(shopNow()))}
            allowClear={false}
            onChange={(day) => day !== null && set({ happened_on: day.format("YYYY-MM-DD") })}
            aria-label={t("losses.form.on")}
          />
        </Field>
        <Field name={t("losses.form.product")} size="whole">
          <ProductPick
            of={loss.product_id === null ? [] : [loss.product_id]}
            named={[]}
            onChange={(products) => set({ product_id: products.at(-1) ?? null })}
            empty={t("losses.form.product.hint")}
            testid="loss-product"
          />
        </Field>
        <Field name={t("losses.form.quantity")}>
          <InputNumber
            precision={0}
            value={loss.quantity}
            onChange={(quantity) => set({ quantity: quantity ?? 1 })}
            data-testid="loss-quantity"
          />
        </Field>
        <Field name={t("losses.form.value")}>
          <Yuan
            of={loss.value_fen}
            onChange={(value_fen) => set({ value_fen })}
            placeholder={t("losses.form.value.hint")}
            testid="loss-value"
          />
        </Field>
        {loss.cause === "late" && (
          <Field name={t("losses.form.days_late")}>
            <InputNumber
              precision={0}
              value={loss.days_late}
              onChange={(days_late) => set({ days_late: days_late ?? 1 })}
              data-testid="loss-days-late"
            />
          </Field>
        )}
        <Field name={t("losses.form.warehouse")}>
          <AutoComplete
            value={loss.warehouse ?? ""}
            onChange={(to) => set({ warehouse: some(to) })}
            options={(names?.warehouses ?? []).map(choice)}
          >
            <Input maxLength={40} placeholder={told.data?.warehouse ?? ""} data-testid="loss-warehouse" />
          </AutoComplete>
        </Field>
        <Field name={t("losses.form.carrier")}>
          <AutoComplete
            value={loss.carrier ?? ""}
            onChange={(to) => set({ carrier: some(to) })}
            options={(names?.carriers ?? []).map(choice)}
          >
            <Input maxLength={40} placeholder={told.data?.carrier ?? ""} data-testid="loss-carrier" />
          </AutoComplete>
        </Field>
        <Field name={t("losses.form.note")} size="whole">
          <Input
            value={loss.note ?? ""}
            maxLength={300}
            onChange={({ target }) => set({ note: some(target.value) })}
            data-testid="loss-note"
          />
        </Field>
        {nothing && <p className={css.soft}>{t("losses.form.missing")}</p>}
        {told.error === null ? (
          <BearerFields
            told={told.data}
            bearer={bearer}
            why={why}
            onChange={(to) => {
              save.reset();
              setWritten({ ...written, ...to });
            }}
          />
        ) : (
          <div className={css.wide}>
            <ErrorNote error={told.error} />
          </div>
        )}
        {may("keep_picture") && (
          <div className={css.wide}>
            <PicturePick
              testid="loss-picture"
              name={t("losses.photo")}
              alt={t("losses.photo")}
              of={loss.picture ?? undefined}
              onChange={(picture) => set({ picture: picture ?? null })}
            />
          </div>
        )}
        {save.error !== null && (
          <div className={css.wide}>
            <ErrorNote error={save.error} />
          </div>
        )}
      </div>
    </Modal>
  );
}
