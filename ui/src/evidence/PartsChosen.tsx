import { CheckOutlined, WarningOutlined } from "@ant-design/icons";
import { Checkbox, Radio } from "antd";
import type { ReactNode } from "react";
import type { Audience, EvidenceChecked, EvidenceRow, ProofPart, ProofSheet } from "../door-types";
import { Card } from "../parts/Card";
import { t } from "../words/words";
import css from "./PartsChosen.module.css";
import type { Chosen } from "./Proof";
import { State } from "./State";

const AUDIENCES: Audience[] = ["supplier", "platform", "own"];

type Props = {
  sheet: ProofSheet;
  checked: EvidenceChecked[];
  chosen: Chosen;
  choose: (chosen: Chosen) => void;
  onShow: (id: number) => void;
};

/** For whom, whether it holds, and what goes in. */
export function PartsChosen({ sheet, checked, chosen, choose, onShow }: Props) {
  return (
    <>
      <Card title={t("proof.for_whom")}>
        <Radio.Group
          className={css.list}
          value={chosen.audience}
          onChange={(event) => {
            const audience = AUDIENCES.find((one) => one === event.target.value);
            if (audience !== undefined) choose({ ...chosen, audience });
          }}
          options={AUDIENCES.map((value) => ({ value, label: t(`proof.audience.${value}`) }))}
        />
        <p className={css.soft}>{t("proof.for_whom.text")}</p>
      </Card>
      <Ready sheet={sheet} checked={checked} />
      <Card title={t("proof.choose")}>
        <div className={css.list}>
          <Part
            part="reason"
            there={sheet.cases.some(({ reason }) => reason !== null)}
            chosen={chosen}
            choose={choose}
          />
          <Part part="money" there={sheet.money.length > 0} chosen={chosen} choose={choose} />
          {sheet.evidence.map((row) => (
            <Piece
              key={row.id}
              row={row}
              state={checked.find(({ id }) => id === row.id)?.state}
              chosen={chosen}
              choose={choose}
              onShow={onShow}
            />
          ))}
        </div>
      </Card>
    </>
  );
}

type Choosing = Pick<Props, "chosen" | "choose">;

function Part({ part, there, chosen, choose }: Choosing & { part: ProofPart; there: boolean }) {
  return (
    <Checkbox
      disabled={!there}
      checked={there && chosen.parts.includes(part)}
      onChange={({ target }) =>
        choose({
          ...chosen,
          parts: target.checked ? [...chosen.parts, part] : chosen.parts.filter((one) => one !== part),
        })
      }
    >
      {t(`proof.choose.${part}`)} {!there && <span className={css.soft}>{t("proof.choose.none")}</span>}
    </Checkbox>
  );
}

type PieceProps = Choosing & {
  row: EvidenceRow;
  state: EvidenceChecked["state"] | undefined;
  onShow: (id: number) => void;
};

function Piece({ row, state, chosen, choose, onShow }: PieceProps) {
  const usable = state === "unchanged" || state === "thinned";
  const { id } = row;
  return (
    <div className={css.piece}>
      <Checkbox
        disabled={!usable}
        checked={usable && !chosen.left_out.includes(id)}
        onChange={({ target }) =>
          choose({
            ...chosen,
            left_out: target.checked ? chosen.left_out.filter((one) => one !== id) : [...chosen.left_out, id],
          })
        }
      >
        {t(row.kind === "clip" ? "evidence.clip" : "evidence.photo")}
      </Checkbox>
      <button type="button" className={css.link} onClick={() => onShow(id)}>
        {t(`proof.scene.${row.scene}`)} {row.taken_at.slice(11, 16)}
      </button>
      {state !== undefined && state !== "unchanged" && (
        <span className={css.state}>
          <State of={state} />
        </span>
      )}
    </div>
  );
}

/** What whoever gets the sheet will ask about first. */
function Ready({ sheet, checked }: { sheet: ProofSheet; checked: EvidenceChecked[] }) {
  const packing = sheet.evidence.filter(({ scene }) => scene === "packing").length;
  const changed = checked.filter(({ state }) => state === "changed" || state === "missing").length;
  return (
    <Card title={t("proof.before_handing")}>
      <ul className={css.list}>
        <Fact good={packing > 0}>
          {packing > 0 ? t("proof.ready.proof", { count: packing }) : t("proof.ready.no_proof")}
        </Fact>
        <Fact good={changed === 0}>
          {changed === 0 ? t("proof.ready.unchanged") : t("proof.ready.changed", { count: changed })}
        </Fact>
        <Fact good>{t("proof.ready.words")}</Fact>
        {sheet.evidence.length > 0 && <Fact good={false}>{t("proof.ready.look")}</Fact>}
      </ul>
    </Card>
  );
}

function Fact({ good, children }: { good: boolean; children: ReactNode }) {
  return (
    <li className={css.fact}>
      {good ? <CheckOutlined className={css.good} aria-hidden /> : <WarningOutlined className={css.look} aria-hidden />}
      <span>{children}</span>
    </li>
  );
}
