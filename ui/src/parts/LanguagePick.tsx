import { Segmented } from "antd";
import { LANGUAGES, type Language } from "../choices";

const NAMES: Record<Language, string> = { "zh-CN": "简", "zh-TW": "繁", en: "EN" };

/** The language that buyers read. */
export function LanguagePick({ value, onChange }: { value: Language; onChange: (language: Language) => void }) {
  return (
    <Segmented<Language>
      value={value}
      onChange={onChange}
      options={LANGUAGES.map((one) => ({ value: one, label: NAMES[one] }))}
    />
  );
}
