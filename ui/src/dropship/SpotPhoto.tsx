import { CameraOutlined, DeleteOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { Picture } from "../parts/Picture";
import { usePicture } from "../parts/usePicture";
import { t } from "../words/words";
import css from "./Partners.module.css";

type Props = { of: string | null; alt: string; onChange: (picture: string | null) => void; testid: string };

/** The photo of a point: a press chooses one, and it stands there small. */
export function SpotPhoto({ of, alt, onChange, testid }: Props) {
  const picture = usePicture(onChange);
  if (of === null) {
    return (
      <Button icon={<CameraOutlined />} loading={picture.isPending} onClick={picture.choose} data-testid={testid}>
        {t("partner.spot.photo")}
      </Button>
    );
  }
  return (
    <span className={css.pictures}>
      <Picture of={of} alt={alt} />
      <Button
        type="text"
        size="small"
        icon={<DeleteOutlined />}
        onClick={() => onChange(null)}
        aria-label={t("lists.picture.remove")}
        title={t("lists.picture.remove")}
      />
    </span>
  );
}
