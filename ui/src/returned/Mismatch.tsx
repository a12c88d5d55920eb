import { Button, Input, Segmented } from "antd";
import { useState } from "react";
import type { EvidenceRow, TrickFact, TrickFound } from "../door-types";
import { Thumb } from "../evidence/Thumb";
import { Field } from "../parts/Field";
import { useOpened } from "../parts/useOpened";
import { t } from "../words/words";
import css from "./Returned.module.css";

type Props = { photos: EvidenceRow[]; saving: boolean; onSave: (found: TrickFound) => void; onClose: () => void };

const FACTS: readonly TrickFact[] = ["wrong_article", "other_serial", "empty_parcel"];

/** Grade M: what came instead, with the photo that the platform's appeal needs. */
export function Mismatch({ photos, saving, onSave, onClose }: Props) {
  const [fact, setFact] = useState<TrickFact>("wrong_article");
  const [sent, setSent] = useState("");
  const [came, setCame] = useState("");
  const [chosen, setChosen] = useState<number | null>(null);
  const form = useOpened<HTMLDivElement>();
  const usable = photos.filter(({ thinned_at }) => thinned_at === null);
  const photo = chosen ?? usable[usable.length - 1]?.id ?? null;
  const some = (text: string) => (text.trim() === "" ? null : text);
  const save = () => photo !== null && onSave({ fact, sent: some(sent), came: some(came), evidence_id: photo });
  const serial = fact === "other_serial";
  return (
    <div ref={form} className={css.form} data-testid="returned-mismatch">
      <h3 className={css.heading}>{t("returned.mismatch")}</h3>
      <Segmented<TrickFact>
        value={fact}
        onChange={setFact}
        options={FACTS.map((value) => ({
          value,
          label: <span data-testid={`returned-fact-${value}`}>{t(`trick.${value}`)}</span>,
        }))}
      />
      <div className={css.pair}>
        <Field name={t(serial ? "trick.field.sent.serial" : "trick.field.sent")}>
          <Input
            value={sent}
            maxLength={60}
            onChange={({ target }) => setSent(target.value)}
            data-testid="returned-sent"
          />
        </Field>
        <Field name={t(serial ? "trick.field.came.serial" : "trick.field.came")}>
          <Input
            value={came}
            maxLength={60}
            onChange={({ target }) => setCame(target.value)}
            data-testid="returned-came"
          />
        </Field>
      </div>
      <div className={css.shots}>
        {usable.map((row) => (
          <span key={row.id} className={row.id === photo ? css.shotHere : css.shot}>
            <Thumb row={row} size="small" onOpen={() => setChosen(row.id)} />
          </span>
        ))}
        {usable.length === 0 && <span className={css.soft}>{t("returned.mismatch.photo")}</span>}
      </div>
      <div className={css.ways}>
        <Button
          type="primary"
          size="large"
          disabled={photo === null}
          loading={saving}
          onClick={save}
          data-testid="returned-mismatch-save"
        >
          {t("returned.mismatch.save")}
        </Button>
        <Button size="large" onClick={onClose}>
          {t("returned.mismatch.cancel")}
        </Button>
      </div>
    </div>
  );
}
