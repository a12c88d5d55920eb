//! Answers for people: short pages with tables, in the person's language.

mod alerts;
mod day;
mod files;
mod printers;
mod table;

use serde_json::Value;

use crate::usage::Command;
use crate::words::Words;

/// The page of an answer.
pub fn page(command: &Command, words: &Words, answer: &Value) -> String {
    let text = |name: &str| shown(&answer[name]);
    let say = |key: &str, names: &[&str]| {
        let values: Vec<(&str, String)> = names.iter().map(|name| (*name, text(name))).collect();
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        words.say(key, &values)
    };
    match command {
        Command::Import(_) => files::report(words, answer),
        Command::Imports => files::runs(words, answer),
        Command::UndoImport { .. } => say("undo_import.done", &["run", "removed", "restored", "kept"]),
        Command::Quarantine { .. } => say("quarantine.done", &["rows", "path"]),
        Command::Daily { .. } => day::page(words, answer),
        Command::Alerts { .. } => alerts::page(words, answer),
        Command::AnswerAlert { .. } => words.say("answer_alert.done", &[]),
        Command::Report(_) => say("report.done", &["path"]),
        Command::Backup { .. } => say("backup.done", &["path", "bytes"]),
        Command::Restore { .. } => say("restore.done", &["kept"]),
        Command::Verify => verified(words, answer),
        Command::Demo { .. } => say("demo.done", &["shop", "orders", "cases", "until"]),
        Command::Ask { .. } => format!("{answer:#}"),
        Command::Printers => printers::page(words, answer),
        Command::PrintLabel(label) if label.preview.is_some() => say("print_label.written", &["path"]),
        Command::PrintLabel(_) => say("print_label.done", &["printer", "copies"]),
        Command::LintText(_) => looked_at(words, answer),
        Command::ResetPin { .. } => say("reset_pin.done", &["person"]),
        Command::Serve(_) => words.say("serve.ended", &[]),
    }
}

fn verified(words: &Words, answer: &Value) -> String {
    if answer["ok"] == Value::Bool(true) {
        return words.say("verify.ok", &[]);
    }
    let mut page = words.say("verify.differs", &[]);
    for finding in rows(&answer["findings"]) {
        let code = shown(&finding["code"]);
        let (count, detail) = (shown(&finding["count"]), shown(&finding["detail"]));
        page += &format!("\n- {} ×{count}: {detail}", words.name("verify", &code));
    }
    page
}

fn looked_at(words: &Words, answer: &Value) -> String {
    let findings = rows(&answer["findings"]);
    let mut page = words.say(if findings.is_empty() { "lint.clean" } else { "lint.found" }, &[]);
    for finding in findings {
        let values = ["words", "name", "why", "better"].map(|name| (name, shown(&finding[name])));
        let mut with: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let source = format!("{} {}", shown(&finding["source"]["name"]), shown(&finding["source"]["since"]));
        with.push(("source", &source));
        let key = if finding["severity"] == "block" { "lint.block" } else { "lint.improve" };
        page += &format!("\n{}", words.say(key, &with));
    }
    page
}

/// A value as a person reads it; nothing for null.
fn shown(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn rows(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// A share as per cent; a dash where there is none.
fn percent(share: &Value, decimals: usize) -> String {
    share.as_f64().map_or_else(|| "—".to_owned(), |share| format!("{:.decimals$} %", share * 100.0))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_rate_that_is_not_told_is_a_dash_and_never_zero() {
        assert_eq!(percent(&Value::Null, 2), "—");
        assert_eq!(percent(&json!(0.017018), 2), "1.70 %");
    }
}
