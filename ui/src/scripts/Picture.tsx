import { PrinterOutlined } from "@ant-design/icons";
import { Button, Modal } from "antd";
import type { ScriptWords as Words } from "../door-types";
import { FlowPicture } from "../parts/FlowPicture";
import type { FlowStep } from "../parts/flow";
import { useListedLimit } from "../parts/limits";
import { Printed } from "../parts/Printed";
import { listed, t } from "../words/words";

/** The steps of a problem as a picture for clerks, drawn from the script itself. */
export function Picture({ title, words, onClose }: { title: string; words: Words; onClose: () => void }) {
  const listedLimit = useListedLimit();
  const plain = (text: string): FlowStep => ({ who: null, text, note: null, inside: null, ours: false });
  const steps: FlowStep[] = [
    ...words.steps.map(plain),
    {
      who: null,
      text: listedLimit(words.limit_fen),
      note: words.proof.length === 0 ? null : `${t("scripts.proof")} ${listed(words.proof)}`,
      inside: t("scripts.steps.beyond", { who: t(`scripts.decides.${words.decides}`) }),
      ours: true,
    },
  ];
  const drawn = <FlowPicture title={title} steps={steps} />;
  return (
    <Modal
      open
      title={title}
      width={720}
      onCancel={onClose}
      footer={
        <Button type="primary" icon={<PrinterOutlined />} onClick={() => window.print()}>
          {t("scripts.picture.print")}
        </Button>
      }
    >
      {drawn}
      <Printed>
        <h1>{title}</h1>
        {drawn}
      </Printed>
    </Modal>
  );
}
