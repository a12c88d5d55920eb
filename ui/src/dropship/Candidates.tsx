import { FileExcelOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Popconfirm } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { Candidates as AllCandidates, PartnerCandidate } from "../door-types";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { roundPercent, tenths } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { useExport } from "../parts/useExport";
import { t } from "../words/words";
import { CandidateForm } from "./CandidateForm";
import css from "./Partners.module.css";
import { WeightsForm } from "./WeightsForm";

/** Whom to choose: points by seven criteria, what they come to, and how certain that is. */
export function Candidates() {
  const shop = useShop();
  const may = useMay();
  const [form, setForm] = useState<PartnerCandidate | "new" | "weights" | null>(null);
  const told = useAnswer("candidate_list", { shop: shop.name });
  const file = t("candidates.export.name", { shop: shop.name });
  const write = useExport("export_candidates", t("candidates.export"), file, (out) => ({ shop: shop.name, ...out }));
  const begin = may("save_candidate") && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setForm("new")} data-testid="candidate-new">
      {t("candidates.new")}
    </Button>
  );
  return (
    <Settled of={told}>
      {(all) => (
        <div className={css.part}>
          <div className={css.tools}>
            {begin}
            {may("set_candidate_weights") && (
              <Button onClick={() => setForm("weights")} data-testid="candidate-weights">
                {t("candidates.weights")}
              </Button>
            )}
            <Button
              icon={<FileExcelOutlined />}
              loading={write.isPending}
              onClick={() => void write.run()}
              title={t("candidates.export")}
              data-testid="candidates-export"
            >
              {t("losses.export.short")}
            </Button>
          </div>
          <Card flush title={t("candidates.title")} note={t("candidates.note")}>
            {all.candidates.length === 0 ? (
              <Nothing title={t("candidates.none")} text={t("candidates.none.text")} />
            ) : (
              <Scores all={all} onEdit={may("save_candidate") ? setForm : null} />
            )}
            <p className={css.under}>{t("candidates.rule", { most: all.price_most })}</p>
          </Card>
          {form === "weights" && <WeightsForm of={all} onClose={() => setForm(null)} />}
          {form !== null && form !== "weights" && (
            <CandidateForm all={all} kept={form === "new" ? null : form} onClose={() => setForm(null)} />
          )}
        </div>
      )}
    </Settled>
  );
}

type ScoresProps = { all: AllCandidates; onEdit: ((candidate: PartnerCandidate) => void) | null };

function Scores({ all, onEdit }: ScoresProps) {
  return (
    <div className={css.scroll}>
      <table className={css.table} data-testid="candidates">
        <thead>
          <tr>
            <th>{t("candidates.col.name")}</th>
            <th className={css.right}>{t("candidates.col.score")}</th>
            {all.weights.map(({ criterion, weight }) => (
              <th key={criterion} className={css.right}>
                {t(`candidates.criterion.${criterion}`)}
                <small>{t("candidates.weight_is", { weight })}</small>
              </th>
            ))}
            <th aria-label={t("candidates.col.acts")} />
          </tr>
        </thead>
        <tbody>
          {all.candidates.map((one) => (
            <tr key={one.id}>
              <td className={css.name}>
                {one.name}
                {one.note !== null && <small>{one.note}</small>}
                {one.surely_first && (
                  <small>
                    <span className={`${css.tag} ${css.good}`}>{t("candidates.first")}</span>
                  </small>
                )}
              </td>
              <td className={css.right}>
                <b data-testid={`candidate-score-${one.name}`}>{one.score === null ? "—" : tenths(one.score)}</b>
                <small>{t("candidates.certain", { share: roundPercent(one.certainty) })}</small>
                {one.certainty < 1 && (
                  <small>
                    {t("candidates.between", { low: tenths(one.between[0]), high: tenths(one.between[1]) })}
                  </small>
                )}
              </td>
              {all.weights.map(({ criterion }) => {
                const point = one.points.find((given) => given.criterion === criterion);
                return (
                  <td key={criterion} className={css.right} title={point?.note ?? undefined}>
                    {point === undefined ? t("candidates.unknown") : point.points}
                  </td>
                );
              })}
              <td className={css.acts}>{onEdit !== null && <Acts of={one} onEdit={() => onEdit(one)} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Acts({ of, onEdit }: { of: PartnerCandidate; onEdit: () => void }) {
  const shop = useShop();
  const tell = useTell();
  const remove = useWrite("remove_candidate");
  const gone = () =>
    remove.mutate(
      { shop: shop.name, id: of.id },
      { onSuccess: ({ operation }) => tell.done(t("candidates.removed"), operation), onError: tell.refused },
    );
  return (
    <>
      <Button type="link" size="small" onClick={onEdit} data-testid={`candidate-edit-${of.name}`}>
        {t("candidates.edit")}
      </Button>
      <Popconfirm title={t("candidates.remove.ask")} okText={t("candidates.remove")} onConfirm={gone}>
        <Button type="text" size="small">
          {t("candidates.remove")}
        </Button>
      </Popconfirm>
    </>
  );
}
