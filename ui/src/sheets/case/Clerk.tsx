import { UserOutlined } from "@ant-design/icons";
import { Input } from "antd";
import { choose, useChoice } from "../../choices";
import { useIsSigned } from "../../parts/me";
import { t } from "../../words/words";
import css from "./case.module.css";

/** Who works here: written once, kept on this computer. Nobody is asked who has signed in. */
export function Clerk() {
  const clerk = useChoice("clerk");
  if (useIsSigned()) return null;
  return (
    <Input
      className={clerk.trim() === "" ? css.clerkMissing : css.clerk}
      prefix={<UserOutlined aria-hidden />}
      value={clerk}
      maxLength={40}
      placeholder={t("desk.clerk.hint")}
      aria-label={t("desk.clerk")}
      title={t("desk.clerk")}
      data-testid="case-clerk"
      onChange={(event) => choose("clerk", event.target.value)}
    />
  );
}
