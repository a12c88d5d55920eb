import { Input, Modal, Segmented } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { Day, SpotPoint, SpotResult, SpotSeen } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { useClerk } from "../parts/me";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, daysBefore, shopNow } from "../parts/time";
import { useKept } from "../parts/useKept";
import { t } from "../words/words";
import { DayField } from "./DayField";
import { POINTS } from "./names";
import css from "./Partners.module.css";
import { SpotPhoto } from "./SpotPhoto";

type Draft = { checked_on: Day; due_on: Day; next_on: Day; points: SpotSeen[] };
const unsaved = new Map<string, Draft>();
const SEEN: readonly SpotResult[] = ["good", "bad", "unseen"];
const MENDED_DAYS = 14;

type Props = { partner: string; rhythm: number; onClose: () => void };

/** The form of a spot check: each point good, bad or not looked at, with words and a photo. */
export function SpotForm({ partner, rhythm, onClose }: Props) {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const today = dayOf(shopNow());
  const of = `${shop.name} ${partner}`;
  const blank: Draft = {
    checked_on: today,
    due_on: daysBefore(today, -MENDED_DAYS),
    next_on: daysBefore(today, -rhythm),
    points: POINTS.map((point) => ({ point, seen: "unseen", note: null, picture: null })),
  };
  const [draft, setDraft] = useState(unsaved.get(of) ?? blank);
  const changed = JSON.stringify(draft) !== JSON.stringify(blank);
  const done = useKept(unsaved, of, changed ? draft : null, t("partner.spot.kept"));
  const note = useWrite("record_spot_check");
  const set = (to: Partial<Draft>) => setDraft({ ...draft, ...to });
  const put = (point: SpotPoint, to: Partial<SpotSeen>) =>
    set({ points: draft.points.map((one) => (one.point === point ? { ...one, ...to } : one)) });
  const run = () =>
    note.mutate(
      { shop: shop.name, partner, ...draft, by },
      {
        onSuccess: ({ operation }) => {
          done();
          tell.done(t("partner.spot.noted"), operation);
          onClose();
        },
      },
    );
  const lacks =
    draft.points.every(({ seen }) => seen === "unseen") ||
    draft.points.some(({ seen, note: said }) => seen === "bad" && (said ?? "").trim() === "");
  return (
    <Modal
      open
      width={820}
      title={t("partner.spot.title", { partner })}
      okText={t("partner.spot.save")}
      onOk={run}
      confirmLoading={note.isPending}
      okButtonProps={{ "data-testid": "partner-spot-save", disabled: lacks }}
      onCancel={onClose}
      maskClosable={false}
    >
      <div className={css.fields}>
        <DayField
          name={t("partner.spot.on")}
          value={draft.checked_on}
          max={today}
          onChange={(on) => set({ checked_on: on })}
        />
        <DayField
          name={t("partner.spot.next")}
          value={draft.next_on}
          min={daysBefore(draft.checked_on, -1)}
          onChange={(on) => set({ next_on: on })}
        />
        {draft.points.map((one) => (
          <div key={one.point} className={css.point}>
            <span>{t(`partner.spot.point.${one.point}`)}</span>
            <Segmented
              size="small"
              value={one.seen}
              onChange={(seen) => put(one.point, { seen })}
              options={SEEN.map((value) => ({
                value,
                label: <span data-testid={`spot-${one.point}-${value}`}>{t(`partner.spot.seen.${value}`)}</span>,
              }))}
            />
            <Input
              value={one.note ?? ""}
              maxLength={500}
              placeholder={t(one.seen === "bad" ? "partner.spot.what" : "partner.spot.words")}
              onChange={({ target }) => put(one.point, { note: target.value === "" ? null : target.value })}
              data-testid={`spot-note-${one.point}`}
            />
            <SpotPhoto
              of={one.picture}
              alt={t(`partner.spot.point.${one.point}`)}
              onChange={(picture) => put(one.point, { picture })}
              testid={`spot-picture-${one.point}`}
            />
          </div>
        ))}
        <DayField
          name={t("partner.spot.due")}
          value={draft.due_on}
          min={today}
          onChange={(on) => set({ due_on: on })}
        />
        {note.error !== null && (
          <div className={css.wide}>
            <ErrorNote error={note.error} />
          </div>
        )}
      </div>
    </Modal>
  );
}
