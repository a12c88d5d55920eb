//! The ready handbook: situations with their limits, and words for each mood and stage in three languages.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use pintui_store::{Day, Fen};
use serde::Deserialize;

use super::{Decides, Mood, Stage, Words};
use crate::locale::Language;
use crate::wording::Purpose;

#[derive(Deserialize)]
struct Situations {
    as_of: Day,
    situations: Vec<About>,
}

/// A situation and what holds in it.
#[derive(Deserialize)]
pub struct About {
    /// Its id; the locale has its name.
    pub id: String,
    /// Where its words are said.
    pub purpose: Purpose,
    /// What a clerk may grant without asking.
    pub limit_fen: Fen,
    /// Who decides what goes beyond.
    pub decides: Decides,
    /// Within how many hours the promised answer comes.
    pub within_hours: i64,
    /// Categories of goods for which its words are true; none: for all.
    #[serde(default)]
    pub categories: Vec<String>,
    /// The class whose cases belong here where no word tells more.
    pub class: Option<String>,
    /// Words in a reason by which a case belongs here.
    pub reasons: Vec<String>,
}

impl About {
    /// Whether its words may be said of such goods.
    pub fn suits(&self, category: &str) -> bool {
        self.categories.is_empty() || self.categories.iter().any(|one| one == category)
    }
}

#[derive(Deserialize)]
struct Page {
    steps: Vec<String>,
    proof: Vec<String>,
    moods: BTreeMap<Mood, BTreeMap<Stage, String>>,
}

type Pages = BTreeMap<String, Page>;

fn situations_file() -> &'static Situations {
    static FILE: OnceLock<Situations> = OnceLock::new();
    FILE.get_or_init(|| {
        serde_json::from_str(include_str!("../../data/handbook/situations.json")).expect("a test reads the handbook")
    })
}

/// All situations, the most frequent first.
pub fn situations() -> &'static [About] {
    &situations_file().situations
}

/// The situation with this id.
pub fn situation(id: &str) -> Option<&'static About> {
    situations().iter().find(|one| one.id == id)
}

/// The situation of a class where no word tells more.
pub fn of_class(class: &str) -> Option<&'static str> {
    situations().iter().find(|one| one.class.as_deref() == Some(class)).map(|one| &*one.id)
}

/// The day of the handbook's words.
pub fn as_of() -> Day {
    situations_file().as_of
}

fn pages(language: Language) -> &'static Pages {
    static PAGES: OnceLock<[Pages; 3]> = OnceLock::new();
    let read = |file: &str| serde_json::from_str(file).expect("a test reads the handbook");
    let all = PAGES.get_or_init(|| {
        [
            read(include_str!("../../data/handbook/zh-CN.json")),
            read(include_str!("../../data/handbook/zh-TW.json")),
            read(include_str!("../../data/handbook/en.json")),
        ]
    });
    match language {
        Language::ZhCn => &all[0],
        Language::ZhTw => &all[1],
        Language::En => &all[2],
    }
}

/// An entry of the handbook.
pub struct Entry {
    /// `flaw.angry.first`.
    pub name: String,
    /// Which problem.
    pub situation: &'static str,
    /// Which mood.
    pub mood: Mood,
    /// Which stage.
    pub stage: Stage,
    /// The words.
    pub words: Words,
}

/// All entries in a language.
pub fn entries(language: Language) -> Vec<Entry> {
    let pages = pages(language);
    let mut entries = Vec::new();
    for about in situations() {
        let Some(page) = pages.get(&about.id) else { continue };
        for (mood, stages) in &page.moods {
            for (stage, text) in stages {
                entries.push(Entry {
                    name: name_of(&about.id, *mood, *stage),
                    situation: &about.id,
                    mood: *mood,
                    stage: *stage,
                    words: Words {
                        title: None,
                        text: text.clone(),
                        steps: page.steps.clone(),
                        proof: page.proof.clone(),
                        limit_fen: about.limit_fen,
                        decides: about.decides,
                        within_hours: about.within_hours,
                    },
                });
            }
        }
    }
    entries
}

/// The name of the first script of a problem, mood and stage.
pub fn name_of(situation: &str, mood: Mood, stage: Stage) -> String {
    format!("{situation}.{}.{}", super::word_of(mood), super::word_of(stage))
}
