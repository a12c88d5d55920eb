import { CopyOutlined, PlayCircleOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { t } from "../words/words";
import { useCopy } from "./useCopy";

/** The guide to a product, to be sent to whoever asks. */
export function GuideLine({ guide }: { guide: string }) {
  const copy = useCopy();
  return (
    <p>
      <PlayCircleOutlined aria-hidden /> {t("guides.offer", { guide })}
      <Button type="link" size="small" icon={<CopyOutlined />} onClick={() => copy(guide)}>
        {t("care.keys.copy")}
      </Button>
    </p>
  );
}
