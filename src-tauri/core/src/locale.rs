//! Texts for people, in three languages, from the locale files that the screens share.
//!
//! A file is flat: key to text, with named parameters `{count}`. Rooms answer with codes and keys;
//! only what leaves as a file (`report`) or goes to a terminal asks for a text here.

use std::collections::HashMap;
use std::fmt::Display;
use std::sync::OnceLock;

/// A language that texts are there for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// 简体中文.
    #[default]
    ZhCn,
    /// 繁體中文.
    ZhTw,
    /// English.
    En,
}

impl Language {
    /// All languages, the one that is written first in front.
    pub const ALL: [Self; 3] = [Self::ZhCn, Self::ZhTw, Self::En];

    /// The language of a tag such as `zh-TW`; `zh-CN` where it is none of ours.
    pub fn parse(tag: &str) -> Self {
        let tag = tag.trim().to_ascii_lowercase().replace('_', "-");
        match tag.split('-').next() {
            Some("en") => Self::En,
            Some("zh") if ["tw", "hk", "mo", "hant"].iter().any(|part| tag.split('-').any(|of| of == *part)) => {
                Self::ZhTw
            }
            _ => Self::ZhCn,
        }
    }

    /// The language that an environment asks for: `PINTUI_LANG`, else what its system speaks. None where neither says one.
    pub fn asked(variable: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let set = |name: &str| variable(name).filter(|value| !value.trim().is_empty());
        let said = ["PINTUI_LANG", "LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set)?;
        let tag = said.trim().split(['.', '@']).next().unwrap_or_default();
        match tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
            "c" | "posix" => None,
            "zh" => Some(Self::parse(tag)),
            _ => Some(Self::En),
        }
    }

    /// Its tag, which is also the name of its folder.
    pub fn tag(self) -> &'static str {
        match self {
            Self::ZhCn => "zh-CN",
            Self::ZhTw => "zh-TW",
            Self::En => "en",
        }
    }
}

macro_rules! locale_files {
    ($($name:literal)*) => {
        fn files(language: Language) -> &'static [&'static str] {
            match language {
                Language::ZhCn => &[$(include_str!(concat!("../../../locales/zh-CN/", $name, ".json"))),*],
                Language::ZhTw => &[$(include_str!(concat!("../../../locales/zh-TW/", $name, ".json"))),*],
                Language::En => &[$(include_str!(concat!("../../../locales/en/", $name, ".json"))),*],
            }
        }
    };
}

// The files that hold texts of the core: refusals, and what leaves the house as a file.
locale_files! {
    "actions"
    "again"
    "ages"
    "appraisal"
    "audiences"
    "breakdown"
    "callbacks"
    "care"
    "cases"
    "catalogue"
    "checklist"
    "checklists"
    "costs"
    "coupons"
    "devices"
    "dispositions"
    "emergencies"
    "errors"
    "evidence"
    "experiments"
    "forecast"
    "gifts"
    "import"
    "labels"
    "ledger"
    "loop"
    "losses"
    "members"
    "moves"
    "numbers"
    "packing"
    "partners"
    "people"
    "plays"
    "policies"
    "report"
    "returned"
    "scripts"
    "segments"
    "tags"
    "team"
    "ui"
    "warehouses"
    "waves"
    "week"
    "wording"
}

type Texts = HashMap<String, String>;

fn texts(language: Language) -> &'static Texts {
    static TEXTS: OnceLock<[Texts; 3]> = OnceLock::new();
    let all = TEXTS.get_or_init(|| {
        Language::ALL.map(|language| {
            let read = |file: &&str| -> Texts { serde_json::from_str(file).expect("a test reads every locale file") };
            files(language).iter().flat_map(read).collect()
        })
    });
    match language {
        Language::ZhCn => &all[0],
        Language::ZhTw => &all[1],
        Language::En => &all[2],
    }
}

/// The text of a key; the key itself where no file has it.
pub fn text(language: Language, key: &str) -> &str {
    texts(language).get(key).map_or(key, String::as_str)
}

