import { CaretRightOutlined, FileImageOutlined } from "@ant-design/icons";
import { useState } from "react";
import { evidenceUrl } from "../door";
import type { EvidenceRow } from "../door-types";
import { t } from "../words/words";
import css from "./Thumb.module.css";

type Props = { row: EvidenceRow; size?: "small" | "usual" | "fill"; onOpen?: (() => void) | undefined };

/** One photo or clip, small. Without a way to open it is only a picture. */
export function Thumb({ row, size = "usual", onOpen }: Props) {
  const name = t(row.kind === "clip" ? "evidence.clip" : "evidence.photo");
  const look = [css.thumb, css[size]].join(" ");
  if (onOpen === undefined) {
    return (
      <span className={look}>
        <Inside row={row} name={name} />
      </span>
    );
  }
  return (
    <button
      type="button"
      className={look}
      onClick={onOpen}
      aria-label={`${name} ${row.taken_at.slice(11, 16)}`}
      data-testid={`evidence-${row.id}`}
    >
      <Inside row={row} name={name} />
    </button>
  );
}

function Inside({ row, name }: { row: EvidenceRow; name: string }) {
  const [gone, setGone] = useState<"there" | "gone">("there");
  if (row.thinned_at !== null) return <span className={css.words}>{t("evidence.state.thinned")}</span>;
  if (gone === "gone") return <span className={css.words}>{t("evidence.state.missing")}</span>;
  if (row.kind === "clip") {
    return (
      <span className={css.clip}>
        <CaretRightOutlined aria-hidden />
        {row.milliseconds === null ? name : clock(row.milliseconds)}
      </span>
    );
  }
  return (
    <>
      <FileImageOutlined className={css.under} aria-hidden />
      <img src={evidenceUrl(row.file)} alt={name} loading="lazy" draggable={false} onError={() => setGone("gone")} />
    </>
  );
}

/** 0:39 */
export function clock(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
