import { useEffect, useRef, useState } from "react";
import { useAnswer } from "../../ask";
import { useChoice } from "../../choices";
import { AddFiles } from "../../evidence/AddFiles";
import { Thumb } from "../../evidence/Thumb";
import { toldOf } from "../../parts/ErrorNote";
import { t } from "../../words/words";
import { Act } from "../Act";
import { action } from "../actions";
import { painted } from "../bench";
import type { Check } from "../check";
import css from "./Eye.module.css";
import { type EyeState, eyeStream } from "./eye";

/** Whether it films, where that is kept and how long, and what was taken of this parcel. */
export function Eye({ eye, check, staff }: { eye: EyeState; check: Check | null; staff: string }) {
  const rules = useAnswer("evidence_state", {});
  return (
    <section className={css.eye} aria-label={t("evidence.title")} data-testid="station-eye" data-seen={eye.seen}>
      {eye.seen === "ready" && <Live />}
      <Line eye={eye} days={rules.data?.rules.days ?? null} />
      <span className={css.space} />
      {check !== null && <Taken key={check.id} check={check} staff={staff} />}
      {check !== null && eye.seen === "ready" && <Act action={action("photo")} look="plain" testid="station-photo" />}
    </section>
  );
}

function Line({ eye, days }: { eye: EyeState; days: number | null }) {
  if (eye.trouble !== null) {
    const { what, next } = toldOf(eye.trouble);
    return <p className={css.trouble} role="alert">{`${what} ${next}`}</p>;
  }
  if (eye.filming !== null) {
    return (
      <p className={css.line} data-testid="station-filming">
        <span className={css.dot} aria-hidden />
        <b className={css.filming}>
          <Since since={eye.filming.since} />
        </b>
        {days !== null && <span>{t("eye.kept", { days })}</span>}
      </p>
    );
  }
  if (eye.full === "full") return <p className={css.amber}>{t("eye.long")}</p>;
  if (eye.seen === "gone") {
    return (
      <p className={css.amber} role="alert">
        {t("eye.gone")}
      </p>
    );
  }
  return (
    <p className={css.line}>{t(eye.seen === "ready" && eye.able === "photo" ? "eye.photo_only" : `eye.${eye.seen}`)}</p>
  );
}

function Since({ since }: { since: number }) {
  const [now, setNow] = useState(performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - since) / 1000));
  const two = (number: number) => String(number).padStart(2, "0");
  return <>{t("eye.filming", { time: `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}` })}</>;
}

/** A small picture of what the camera sees, so that nobody films the ceiling. */
function Live() {
  const picture = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (picture.current !== null) picture.current.srcObject = eyeStream();
  }, []);
  const mask = useChoice("mask");
  return (
    <span className={css.live} aria-hidden>
      <video ref={picture} autoPlay muted playsInline />
      {mask !== "off" && <span className={css[mask]} />}
    </span>
  );
}

const SHOWN = 4;

/** What was taken of this parcel and a way to more; after the parcel itself has been painted. */
function Taken({ check, staff }: { check: Check; staff: string }) {
  const [shown, setShown] = useState<"not_yet" | "now">("not_yet");
  useEffect(() => {
    let gone = false;
    void painted().then(() => gone || setShown("now"));
    return () => {
      gone = true;
    };
  }, []);
  return shown === "now" ? <Photos check={check} staff={staff} /> : null;
}

function Photos({ check, staff }: { check: Check; staff: string }) {
  const order_id = check.parcel.order_id;
  const proof = useAnswer("evidence_list", { order_id, case_id: null });
  const photos = (proof.data ?? []).filter(({ kind }) => kind === "photo");
  return (
    <>
      {photos.length > 0 && <span className={css.count}>{t("eye.photos", { count: photos.length })}</span>}
      {photos.slice(-SHOWN).map((row) => (
        <Thumb key={row.id} row={row} size="small" />
      ))}
      <AddFiles subject={{ order_id, case_id: null }} scenes={["packing"]} staff={staff} look="station" />
    </>
  );
}
