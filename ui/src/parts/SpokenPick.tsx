import { Segmented } from "antd";
import { useTask } from "../ask";
import { choose, LANGUAGES, type Language, useChoice } from "../choices";

const NAMES: Record<Language, string> = { "zh-CN": "简体中文", "zh-TW": "繁體中文", en: "English" };

/** The language of this window, kept for what the command line exports too where whoever sits here may say so. */
export function SpokenPick() {
  const language = useChoice("language");
  const keep = useTask("choose_language");
  const speak = (to: Language) => {
    choose("language", to);
    keep.mutate({ language: to });
  };
  return (
    <Segmented<Language>
      value={language}
      onChange={speak}
      options={LANGUAGES.map((one) => ({ value: one, label: NAMES[one] }))}
      data-testid="spoken"
    />
  );
}
