import { Button, Input, Modal, Radio, Rate } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { CareRow } from "../door-types";
import { Field } from "../parts/Field";
import { useRooms } from "../parts/rooms";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import css from "./Care.module.css";

const TAGS = ["size", "quality", "how_to", "missing", "delivery", "looks", "idea", "praise", "other"] as const;
type Tag = (typeof TAGS)[number];

/** What a buyer answered, in the buyer's words, with one tag. */
export function Feedback({ row, clerk, onClose }: { row: CareRow; clerk: string; onClose: () => void }) {
  const [said, setSaid] = useState("");
  const [tag, setTag] = useState<Tag>("other");
  const [stars, setStars] = useState(0);
  const note = useWrite("note_feedback");
  const tell = useTell();
  const rooms = useRooms();
  const goesOn = rooms === null || rooms.has("voices");
  const keep = () =>
    note.mutate(
      { order_id: row.order_id, said, tag, stars: stars === 0 ? null : stars, by: clerk },
      {
        onSuccess: ({ operation }) => {
          tell.done(t(goesOn ? "feedback.noted" : "feedback.noted.here"), operation);
          onClose();
        },
        onError: tell.refused,
      },
    );
  return (
    <Modal
      open
      title={t("feedback.note", { tail: row.order_no.slice(-4) })}
      footer={null}
      onCancel={onClose}
      width={520}
      destroyOnHidden
    >
      <div className={css.form}>
        <p className={css.soft}>{t("feedback.ask")}</p>
        <Field name={t("feedback.said")} size="whole">
          <Input.TextArea
            autoFocus
            value={said}
            maxLength={6000}
            placeholder={t("feedback.said.example")}
            autoSize={{ minRows: 2, maxRows: 4 }}
            onChange={(event) => setSaid(event.target.value)}
            data-testid="feedback-said"
          />
        </Field>
        <Field name={t("feedback.tag")} size="whole">
          <Radio.Group
            className={css.tags}
            value={tag}
            onChange={(event) => setTag(TAGS.find((one) => one === event.target.value) ?? "other")}
            options={TAGS.map((value) => ({ value, label: t(`feedback.tag.${value}`) }))}
          />
        </Field>
        <Field name={t("feedback.stars")} size="whole">
          <Rate
            value={stars}
            onChange={setStars}
            tooltips={[1, 2, 3, 4, 5].map((count) => t("feedback.stars.of", { stars: count }))}
            data-testid="feedback-stars"
          />
          <p className={css.soft}>{t("feedback.stars.note")}</p>
        </Field>
        <Button
          type="primary"
          disabled={said.trim() === ""}
          loading={note.isPending}
          onClick={keep}
          data-testid="feedback-keep"
        >
          {t("feedback.keep")}
        </Button>
      </div>
    </Modal>
  );
}
