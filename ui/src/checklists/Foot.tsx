import { Button } from "antd";
import { useWrite } from "../ask";
import type { ChecklistSheet, ListPlace } from "../door-types";
import { KeyCap } from "../parts/KeyCap";
import { useTell } from "../parts/tell";
import { useKeys } from "../parts/useKeys";
import { t } from "../words/words";
import css from "./Checklists.module.css";
import { type Draft, defectsOf, pointsOf } from "./draft";

type Props = {
  sheet: ChecklistSheet;
  place: ListPlace;
  draft: Draft;
  changed: boolean;
  onDone: () => void;
  onDrop: () => void;
};

/** Saves a version, drops what was written, or goes back to the wider list. */
export function Foot({ sheet, place, draft, changed, onDone, onDrop }: Props) {
  const save = useWrite("save_checklist");
  const away = useWrite("put_checklist_away");
  const tell = useTell();
  const run = () => {
    if (!changed || save.isPending) return;
    save.mutate(
      { place, points: pointsOf(draft), defects: defectsOf(draft), seen: sheet.newest },
      {
        onSuccess: ({ operation, answer }) => {
          onDone();
          tell.done(t("lists.saved", { number: answer.version }), operation);
        },
        onError: tell.refused,
      },
    );
  };
  useKeys({ "Ctrl+Enter": run });
  const putAway = () =>
    away.mutate(
      { place },
      {
        onSuccess: ({ operation }) => {
          onDone();
          tell.done(t("lists.away.done"), operation);
        },
        onError: tell.refused,
      },
    );
  return (
    <footer className={css.foot}>
      <span>{t(changed ? "lists.foot.changed" : "lists.foot.same")}</span>
      {sheet.in_force !== null && !changed && (
        <Button onClick={putAway} loading={away.isPending} data-testid="list-away">
          {t(place.shop === null ? "lists.away" : "lists.away.wider")}
        </Button>
      )}
      {changed && <Button onClick={onDrop}>{t("lists.foot.drop")}</Button>}
      <Button
        type="primary"
        size="large"
        disabled={!changed}
        loading={save.isPending}
        onClick={run}
        data-testid="list-save"
      >
        {t("lists.foot.save", { number: sheet.newest + 1 })} <KeyCap>Ctrl Enter</KeyCap>
      </Button>
    </footer>
  );
}
