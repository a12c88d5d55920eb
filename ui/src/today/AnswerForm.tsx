import { Button, Input } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useState } from "react";
import { useWrite } from "../ask";
import { DatePicker, shopToday } from "../parts/DatePicker";
import { ErrorNote } from "../parts/ErrorNote";
import { useClerk } from "../parts/me";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { daysBefore } from "../parts/time";
import { useOpened } from "../parts/useOpened";
import { t } from "../words/words";
import css from "./Alerts.module.css";

/** Seen, with what is done about it; or quiet until a day. */
export function AnswerForm({ product, onDone }: { product: number; onDone: () => void }) {
  const shop = useShop();
  const by = useClerk();
  const form = useOpened<HTMLDivElement>();
  const [note, setNote] = useState("");
  const [until, setUntil] = useState<Dayjs | null>(null);
  const write = useWrite("answer_alert");
  const tell = useTell();
  const isOpen = note.trim() !== "" && !write.isPending;
  const keep = (until_on: string | null) => {
    if (!isOpen) return;
    write.mutate(
      { shop: shop.name, product_id: product, until_on, note, by },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("alerts.answered"), operation);
          onDone();
        },
      },
    );
  };
  const tomorrow = dayjs(daysBefore(shopToday().format("YYYY-MM-DD"), -1));
  return (
    <div ref={form} className={css.form} data-testid="alert-form">
      <Input
        value={note}
        maxLength={200}
        placeholder={t("alerts.form.note")}
        aria-label={t("alerts.form.note")}
        onChange={({ target }) => {
          setNote(target.value);
          write.reset();
        }}
        onPressEnter={() => keep(null)}
        data-testid="alert-note"
      />
      <span className={css.acts}>
        <Button
          type="primary"
          disabled={note.trim() === ""}
          loading={write.isPending}
          onClick={() => keep(null)}
          data-testid="alert-seen"
        >
          {t("alerts.form.seen")}
        </Button>
        <DatePicker
          value={until}
          minDate={tomorrow}
          placeholder={t("alerts.form.until")}
          aria-label={t("alerts.form.until")}
          onChange={setUntil}
          data-testid="alert-until"
        />
        <Button
          disabled={!isOpen || until === null}
          onClick={() => until !== null && keep(until.format("YYYY-MM-DD"))}
          data-testid="alert-mute"
        >
          {t("alerts.form.mute")}
        </Button>
        <Button type="text" onClick={onDone}>
          {t("sheet.back")}
        </Button>
      </span>
      {write.error !== null && <ErrorNote error={write.error} />}
    </div>
  );
}
