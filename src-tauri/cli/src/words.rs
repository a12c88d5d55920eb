//! The words for people, in the person's language: `PINTUI_LANG`, else the system's, else zh-CN. What is exported speaks
//! as the window does, unless `PINTUI_LANG` says otherwise.
//!
//! The command line's own sentences lie in `locales/`; what problems and refusals mean comes from
//! the core's locale, the same texts the window shows.

use std::collections::BTreeMap;
use std::path::Path;

use pintui_core::locale::{self, Language};
use pintui_core::spoken;
use pintui_store::{At, Error, Fen};
use serde_json::{Map, Value};

/// Texts in one language.
pub struct Words {
    language: Language,
    own: BTreeMap<String, String>,
}

impl Words {
    /// The words of the person at this terminal.
    pub fn of_environment() -> Self {
        Self::of(Language::asked(|name| std::env::var(name).ok()).unwrap_or_default())
    }

    fn of(language: Language) -> Self {
        let own = match language {
            Language::ZhCn => include_str!("../locales/zh-CN.json"),
            Language::ZhTw => include_str!("../locales/zh-TW.json"),
            Language::En => include_str!("../locales/en.json"),
        };
        Self { language, own: serde_json::from_str(own).expect("a test reads all three files") }
    }

    /// `zh-CN`, `zh-TW` or `en`.
    pub fn language(&self) -> &'static str {
        self.language.tag()
    }

    /// The language of what is exported from the book in this folder.
    pub fn exports(&self, folder: &Path) -> &'static str {
        let asked = std::env::var("PINTUI_LANG").is_ok_and(|value| !value.trim().is_empty());
        let chosen = if asked { None } else { spoken::chosen(folder) };
        chosen.unwrap_or(self.language).tag()
    }

    /// One of the command line's own sentences, with its parameters.
    pub fn say(&self, key: &str, with: &[(&str, &str)]) -> String {
        let mut text = self.own.get(key).cloned().unwrap_or_else(|| key.to_owned());
        for (name, value) in with {
            text = text.replace(&format!("{{{name}}}"), value);
        }
        text
    }

    /// What long work is doing.
    pub fn doing(&self, stage: &str) -> String {
        let key = format!("doing.{stage}");
        self.own.get(&key).cloned().unwrap_or_else(|| stage.to_owned())
    }

    /// What a problem of a row is, or what to do about it (`what`, `next`).
    pub fn problem(&self, code: &str, aspect: &str) -> Option<String> {
        self.core(&format!("problem.{code}.{aspect}"), &Map::new())
    }

    /// A name from the core's locale, or the id itself.
    pub fn name(&self, room: &str, id: &str) -> String {
        self.core(&format!("{room}.{id}"), &Map::new()).unwrap_or_else(|| id.to_owned())
    }

    /// What happened and what to do next, with the words to type where the window has a button instead.
    pub fn refusal(&self, refused: &Error) -> (Option<String>, Option<String>) {
        let text = |aspect: &str| self.core(&format!("error.{}.{aspect}", refused.code), &refused.params);
        let hint = self.own.get(&format!("hint.{}", refused.code));
        let between = if matches!(self.language, Language::En) { " " } else { "" };
        let next = text("next").map(|next| match hint {
            Some(hint) => format!("{next}{between}{hint}"),
            None => next,
        });
        (text("what"), next)
    }

    /// A fact as it stands in a sentence; roles and platforms have names of their own.
    fn shown(&self, name: &str, value: &Value) -> String {
        let role = |id: &Value| id.as_str().map(|id| locale::text(self.language, &format!("role.{id}")).to_owned());
        match (name, value) {
            (name, Value::Number(fen)) if name.ends_with("_fen") => {
                fen.as_i64().map_or_else(String::new, |fen| format!("{:.2}", Fen(fen).yuan()))
            }
            ("role", role_id) => role(role_id).unwrap_or_default(),
            ("platform" | "found", Value::String(id)) => self.name("platform", id),
            ("rule", Value::String(id)) => self.name("care.rules", id),
            ("may", Value::Array(roles)) => self.listed(roles.iter().filter_map(role)),
            ("shops", Value::Array(names)) => self.listed(names.iter().filter_map(Value::as_str).map(str::to_owned)),
            (_, Value::String(text)) => moment(text).unwrap_or_else(|| text.clone()),
            _ => value.to_string(),
        }
    }

    fn listed(&self, names: impl Iterator<Item = String>) -> String {
        let names: Vec<_> = names.collect();
        match names.is_empty() {
            true => locale::text(self.language, "list.none").to_owned(),
            false => names.join(locale::text(self.language, "list.separator")),
        }
    }

    fn core(&self, key: &str, with: &Map<String, Value>) -> Option<String> {
        let known = locale::text(self.language, key);
        if known == key {
            return None;
        }
        let mut text = known.to_owned();
        for (name, value) in with {
            let shown = self.shown(name, value);
            text = text.replace(&format!("{{{name}}}"), &shown);
        }
        Some(text)
    }
}

