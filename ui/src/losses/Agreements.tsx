import { PlusOutlined } from "@ant-design/icons";
import { Button, Popconfirm } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { Agreement, AgreementDraft, AgreementState, AgreementTerm } from "../door-types";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count, plainPercent, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import { AgreementForm } from "./AgreementForm";
import css from "./Losses.module.css";
import { categoryName } from "./names";

const LOOK: Record<AgreementState, string | undefined> = {
  coming: undefined,
  holds: css.good,
  ending: css.warn,
  over: undefined,
};

/** Who has agreed to pay for what, until when. */
export function Agreements() {
  const shop = useShop();
  const may = useMay();
  const told = useAnswer("agreement_list", { shop: shop.name });
  const [edited, setEdited] = useState<AgreementDraft | "new" | null>(null);
  const begin = may("save_agreement") && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setEdited("new")} data-testid="agreement-new">
      {t("agreements.new")}
    </Button>
  );
  return (
    <Card flush title={t("agreements.title")} note={t("agreements.note")} extra={begin}>
      <Settled of={told}>
        {(sheet) => (
          <>
            {sheet.agreements.length === 0 ? (
              <Nothing title={t("agreements.none")} text={t("agreements.none.text")}>
                {begin}
              </Nothing>
            ) : (
              <Rows agreements={sheet.agreements} onEdit={setEdited} />
            )}
            {edited !== null && (
              <AgreementForm sheet={sheet} kept={edited === "new" ? null : edited} onClose={() => setEdited(null)} />
            )}
          </>
        )}
      </Settled>
    </Card>
  );
}

type RowsProps = { agreements: Agreement[]; onEdit: (draft: AgreementDraft) => void };

function Rows({ agreements, onEdit }: RowsProps) {
  return (
    <div className={css.scroll}>
      <table className={css.table} data-testid="agreements">
        <thead>
          <tr>
            <th>{t("agreements.col.party")}</th>
            <th>{t("agreements.col.days")}</th>
            <th>{t("agreements.col.terms")}</th>
            <th>{t("agreements.col.state")}</th>
            <th aria-label={t("losses.col.acts")} />
          </tr>
        </thead>
        <tbody>
          {agreements.map((one) => (
            <Row key={one.draft.id} agreement={one} onEdit={onEdit} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ agreement, onEdit }: { agreement: Agreement } & Pick<RowsProps, "onEdit">) {
  const may = useMay();
  const { draft, state, days_left, by } = agreement;
  const runs = state === "holds" || state === "ending";
  return (
    <tr>
      <td>
        {draft.party}
        <small>{t(`agreements.kind.${draft.kind}`)}</small>
        {draft.note !== null && <small>{draft.note}</small>}
      </td>
      <td className={css.when}>
        {draft.first_on} –<br />
        {draft.last_on}
        <small>{t("losses.noted", { by })}</small>
      </td>
      <td>
        <ul className={css.list}>
          {draft.terms.map((term) => (
            <li key={term.cause}>
              <b>{t(`losses.cause.${term.cause}`)}</b> {termText(term)} <small>{term.clause}</small>
              {term.warranty.map(({ category, days }) => (
                <small key={category ?? ""}>
                  {t("agreements.warranty.line", {
                    category: category === null ? t("agreements.warranty.all") : categoryName(category),
                    days: count(days),
                  })}
                </small>
              ))}
            </li>
          ))}
        </ul>
      </td>
      <td>
        <span className={[css.tag, LOOK[state]].filter(Boolean).join(" ")} data-testid={`agreement-state-${draft.id}`}>
          {t(`agreements.state.${state}`)}
        </span>
        {runs && <small>{t("agreements.left", { days: count(days_left) })}</small>}
      </td>
      <td className={css.acts}>
        {may("save_agreement") && (
          <Button type="link" size="small" onClick={() => onEdit(draft)} data-testid={`agreement-edit-${draft.id}`}>
            {t("agreements.edit")}
          </Button>
        )}
        {may("remove_agreement") && draft.id !== null && <Remove id={draft.id} party={draft.party} />}
      </td>
    </tr>
  );
}

/** What a term pays, in one sentence. */
export function termText(term: AgreementTerm): string {
  const most = term.most_fen === null ? "" : t("agreements.term.most", { most: yuan(term.most_fen) });
  const hours = term.hours === null ? "" : t("agreements.term.hours", { hours: count(term.hours) });
  if (term.payer === "shop") return hours + t("agreements.term.shop");
  const pays = {
    share: () => t("agreements.term.share", { share: `${plainPercent(term.share ?? 0)}%` }),
    sum: () => t("agreements.term.sum", { sum: yuan(term.sum_fen) }),
    per_day: () => t("agreements.term.per_day", { sum: yuan(term.sum_fen) }),
  }[term.way]();
  return hours + pays + most + t("agreements.term.within", { days: count(term.pay_days) });
}

function Remove({ id, party }: { id: number; party: string }) {
  const remove = useWrite("remove_agreement");
  const tell = useTell();
  const gone = () =>
    remove.mutate(
      { agreement: id },
      { onSuccess: ({ operation }) => tell.done(t("agreements.removed", { party }), operation), onError: tell.refused },
    );
  return (
    <Popconfirm title={t("agreements.remove.ask")} okText={t("agreements.remove")} onConfirm={gone}>
      <Button type="text" size="small" data-testid={`agreement-remove-${id}`}>
        {t("agreements.remove")}
      </Button>
    </Popconfirm>
  );
}
