//! Finds a script by two letters: of its words, or the first letters of their sound (`qs` finds 色差's `sc` too).

use pintui_store::{Result, Tx};
use pinyin::ToPinyin;
use serde::Deserialize;
use ts_rs::TS;

use super::shelf::{Script, all};
use super::word_of;
use crate::door::{Call, Command, Read};
use crate::locale::{self, Language};
use crate::shops;

/// Scripts that a person may mean, the nearest first.
#[derive(Deserialize, TS)]
pub struct FindScripts {
    /// Name of the shop whose uses count.
    pub shop: String,
    /// `zh-CN`, `zh-TW` or `en`.
    pub language: String,
    /// What was typed.
    pub typed: String,
    /// How many at most.
    pub limit: i64,
}

impl Command for FindScripts {
    type Answer = Vec<Script>;
}

impl Read for FindScripts {
    fn answer(self, tx: &Tx, call: &Call<'_>) -> Result<Vec<Script>> {
        let shop = shops::must(tx, &self.shop)?.id;
        let language = Language::parse(&self.language);
        let wanted: Vec<String> = self.typed.to_lowercase().split_whitespace().map(str::to_owned).collect();
        let mut hits: Vec<(usize, Script)> = all(tx, shop, language, call.now)?
            .into_iter()
            .filter_map(|script| Some((far(&script, language, &wanted)?, script)))
            .collect();
        hits.sort_by_key(|(far, _)| *far);
        hits.truncate(usize::try_from(self.limit.clamp(1, 200)).unwrap_or(1));
        Ok(hits.into_iter().map(|(_, script)| script).collect())
    }
}

/// How far a script is from what was typed; none where a word of it is nowhere.
fn far(script: &Script, language: Language, wanted: &[String]) -> Option<usize> {
    let title = title(script, language).to_lowercase();
    let heard = [initials(&title), sounds(&title)];
    let words = script.words.as_ref().or(script.draft.as_ref());
    let mut far = 0;
    for word in wanted {
        far += if title.starts_with(word.as_str()) {
            0
        } else if title.contains(word.as_str()) {
            1
        } else if heard.iter().any(|one| one.contains(word.as_str())) {
            2
        } else if words.is_some_and(|words| words.text.to_lowercase().contains(word.as_str())) {
            3
        } else if words.is_some_and(|words| words.steps.iter().any(|step| step.to_lowercase().contains(word.as_str())))
        {
            4
        } else {
            return None;
        };
    }
    Some(far)
}

/// What a script is called: its own title, its problem and its mood.
fn title(script: &Script, language: Language) -> String {
    let own = script.words.as_ref().or(script.draft.as_ref()).and_then(|words| words.title.clone());
    let (situation, mood) = (format!("scripts.situation.{}", script.situation), word_of(script.mood));
    let mood = format!("scripts.mood.{mood}");
    let (situation, mood) = (locale::text(language, &situation), locale::text(language, &mood));
    format!("{situation} {mood} {}", own.unwrap_or_default())
}

/// The first letter of each sound: 色差 is `sc`.
fn initials(text: &str) -> String {
    sound(text, |letters| letters.chars().next().map(String::from))
}

/// The whole sounds: 色差 is `secha`.
fn sounds(text: &str) -> String {
    sound(text, |letters| Some(letters.to_owned()))
}

fn sound(text: &str, of: impl Fn(&str) -> Option<String>) -> String {
    text.chars()
        .filter_map(|letter| match letter.to_pinyin() {
            Some(sound) => of(sound.plain()),
            None => Some(letter.to_string()),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::given::{Given, SHOP};

    #[test]
    fn two_letters_or_first_sounds_find_words_among_a_thousand() {
        let given = Given::shop();
        given.write(|tx| {
            for number in 0..1000_i64 {
                let id = tx.insert(
                    "insert into scripts (name, situation, mood, stage) values (?1, 'late', 'calm', 'first')",
                    [format!("late.calm.first.{}", number + 2)],
                )?;
                tx.insert(
                    "insert into script_versions (script_id, language, version, state, title, text, steps, proof, limit_fen,
                       decides, within_hours, made_at, made_by, usable_at)
                     values (?1, 'zh-CN', 1, 'usable', ?2, '今天 18:00 前给你结果。', '[]', '[]', 0, 'clerk', 4,
                       '2026-11-01T00:00:00', 'x', '2026-11-01T00:00:00')",
                    (id, format!("第 {number} 条")),
                )?;
            }
            Ok(())
        });
        let find = |typed: &str| {
            let asked = FindScripts { shop: SHOP.into(), language: "zh-CN".into(), typed: typed.to_owned(), limit: 5 };
            given.ask(asked).expect("found").into_iter().map(|one| one.situation).collect::<Vec<_>>()
        };
        assert_eq!(find("颜色").first().map(String::as_str), Some("colour"));
        assert_eq!(find("ysbd").first().map(String::as_str), Some("colour"), "颜色不对 by its first sounds");
        assert_eq!(find("cm").first().map(String::as_str), Some("size"), "尺码不合适 by two");
        assert_eq!(find("facuo").first().map(String::as_str), Some("wrong"));
        assert_eq!(find("没有这样的词"), Vec::<String>::new());
    }
}
