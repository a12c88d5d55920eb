import { PrinterOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { createPortal } from "react-dom";
import { useAnswer, useWrite } from "../ask";
import { useChoice } from "../choices";
import type { Audience, ProofForm, ProofPart, ProofSheet } from "../door-types";
import { pickPlace } from "../files";
import { KeyCap } from "../parts/KeyCap";
import { useClerk } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { Settled } from "../parts/Settled";
import { useTell } from "../parts/tell";
import { useKeys } from "../parts/useKeys";
import { t } from "../words/words";
import { AddFiles } from "./AddFiles";
import { Paper } from "./Paper";
import { PartsChosen } from "./PartsChosen";
import css from "./Proof.module.css";
import type { About } from "./useAddFiles";
import { Viewer } from "./Viewer";

/** One sheet that convinces a supplier or a platform: what happened, in order, with its proof. */
export function Proof({ subject }: { subject: About }) {
  const sheet = useAnswer("proof_show", subject);
  return <Settled of={sheet}>{(answer) => <Sheet key={answer.number} sheet={answer} subject={subject} />}</Settled>;
}

export type Chosen = { audience: Audience; left_out: number[]; parts: ProofPart[] };

function Sheet({ sheet, subject }: { sheet: ProofSheet; subject: About }) {
  const staff = useClerk();
  const checked = useAnswer("check_evidence", { ids: sheet.evidence.map(({ id }) => id) });
  const [chosen, choose] = useState<Chosen>({ audience: "platform", left_out: [], parts: ["reason", "money"] });
  const [shown, show] = useState<number | null>(null);
  const sound = sheet.evidence.filter(({ id }) => {
    const state = checked.data?.find((one) => one.id === id)?.state;
    return state === "unchanged" || state === "thinned";
  });
  const going = sound.filter(({ id }) => !chosen.left_out.includes(id)).map(({ id }) => id);
  const hand = useHandOver(sheet, subject, chosen, going);
  useKeys({ "Ctrl+E": () => void hand.run("pdf"), "Ctrl+P": () => window.print() });

  if (sheet.evidence.length === 0 && sheet.moments.length === 0) {
    return (
      <Nothing title={t("proof.empty")} text={t("proof.empty.text")}>
        <AddFiles subject={subject} scenes={["packing", "buyer", "chat", "inspection"]} staff={staff} look="desk" />
      </Nothing>
    );
  }
  const paper = <Paper sheet={sheet} chosen={chosen} going={going} onShow={show} />;
  return (
    <div className={css.page} data-testid="proof">
      <div className={css.desk}>{paper}</div>
      {createPortal(<div className={css.print}>{paper}</div>, document.body)}
      <aside className={css.side}>
        <div className={css.acts}>
          <Button type="primary" loading={hand.isPending} onClick={() => void hand.run("pdf")} data-testid="proof-pdf">
            {t("proof.pdf")} <KeyCap>Ctrl E</KeyCap>
          </Button>
          <Button loading={hand.isPending} onClick={() => void hand.run("bundle")} data-testid="proof-bundle">
            {t("proof.bundle")}
          </Button>
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            {t("proof.print")} <KeyCap>Ctrl P</KeyCap>
          </Button>
          <AddFiles
            subject={subject}
            scenes={["packing", "buyer", "chat", "inspection", "other"]}
            staff={staff}
            look="desk"
          />
        </div>
        <PartsChosen sheet={sheet} checked={checked.data ?? []} chosen={chosen} choose={choose} onShow={show} />
      </aside>
      {shown !== null && <Viewer rows={sheet.evidence} at={shown} onTurn={show} onClose={() => show(null)} />}
    </div>
  );
}

function useHandOver(sheet: ProofSheet, subject: About, chosen: Chosen, evidence: number[]) {
  const write = useWrite("export_proof");
  const language = useChoice("language");
  const tell = useTell();
  const run = async (form: ProofForm) => {
    const name = `${t("proof.file_name", { number: sheet.number })}`;
    const ending = form === "pdf" ? "pdf" : "zip";
    const out = await pickPlace(t(`proof.${form}`), `${name}.${ending}`, ending);
    if (out === null) return;
    const { audience, parts } = chosen;
    write.mutate(
      { ...subject, audience, parts, evidence, form, out, language },
      {
        onSuccess: ({ path, count }) => tell.done(t(form === "pdf" ? "proof.saved" : "proof.bundled", { path, count })),
        onError: tell.refused,
      },
    );
  };
  return { run, isPending: write.isPending };
}
