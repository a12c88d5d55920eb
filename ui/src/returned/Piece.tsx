import { Button, Input } from "antd";
import { type RefObject, useEffect, useState } from "react";
import { useWrite } from "../ask";
import type {
  PieceInspected,
  ReturnedPiece,
  ReturnedPieceSheet,
  ReturnedSheet,
  ReturnGrade,
  TrickFound,
} from "../door-types";
import { AddFiles } from "../evidence/AddFiles";
import { Thumb } from "../evidence/Thumb";
import { Field } from "../parts/Field";
import { useClerk, useMay } from "../parts/me";
import { count, yuan } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import { FoundPick } from "./FoundPick";
import { Grades } from "./Grades";
import type { Keys } from "./Hand";
import { Mismatch } from "./Mismatch";
import { Points } from "./Points";
import css from "./Returned.module.css";

type Props = {
  sheet: ReturnedSheet;
  of: ReturnedPieceSheet;
  keys: RefObject<Keys>;
  onGraded: (waiting: number) => void;
};

type Draft = { flaws: readonly string[]; reason: string | null; place: string; note: string };

/** What was typed of pieces that were put aside for another parcel, by their keys. */
const drafts = new Map<number, Draft>();

/** One piece on the table: the points of its category, what was found, and one grade. */
export function Piece({ sheet, of: { piece, list }, keys, onGraded }: Props) {
  const by = useClerk();
  const may = useMay();
  const tell = useTell();
  const inspect = useWrite("inspect_piece");
  const kept: Draft = { flaws: piece.flaws, reason: piece.reason, place: piece.place ?? "", note: piece.note ?? "" };
  const [draft, setDraft] = useState(drafts.get(piece.id) ?? kept);
  const { flaws, reason, place, note } = draft;
  const write = (changed: Partial<Draft>) => {
    const next = { ...draft, ...changed };
    drafts.set(piece.id, next);
    setDraft(next);
  };
  const isChanged = JSON.stringify(draft) !== JSON.stringify(kept);
  const [asking, setAsking] = useState(false);
  const reads = !may("inspect_piece");

  const save = async (grade: ReturnGrade, mismatch: TrickFound | null) => {
    if (inspect.isPending) return;
    try {
      const { answer, operation } = await inspect.mutateAsync({
        piece_id: piece.id,
        was: piece.grade,
        grade,
        flaws: [...flaws],
        reason,
        mismatch,
        place: place.trim() === "" ? null : place,
        note: note.trim() === "" ? null : note,
        by,
      });
      const graded = gradedText(answer, piece);
      tell.done(answer.waits === "verdict" ? `${graded} · ${t("returned.graded.all")}` : graded, operation);
      drafts.delete(piece.id);
      onGraded(answer.waiting);
    } catch (why) {
      tell.refused(why);
    }
  };
  const choose = (grade: ReturnGrade) => {
    // which grade a piece has is no question while it is being asked what came instead
    if (asking || reads || (grade === piece.grade && !isChanged)) return;
    if (grade === "M" && sheet.tricks.length === 0) setAsking(true);
    else void save(grade, null);
  };
  const toggle = (point: string) =>
    write({ flaws: flaws.includes(point) ? flaws.filter((one) => one !== point) : [...flaws, point] });
  useEffect(() => {
    const grades = (["A", "B", "C", "D", "M"] as const).map((grade) => [`Key${grade}`, () => choose(grade)]);
    const digits = list.points.slice(0, 9).flatMap(({ id }, at) => [
      [`Digit${at + 1}`, () => toggle(id)],
      [`Numpad${at + 1}`, () => toggle(id)],
    ]);
    keys.current = { ...Object.fromEntries([...grades, ...digits]), KeyZ: tell.takeBackLast };
    return () => {
      keys.current = {};
    };
  });

  const subject = { order_id: sheet.order_id, case_id: sheet.case?.id ?? null };
  return (
    <div className={css.work}>
      <Points list={list} flaws={flaws} onToggle={toggle} />
      <div className={css.found}>
        <p>
          <b>{piece.title ?? t("returned.goods.unknown")}</b> {piece.sku_name}{" "}
          <b>{piece.value_fen === null ? "" : yuan(piece.value_fen, sheet.currency_sign)}</b>
        </p>
        <Field name={t("returned.found")} size="whole">
          <FoundPick classes={sheet.reasons} value={reason} onChange={(reason) => write({ reason })} />
        </Field>
        <div className={css.pair}>
          <Field name={t("returned.place")}>
            <Input
              value={place}
              maxLength={20}
              placeholder={t("returned.place.example")}
              onChange={({ target }) => write({ place: target.value })}
              data-testid="returned-place"
            />
          </Field>
          <Field name={t("returned.remark")}>
            <Input
              value={note}
              maxLength={500}
              onChange={({ target }) => write({ note: target.value })}
              data-testid="returned-note"
            />
          </Field>
        </div>
        <Field name={t("returned.photos")} size="whole">
          <div className={css.shots}>
            {sheet.photos.map((photo) => (
              <Thumb key={photo.id} row={photo} size="small" />
            ))}
            {may("keep_evidence") && <AddFiles subject={subject} scenes={["inspection"]} staff={by} look="desk" />}
          </div>
        </Field>
      </div>
      <div className={css.whole}>
        {asking ? (
          <Mismatch
            photos={sheet.photos}
            saving={inspect.isPending}
            onSave={(found) => void save("M", found)}
            onClose={() => setAsking(false)}
          />
        ) : (
          <>
            {piece.grade !== "U" && isChanged && !reads && (
              <Button onClick={() => choose(piece.grade)} loading={inspect.isPending} data-testid="returned-save">
                {t("returned.save", { grade: piece.grade })}
              </Button>
            )}
            <Grades piece={piece} disabled={reads || inspect.isPending} onChoose={choose} />
          </>
        )}
      </div>
    </div>
  );
}

/** What the grade did to the stock that is for sale, as far as somebody has counted it. */
function gradedText({ grade, restocked, stock }: PieceInspected, was: ReturnedPiece): string {
  if (restocked) {
    return stock === null ? t("returned.graded.uncounted") : t("returned.graded.stock", { stock: count(stock) });
  }
  if (grade === "A") return t("returned.graded.unknown");
  return t(was.restocked ? "returned.graded.less" : "returned.graded.kept", { grade });
}
