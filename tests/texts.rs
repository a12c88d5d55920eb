//! Texts for people: every refusal has its two sentences in every language, and no language lags behind.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use pintui_tests::sources::{below, none};
use serde_json::Value;

const LANGUAGES: [&str; 3] = ["zh-CN", "zh-TW", "en"];

/// All texts of a language by key.
fn texts(language: &str) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for file in below(&format!("locales/{language}"), &[".json"]) {
        let Ok(Value::Object(found)) = serde_json::from_str(&file.text) else {
            panic!("{} is no flat JSON object: one key, one sentence", file.path)
        };
        for (key, text) in found {
            let Value::String(text) = text else { panic!("{}: {key} is no text", file.path) };
            assert!(all.insert(key.clone(), text).is_none(), "{}: {key} is in two files: keep one", file.path);
        }
    }
    all
}

/// The codes of all `refusals!` enums with the facts that each carries.
fn refusals() -> BTreeMap<String, BTreeSet<String>> {
    let mut codes = BTreeMap::new();
    for source in below("src-tauri", &[".rs"]) {
        let code: String = source.code().map(|(_, line)| format!("{line}\n")).collect();
        for (at, start) in code.match_indices("refusals! {\n") {
            let block = code[at + start.len()..].split("\n}\n").next().unwrap_or_default();
            for line in block.split(",\n").filter(|line| line.contains(" = \"")) {
                let (facts, code) = line.rsplit_once(" = \"").expect("filtered above");
                let facts = facts.rsplit_once('{').map_or("", |(_, facts)| facts.trim_end_matches([' ', '}']));
                let facts = facts.split(',').filter_map(|fact| fact.split(':').next());
                let code = code.trim_end_matches(['"', ',', ' ', '}', '\n']).to_owned();
                codes.insert(code, facts.map(|fact| fact.trim().to_owned()).collect());
            }
        }
    }
    codes
}

/// The `{names}` in a sentence.
fn named(text: &str) -> BTreeSet<String> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name.to_owned()).collect()
}

#[test]
fn every_refusal_says_what_happened_and_what_to_do_next_in_every_language() {
    let codes = refusals();
    assert!(codes.contains_key("shop_unknown"), "the list of refusals could not be read: see refusals() here");
    let mut found = Vec::new();
    for language in LANGUAGES {
        let texts = texts(language);
        for (code, facts) in &codes {
            for half in ["what", "next"] {
                let key = format!("error.{code}.{half}");
                match texts.get(&key) {
                    None => found.push(format!("locales/{language}/errors.json lacks {key}: write its sentence")),
                    Some(text) => {
                        for name in named(text).difference(facts) {
                            found.push(format!("{language} {key} names {{{name}}}, which the refusal does not carry"));
                        }
                    }
                }
            }
        }
    }
    none(&found);
}

#[test]
fn no_language_lags_behind() {
    let first = texts(LANGUAGES[0]);
    let mut found = Vec::new();
    for language in &LANGUAGES[1..] {
        let texts = texts(language);
        for (key, text) in &first {
            match texts.get(key) {
                None => found.push(format!("locales/{language} lacks {key}: translate “{text}”")),
                Some(other) if named(other) != named(text) => {
                    found.push(format!("locales/{language} {key} names other facts than zh-CN: {other}"));
                }
                Some(_) => {}
            }
        }
        for key in texts.keys().filter(|key| !first.contains_key(*key)) {
            found.push(format!("locales/{language} has {key}, which zh-CN lacks: write zh-CN first"));
        }
    }
    none(&found);
}

/// Refusals that only the command line meets, or that send a person there.
const TYPED: [&str; 4] = ["say_who", "answer_unwritten", "data_folder_unknown", "pin_tried_too_often"];

#[test]
fn no_refusal_in_the_window_says_what_to_type_on_the_command_line() {
    let mut found = Vec::new();
    for language in LANGUAGES {
        for (key, text) in texts(language) {
            let is_typed = TYPED.iter().any(|code| key.starts_with(&format!("error.{code}.")));
            let typed = ["command line", "命令行", "命令列", "pintui ", "--"].iter().any(|word| text.contains(word));
            if key.starts_with("error.") && typed && !is_typed {
                found.push(format!("{language} {key}: say it in src-tauri/cli/locales as hint.CODE instead"));
            }
        }
    }
    none(&found);
}

#[test]
fn every_act_has_its_name_in_the_record_of_acts() {
    let writes = pintui_core::door::list::COMMANDS.iter().filter(|(_, kind)| *kind == "write");
    let keys: Vec<String> = writes.map(|(name, _)| format!("act.{name}")).collect();
    let mut found = Vec::new();
    for language in LANGUAGES {
        let texts = texts(language);
        let nameless = keys.iter().filter(|key| !texts.contains_key(*key));
        found.extend(
            nameless.map(|key| format!("locales/{language} lacks {key}: write how the record of acts names it")),
        );
    }
    none(&found);
}

/// The keys of columns as the workbooks' tables write them: `words("wave", 20.0)`, `figures("count")`.
fn columns() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/core/src/report");
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(&folder).expect("the folder of reports").flatten() {
        let Ok(text) = std::fs::read_to_string(entry.path()) else { continue };
        for kind in ["words(\"", "figures(\""] {
            let keys = text.split(kind).skip(1).filter_map(|rest| rest.split('"').next());
            found.extend(keys.map(str::to_owned));
        }
    }
    found
}

#[test]
fn every_column_of_a_workbook_has_its_title() {
    let columns = columns();
    assert!(columns.contains("case_no"), "the reports' columns are no longer written as this test reads them");
    let mut found = Vec::new();
    for language in LANGUAGES {
        let texts = texts(language);
        let bare = columns.iter().filter(|column| !texts.contains_key(&format!("workbook.column.{column}")));
        found.extend(bare.map(|column| format!("locales/{language} lacks workbook.column.{column}")));
    }
    none(&found);
}