/// The text of a key with its parameters filled in.
pub fn say(language: Language, key: &str, params: &[(&str, &dyn Display)]) -> String {
    let mut said = String::new();
    let mut rest = text(language, key);
    // One pass, so that a value that looks like a parameter stays as it is.
    while let Some((before, after)) = rest.split_once('{') {
        said.push_str(before);
        match after.split_once('}') {
            Some((name, behind)) => {
                match params.iter().find(|(known, _)| *known == name) {
                    Some((_, value)) => said.push_str(&value.to_string()),
                    None => said.extend(["{", name, "}"]),
                }
                rest = behind;
            }
            None => {
                said.push('{');
                rest = after;
            }
        }
    }
    said.push_str(rest);
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;
    use std::path::{Path, PathBuf};

    fn folder(language: Language) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales").join(language.tag())
    }

    fn names(language: Language) -> Vec<String> {
        let files = std::fs::read_dir(folder(language)).expect("the language has a folder");
        let mut names: Vec<String> =
            files.map(|file| file.expect("a file").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    fn params(text: &str) -> Vec<String> {
        let mut params: Vec<String> =
            text.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name.to_owned()).collect();
        params.sort();
        params.dedup();
        params
    }

    /// Every key of a file with the parameters of its text.
    fn shape(language: Language, name: &str) -> BTreeMap<String, Vec<String>> {
        let file = std::fs::read_to_string(folder(language).join(name)).expect("the file is there");
        let texts: BTreeMap<String, String> = serde_json::from_str(&file).expect("flat JSON of texts");
        texts.into_iter().map(|(key, text)| (key, params(&text))).collect()
    }

    #[test]
    fn every_language_has_the_same_keys_with_the_same_parameters() {
        for other in [Language::ZhTw, Language::En] {
            assert_eq!(names(Language::ZhCn), names(other), "files of {}", other.tag());
            for name in names(Language::ZhCn) {
                let (ours, theirs) = (shape(Language::ZhCn, &name), shape(other, &name));
                let odd: Vec<_> = ours.iter().filter(|(key, params)| theirs.get(*key) != Some(params)).collect();
                assert!(odd.is_empty(), "{}/{name} lacks or differs in {odd:?}", other.tag());
                assert_eq!(ours.len(), theirs.len(), "{}/{name} has keys of its own", other.tag());
            }
        }
    }

    #[test]
    fn every_point_defect_and_category_has_its_words() {
        for list in crate::checks::checklist::all() {
            let points = list.points.iter().map(|point| format!("checklist.point.{}", point.id));
            let defects = list.defects.iter().map(|defect| format!("checklist.defect.{}", defect.id));
            let category = std::iter::once(format!("checklist.category.{}", list.category));
            for key in points.chain(defects).chain(category) {
                assert_ne!(text(Language::ZhCn, &key), key, "no words for it");
            }
        }
    }

    #[test]
    fn parameters_are_filled_once_and_unknown_keys_stay_visible() {
        assert_eq!(
            say(Language::ZhCn, "workbook.page", &[("page", &"{pages}"), ("pages", &2)]),
            "第 {pages} 页，共 2 页"
        );
        assert_eq!(text(Language::En, "no.such.key"), "no.such.key");
    }

    #[test]
    fn an_environment_asks_for_a_language_and_what_it_does_not_say_is_left_open() {
        let asked = |set: &[(&str, &str)]| {
            Language::asked(|name| set.iter().find(|(own, _)| *own == name).map(|(_, value)| (*value).to_owned()))
        };
        use Language::{En, ZhCn, ZhTw};
        for (value, language) in [
            ("zh_TW.UTF-8", Some(ZhTw)),
            ("zh_HK", Some(ZhTw)),
            ("zh_CN.UTF-8", Some(ZhCn)),
            ("zh", Some(ZhCn)),
            ("en_US.UTF-8", Some(En)),
            ("de_DE@euro", Some(En)),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("", None),
        ] {
            assert_eq!(asked(&[("LANG", value)]), language, "{value}");
        }
        assert_eq!(asked(&[("LANG", "en_US"), ("LC_ALL", "zh_TW")]), Some(ZhTw));
        assert_eq!(asked(&[("PINTUI_LANG", "zh-TW"), ("LC_ALL", "en_US"), ("LANG", "zh_CN")]), Some(ZhTw));
    }

    #[test]
    fn a_tag_finds_its_language_and_anything_else_is_chinese() {
        let languages = ["zh-CN", "zh-TW", "zh_Hant_HK", "en-US", "fr", ""].map(Language::parse);
        use Language::{En, ZhCn, ZhTw};
        assert_eq!(languages, [ZhCn, ZhTw, ZhTw, En, ZhCn, ZhCn]);
    }
}
