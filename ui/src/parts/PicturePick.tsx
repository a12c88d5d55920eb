import { PictureOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { t } from "../words/words";
import { Picture } from "./Picture";
import css from "./PicturePick.module.css";
import { usePicture } from "./usePicture";

type Props = {
  testid: string;
  name: string;
  alt: string;
  of: string | undefined;
  /** What is shown while none is chosen. */
  instead?: ReactNode;
  onChange: (picture: string | undefined) => void;
};

/** A picture of a point: chosen, changed, or taken away. */
export function PicturePick({ testid, name, alt, of, instead, onChange }: Props) {
  const picture = usePicture(onChange);
  return (
    <figure className={css.picture}>
      <figcaption>{name}</figcaption>
      <span className={css.frame}>
        {of === undefined ? instead || <PictureOutlined aria-hidden /> : <Picture of={of} alt={alt} />}
      </span>
      <span>
        <Button size="small" loading={picture.isPending} onClick={picture.choose} data-testid={testid}>
          {t("lists.picture.choose")}
        </Button>
        {of !== undefined && (
          <Button size="small" type="link" onClick={() => onChange(undefined)}>
            {t("lists.picture.remove")}
          </Button>
        )}
      </span>
    </figure>
  );
}
