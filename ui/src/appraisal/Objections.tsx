import { Button, Input, Modal } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { Measure, Objection } from "../door-types";
import { actorName } from "../parts/actor";
import { Card } from "../parts/Card";
import { useClerk, useMay } from "../parts/me";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { t } from "../words/words";
import css from "./Appraisal.module.css";

/** What is objected to: a whole figure, or one thing that it counts. */
export type Against = { measure: Measure; number: string | null };

const nameOf = ({ measure, number }: Against) =>
  number === null ? t(`appraisal.measure.${measure}`) : `${t(`appraisal.measure.${measure}`)} · ${number}`;

/** What was objected to, and the owner's answers. */
export function Objections({ of, closed }: { of: Objection[]; closed: boolean }) {
  return (
    <Card title={t("appraisal.objections")}>
      <ul data-testid="appraisal-objections">
        {of.map((one) => (
          <One key={one.id} one={one} closed={closed} />
        ))}
      </ul>
    </Card>
  );
}

function One({ one, closed }: { one: Objection; closed: boolean }) {
  const now = useNow();
  const may = useMay();
  const by = useClerk();
  const tell = useTell();
  const [answer, setAnswer] = useState("");
  const decide = useWrite("decide_objection");
  const say = (accepted: boolean) =>
    decide.mutate(
      { id: one.id, accepted, answer, by },
      { onSuccess: ({ operation }) => tell.done(t("appraisal.decided"), operation), onError: tell.refused },
    );
  return (
    <li className={css.objection}>
      <p>
        <b>{nameOf(one)}</b> {one.note} <span className={css.soft}>{byAt(one.made_by, one.made_at, now)}</span>
      </p>
      {one.accepted === null ? (
        <p className={css.amber}>{t("appraisal.decision.waits")}</p>
      ) : (
        <p>
          {t(one.accepted ? "appraisal.decision.accepted" : "appraisal.decision.refused")} {one.answer ?? ""}{" "}
          <span className={css.soft}>{byAt(one.decided_by ?? "", one.decided_at ?? "", now)}</span>
        </p>
      )}
      {one.accepted === null && !closed && may("decide_objection") && (
        <div className={css.decide}>
          <Input
            value={answer}
            maxLength={200}
            placeholder={t("appraisal.decide.answer")}
            aria-label={t("appraisal.decide.answer")}
            onChange={({ target }) => setAnswer(target.value)}
            data-testid="objection-answer"
          />
          <Button loading={decide.isPending} onClick={() => say(true)} data-testid="objection-accept">
            {t("appraisal.decide.accept")}
          </Button>
          <Button
            disabled={answer.trim() === ""}
            loading={decide.isPending}
            onClick={() => say(false)}
            data-testid="objection-refuse"
          >
            {t("appraisal.decide.refuse")}
          </Button>
        </div>
      )}
    </li>
  );
}

const byAt = (by: string, at: string, now: Date) =>
  t("appraisal.by_at", { by: actorName(by), at: at === "" ? "" : moment(at, now) });

type Props = { month: string; person: string; against: Against; onClose: () => void };

/** Puts a word in against a figure. */
export function ObjectTo({ month, person, against, onClose }: Props) {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const [note, setNote] = useState("");
  const object = useWrite("object_to_figure");
  const send = () =>
    object.mutate(
      { shop: shop.name, month, person, measure: against.measure, number: against.number, note, by },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("appraisal.object.sent"), operation);
          onClose();
        },
        onError: tell.refused,
      },
    );
  return (
    <Modal
      open
      title={t("appraisal.object.title", { what: nameOf(against) })}
      okText={t("appraisal.object.send")}
      okButtonProps={{ disabled: note.trim() === "", loading: object.isPending }}
      onOk={send}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Input.TextArea
        autoFocus
        rows={3}
        value={note}
        maxLength={200}
        placeholder={t("appraisal.object.note")}
        aria-label={t("appraisal.object.note")}
        onChange={({ target }) => setNote(target.value)}
        data-testid="objection-note"
      />
    </Modal>
  );
}