/// A moment as people write it; none where the text is none.
fn moment(text: &str) -> Option<String> {
    let at: At = text.parse().ok()?;
    Some(at.text().replace('T', " ").chars().take("2026-11-29 16:49".len()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_exported_speaks_as_the_window_of_that_book_does() {
        let folder = std::env::temp_dir().join(format!("pintui-spoken-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let words = Words::of(Language::En);
        assert_eq!(words.exports(&folder), "en");
        std::fs::write(folder.join("language"), "zh-TW").expect("chosen");
        assert_eq!((words.exports(&folder), words.language()), ("zh-TW", "en"));
        std::fs::remove_dir_all(&folder).expect("gone");
    }

    #[test]
    fn a_moment_in_a_refusal_is_written_as_people_write_it() {
        let Value::Object(params) = serde_json::json!({ "by": "小林", "at": "2026-11-29T16:49:46", "did": "agree" })
        else {
            panic!("an object")
        };
        let error = Error { code: "case_changed_meanwhile".into(), params };
        let what = Words::of(Language::ZhCn).refusal(&error).0.expect("what happened");
        assert!(what.contains("2026-11-29 16:49") && !what.contains('T'), "{what}");
    }

    #[test]
    fn an_amount_in_a_refusal_is_written_with_its_decimals() {
        let Value::Object(params) = serde_json::json!({ "amount_fen": 18_000, "limit_fen": 50 }) else {
            panic!("an object")
        };
        let what = Words::of(Language::ZhCn).refusal(&Error { code: "over_limit".into(), params }).0;
        assert_eq!(what.as_deref(), Some("180.00 超过了你一次能定的 0.50。"));
    }

    #[test]
    fn a_file_of_another_platform_is_refused_in_words_with_the_shops_that_take_it() {
        let refused = |shops: Value| {
            let Value::Object(params) = serde_json::json!({
                "file": "订单.csv", "shop": "我的店", "platform": "taobao", "found": "douyin", "shops": shops,
            }) else {
                panic!("an object")
            };
            let error = Error { code: "platform_differs".into(), params };
            let (what, next) = Words::of(Language::ZhCn).refusal(&error);
            (what.expect("what happened"), next.expect("what to do"))
        };
        let (what, next) = refused(serde_json::json!(["抖音一店", "抖音二店"]));
        assert!(what.contains("抖店") && what.contains("淘宝 / 天猫") && !what.contains("taobao"), "{what}");
        assert!(next.contains("抖音一店、抖音二店") && next.contains("--shop"), "{next}");
        assert!(refused(serde_json::json!([])).1.contains("还没有"));
    }

    #[test]
    fn all_languages_say_the_same_things_with_the_same_names() {
        let names = |text: &str| -> Vec<String> {
            text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name.to_owned()).collect()
        };
        let first = Words::of(Language::ZhCn);
        for language in [Language::ZhTw, Language::En] {
            let other = Words::of(language);
            assert!(first.own.keys().eq(other.own.keys()), "{}", language.tag());
            for (key, text) in &first.own {
                let mut both = [names(text), names(&other.own[key])];
                both.iter_mut().for_each(|names| names.sort());
                assert_eq!(both[0], both[1], "{} {key}", language.tag());
            }
        }
    }
}
