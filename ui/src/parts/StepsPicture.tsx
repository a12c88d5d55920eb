import { Button, Modal, Segmented } from "antd";
import { useState } from "react";
import { useAnswer, useTask } from "../ask";
import { type Language, useChoice } from "../choices";
import type { PolicyFlowKind, PolicyPicture } from "../door-types";
import { pickPlace } from "../files";
import { t } from "../words/words";
import { LanguagePick } from "./LanguagePick";
import { Settled } from "./Settled";
import css from "./StepsPicture.module.css";
import { useShop } from "./shop";
import { useTell } from "./tell";

const KINDS: readonly PolicyFlowKind[] = ["return", "exchange"];

/** Writes the picture that is asked for where a person says. */
export function useSavePicture() {
  const write = useTask("export_policy_picture");
  const tell = useTell();
  const save = async (ask: PolicyPicture, title: string) => {
    const out = await pickPlace(t("steps.save"), `${title}.png`, "png");
    if (out === null) return;
    write.mutate(
      { ...ask, out },
      {
        onSuccess: ({ path }) => tell.done(t("export.written", { path })),
        onError: tell.refused,
      },
    );
  };
  return { save, isPending: write.isPending };
}

/** The steps of a case's policy as a picture to send beside what is said. */
export function StepsPicture({ caseId }: { caseId: number }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} data-testid="steps-open">
        {t("steps.open")}
      </Button>
      {open && <Steps caseId={caseId} onClose={() => setOpen(false)} />}
    </>
  );
}

function Steps({ caseId, onClose }: { caseId: number; onClose: () => void }) {
  const shop = useShop();
  const usual = useChoice("language");
  const [language, setLanguage] = useState<Language>(usual);
  const [flow, setFlow] = useState<PolicyFlowKind>("return");
  const saving = useSavePicture();
  const ask: PolicyPicture = {
    shop: shop.name,
    category: null,
    version: null,
    case_id: caseId,
    flow,
    reader: "buyer",
    language,
  };
  const picture = useAnswer("policy_picture", ask);
  return (
    <Modal open title={t("steps.title")} footer={null} onCancel={onClose} width={560}>
      <div className={css.bar}>
        <Segmented<PolicyFlowKind>
          value={flow}
          onChange={setFlow}
          options={KINDS.map((value) => ({ value, label: t(`steps.${value}`) }))}
        />
        <LanguagePick value={language} onChange={setLanguage} />
      </div>
      <Settled of={picture}>
        {({ url, title }) => (
          <>
            <img className={css.picture} src={url} alt={title} data-testid="steps-picture" />
            <Button
              type="primary"
              loading={saving.isPending}
              onClick={() => void saving.save(ask, title)}
              data-testid="steps-save"
            >
              {t("steps.save")}
            </Button>
          </>
        )}
      </Settled>
    </Modal>
  );
}
