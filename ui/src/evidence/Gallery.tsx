import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { EvidenceRow, Moment, Scene } from "../door-types";
import { useClerk } from "../parts/me";
import { Settled } from "../parts/Settled";
import { moment, useNow } from "../parts/time";
import { open } from "../place";
import { t, textOf } from "../words/words";
import { AddFiles } from "./AddFiles";
import css from "./Gallery.module.css";
import { Thumb } from "./Thumb";
import type { About } from "./useAddFiles";
import { Viewer } from "./Viewer";

const OF_CASE: [Scene, ...Scene[]] = ["buyer", "chat", "inspection", "packing", "other"];
const OF_ORDER: [Scene, ...Scene[]] = ["packing", "buyer", "chat", "inspection", "other"];

/** The proof of an order or a case on its line of time, and the ways to add to it and to hand it over. */
export function Gallery({ subject }: { subject: About }) {
  const staff = useClerk();
  const sheet = useAnswer("proof_show", subject);
  const { case_id } = subject;
  return (
    <section className={css.block} data-testid="evidence-gallery">
      <header className={css.head}>
        <h3>{t("evidence.title")}</h3>
        <AddFiles subject={subject} scenes={case_id === null ? OF_ORDER : OF_CASE} staff={staff} look="desk" />
        <Button onClick={() => open({ is: "proof", ...subject })} data-testid="proof-open">
          {t("evidence.open")}
        </Button>
      </header>
      <Settled of={sheet}>
        {(answer) =>
          answer.evidence.length === 0 ? (
            <p className={css.soft}>{t("evidence.none")}</p>
          ) : (
            <Story moments={answer.moments} rows={answer.evidence} />
          )
        }
      </Settled>
    </section>
  );
}

function Story({ moments, rows }: { moments: Moment[]; rows: EvidenceRow[] }) {
  const now = useNow();
  const [shown, show] = useState<number | null>(null);
  return (
    <>
      <ol className={css.story}>
        {moments
          .filter(({ evidence }) => evidence.length > 0)
          .map((one) => (
            <li key={`${one.what} ${one.at} ${one.case_id ?? ""} ${one.check?.check.id ?? ""}`}>
              <p>
                <b>{textOf(momentKey(one)) ?? one.what}</b> <span className={css.soft}>{moment(one.at, now)}</span>
              </p>
              <div className={css.thumbs}>
                {rows
                  .filter(({ id }) => one.evidence.includes(id))
                  .map((row) => (
                    <Thumb key={row.id} row={row} onOpen={() => show(row.id)} />
                  ))}
              </div>
            </li>
          ))}
      </ol>
      {shown !== null && <Viewer rows={rows} at={shown} onTurn={show} onClose={() => show(null)} />}
    </>
  );
}

export function momentKey(one: Moment): string {
  if (one.check === null) return `proof.moment.${one.what}`;
  return `proof.moment.${one.check.check.result === "passed" ? "passed" : "failed"}`;
}
