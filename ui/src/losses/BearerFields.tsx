import { Input, Segmented } from "antd";
import type { LiabilityProposal, LossBearer, LossLiable, ProposedBearer } from "../door-types";
import { Field } from "../parts/Field";
import { count, yuan } from "../parts/numbers";
import { t } from "../words/words";
import css from "./Losses.module.css";
import { bearerName } from "./names";

const CHOICES: readonly (LossLiable | "proposed")[] = ["proposed", "carrier", "warehouse", "shop"];

/** Whether somebody else is chosen than the agreement says: that needs a reason. */
export function isOther(proposal: LiabilityProposal | null, bearer: LossBearer | null): boolean {
  if (proposal === null || bearer === null) return false;
  return bearer.liable !== proposal.bearer.liable || bearer.party !== proposal.bearer.party;
}

type Props = {
  told: ProposedBearer | undefined;
  bearer: LossBearer | null;
  why: string;
  onChange: (to: { bearer?: LossBearer | null; why?: string }) => void;
};

/** Who bears a loss: as the agreement says with its clause, or another one with the reason. */
export function BearerFields({ told, bearer, why, onChange }: Props) {
  const proposal = told?.proposal ?? null;
  const usual = (liable: LossLiable) =>
    liable === "carrier" ? (told?.carrier ?? "") : liable === "warehouse" ? (told?.warehouse ?? "") : null;
  return (
    <>
      <div className={css.told} data-testid="loss-proposal">
        {told === undefined ? (
          <p>{t("losses.bearer.waiting")}</p>
        ) : proposal === null ? (
          <p>{t("losses.bearer.none")}</p>
        ) : (
          <>
            <p>
              <b>
                {t("losses.bearer.proposed", { party: bearerName(proposal.bearer), owed: yuan(proposal.owed_fen) })}
              </b>
            </p>
            <p className={css.soft}>
              {t("losses.bearer.clause", {
                party: proposal.by_party,
                clause: proposal.clause,
                days: count(proposal.pay_days),
              })}
            </p>
          </>
        )}
      </div>
      <Field name={t("losses.col.bearer")} size="whole">
        <Segmented<LossLiable | "proposed">
          value={bearer?.liable ?? "proposed"}
          onChange={(to) => onChange({ bearer: to === "proposed" ? null : { liable: to, party: usual(to) } })}
          options={CHOICES.map((value) => ({
            value,
            label: (
              <span data-testid={`loss-bearer-${value}`}>
                {t(value === "proposed" ? "losses.bearer.proposed.choice" : `losses.bearer.${value}`)}
              </span>
            ),
          }))}
        />
      </Field>
      {bearer !== null && bearer.liable !== "shop" && (
        <Field name={t("losses.bearer.party")}>
          <Input
            value={bearer.party ?? ""}
            maxLength={40}
            onChange={({ target }) => onChange({ bearer: { ...bearer, party: target.value } })}
            data-testid="loss-party"
          />
        </Field>
      )}
      {isOther(proposal, bearer) && (
        <Field name={t("losses.bearer.why")} size="whole">
          <Input
            value={why}
            maxLength={300}
            placeholder={t("losses.bearer.why.hint")}
            onChange={({ target }) => onChange({ why: target.value })}
            data-testid="loss-why"
          />
        </Field>
      )}
    </>
  );
}
