import { Input, InputNumber, Modal } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { Candidates, PartnerCandidate, PartnerCriterion } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useClerk } from "../parts/me";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { useKept } from "../parts/useKept";
import { t } from "../words/words";
import { CRITERIA } from "./names";
import css from "./Partners.module.css";

type Point = { points: number | null; note: string };
type Draft = { name: string; note: string; points: Partial<Record<PartnerCriterion, Point>> };
const unsaved = new Map<string, Draft>();

function draftOf(kept: PartnerCandidate | null): Draft {
  const points = Object.fromEntries(
    (kept?.points ?? []).map((one) => [one.criterion, { points: one.points, note: one.note ?? "" }]),
  );
  return { name: kept?.name ?? "", note: kept?.note ?? "", points };
}

const some = (text: string) => (text.trim() === "" ? null : text);

type Props = { all: Candidates; kept: PartnerCandidate | null; onClose: () => void };

/** A candidate: points by each criterion that is known about; what is left empty counts as not known. */
export function CandidateForm({ all, kept, onClose }: Props) {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const of = `${shop.name} ${kept?.id ?? "new"}`;
  const [first] = useState(draftOf(kept));
  const [draft, setDraft] = useState(unsaved.get(of) ?? first);
  const changed = JSON.stringify(draft) !== JSON.stringify(first);
  const done = useKept(unsaved, of, changed ? draft : null, t("candidates.kept"));
  const save = useWrite("save_candidate");
  const put = (criterion: PartnerCriterion, to: Partial<Point>) => {
    const before = draft.points[criterion] ?? { points: null, note: "" };
    setDraft({ ...draft, points: { ...draft.points, [criterion]: { ...before, ...to } } });
  };
  const run = () => {
    const points = CRITERIA.flatMap((criterion) => {
      const point = draft.points[criterion];
      return point === undefined || point.points === null
        ? []
        : [{ criterion, points: point.points, note: some(point.note) }];
    });
    save.mutate(
      { shop: shop.name, id: kept?.id ?? null, name: draft.name, points, note: some(draft.note), by },
      {
        onSuccess: ({ operation }) => {
          done();
          tell.done(t("candidates.saved", { name: draft.name.trim() }), operation);
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      open
      width={680}
      title={t(kept === null ? "candidates.new" : "candidates.edit.title")}
      okText={t("candidates.save")}
      onOk={run}
      confirmLoading={save.isPending}
      okButtonProps={{ "data-testid": "candidate-save", disabled: draft.name.trim() === "" }}
      onCancel={onClose}
      maskClosable={false}
    >
      <div className={css.fields}>
        <Field name={t("candidates.col.name")}>
          <Input
            autoFocus
            value={draft.name}
            maxLength={40}
            onChange={({ target }) => setDraft({ ...draft, name: target.value })}
            data-testid="candidate-name"
          />
        </Field>
        <Field name={t("losses.form.note")}>
          <Input
            value={draft.note}
            maxLength={500}
            onChange={({ target }) => setDraft({ ...draft, note: target.value })}
          />
        </Field>
        <p className={`${css.soft} ${css.wide}`}>{t("candidates.form.text", { most: all.most_points })}</p>
        {CRITERIA.map((criterion) => (
          <div key={criterion} className={css.criterion}>
            <span>
              {t(`candidates.criterion.${criterion}`)}
              <small className={css.soft}> {t(`candidates.criterion.${criterion}.text`)}</small>
            </span>
            <InputNumber
              precision={0}
              placeholder={t("candidates.unknown")}
              value={draft.points[criterion]?.points ?? null}
              onChange={(points) => put(criterion, { points })}
              aria-label={t(`candidates.criterion.${criterion}`)}
              data-testid={`candidate-points-${criterion}`}
            />
            <Input
              value={draft.points[criterion]?.note ?? ""}
              maxLength={500}
              placeholder={t("candidates.form.why")}
              onChange={({ target }) => put(criterion, { note: target.value })}
              aria-label={t("candidates.form.why")}
            />
          </div>
        ))}
        {save.error !== null && (
          <div className={css.wide}>
            <ErrorNote error={save.error} />
          </div>
        )}
      </div>
    </Modal>
  );
}
