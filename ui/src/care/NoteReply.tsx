import { Button, DatePicker, InputNumber, Popover } from "antd";
import type { Dayjs } from "dayjs";
import { useState } from "react";
import { useWrite } from "../ask";
import { Field } from "../parts/Field";
import { useClerk } from "../parts/me";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import css from "./Care.module.css";

/** One answer noted by hand, where the platform gives no list. */
export function NoteReply() {
  const [open, setOpen] = useState(false);
  return (
    <Popover trigger="click" open={open} onOpenChange={setOpen} content={<Form onDone={() => setOpen(false)} />}>
      <Button type="link" size="small">
        {t("care.replies.by_hand")}
      </Button>
    </Popover>
  );
}

function Form({ onDone }: { onDone: () => void }) {
  const shop = useShop();
  const clerk = useClerk();
  const note = useWrite("note_reply");
  const tell = useTell();
  const [asked, setAsked] = useState<Dayjs | null>(null);
  const [seconds, setSeconds] = useState<number | null>(null);
  const keep = () =>
    asked !== null &&
    note.mutate(
      {
        shop: shop.name,
        asked_at: asked.format("YYYY-MM-DDTHH:mm:ss"),
        answered_at: seconds === null ? null : asked.add(seconds, "second").format("YYYY-MM-DDTHH:mm:ss"),
        clerk,
      },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("care.replies.noted"), operation);
          onDone();
        },
        onError: tell.refused,
      },
    );
  return (
    <div className={css.form}>
      <Field name={t("care.replies.asked")} size="whole">
        <DatePicker showTime value={asked} onChange={setAsked} />
      </Field>
      <Field name={t("care.replies.seconds")} size="whole">
        <InputNumber min={0} precision={0} value={seconds} onChange={setSeconds} />
      </Field>
      <Button type="primary" disabled={asked === null} loading={note.isPending} onClick={keep}>
        {t("feedback.keep")}
      </Button>
    </div>
  );
}
