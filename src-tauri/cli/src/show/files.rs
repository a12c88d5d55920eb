//! What an import brought: counts of each file, problems by code with what to do, and the runs.

use serde_json::Value;

use super::day::head;
use super::table::{Side, table};
use super::{rows, shown};
use crate::words::Words;

const COUNTS: [&str; 6] = ["rows", "added", "updated", "unchanged", "flagged", "rejected"];

/// The report of an import or of its rehearsal.
pub fn report(words: &Words, report: &Value) -> String {
    let files = rows(&report["files"]);
    let mut columns = vec![("file", Side::Left), ("profile", Side::Left)];
    columns.extend(COUNTS.map(|name| (name, Side::Right)));
    let lines: Vec<Vec<String>> = files
        .iter()
        .map(|file| ["name", "profile"].iter().chain(&COUNTS).map(|name| shown(&file[name])).collect())
        .collect();
    let mut page = table(&head(words, &columns), &lines);
    for file in files {
        page += &problems(words, file);
        page += &undated(words, file);
    }
    let left_out: Vec<String> = rows(&report["left_out"]).iter().map(shown).collect();
    if !left_out.is_empty() {
        page += "\n";
        page += &words.say("import.left_out", &[("names", &left_out.join(", "))]);
        page += "\n";
    }
    if let Some(code) = report["assumed_currency"].as_str() {
        page += "\n";
        page += &words.say("import.currency", &[("currency", code)]);
        page += "\n";
    }
    page += "\n";
    let run = shown(&report["run"]);
    page += &if report["dry_run"] == Value::Bool(true) {
        words.say("import.rehearsed", &[])
    } else {
        words.say("import.done", &[("run", &run)])
    };
    page
}

/// The problems of a file, one paragraph for each code: how many, where it begins, what to do.
fn problems(words: &Words, file: &Value) -> String {
    let mut codes: Vec<(&str, u64, &Value)> = Vec::new();
    for problem in rows(&file["problems"]) {
        let code = problem["code"].as_str().unwrap_or_default();
        match codes.iter_mut().find(|(known, ..)| *known == code) {
            Some((_, count, _)) => *count += 1,
            None => codes.push((code, 1, problem)),
        }
    }
    let mut page = String::new();
    for (code, listed, first) in codes {
        let count = listed + file["problems_left_out"][code].as_u64().unwrap_or(0);
        let what = words.problem(code, "what").unwrap_or_else(|| code.to_owned());
        page += "\n";
        page += &words.say(
            "import.problem",
            &[
                ("file", &shown(&file["name"])),
                ("count", &count.to_string()),
                ("what", &what),
                ("row", &shown(&first["row"])),
                ("column", &shown(&first["column"])),
            ],
        );
        page += &words.problem(code, "next").map(|next| format!("\n    {next}")).unwrap_or_default();
    }
    if page.is_empty() { page } else { page + "\n" }
}

/// Refunds that no day counts, because the file does not say when they were made.
fn undated(words: &Words, file: &Value) -> String {
    let undated = &file["undated"];
    if undated["cases"].as_u64().unwrap_or(0) == 0 {
        return String::new();
    }
    let said = words.say(
        "import.undated",
        &[
            ("file", &shown(&file["name"])),
            ("count", &shown(&undated["cases"])),
            ("money", &shown(&undated["amount_fen"])),
        ],
    );
    format!("\n{said}\n")
}

/// The list of runs.
pub fn runs(words: &Words, runs: &Value) -> String {
    if rows(runs).is_empty() {
        return words.say("imports.empty", &[]);
    }
    let sum = |run: &Value, name: &str| -> String {
        rows(&run["files"]).iter().filter_map(|file| file[name].as_u64()).sum::<u64>().to_string()
    };
    let lines: Vec<Vec<String>> = rows(runs)
        .iter()
        .map(|run| {
            let files: Vec<String> = rows(&run["files"]).iter().map(|file| shown(&file["name"])).collect();
            vec![
                shown(&run["run"]),
                shown(&run["at"]),
                shown(&run["shop"]),
                sum(run, "added"),
                sum(run, "updated"),
                sum(run, "rejected"),
                shown(&run["undone_at"]),
                files.join(", "),
            ]
        })
        .collect();
    let columns = [
        ("run", Side::Right),
        ("at", Side::Left),
        ("shop", Side::Left),
        ("added", Side::Right),
        ("updated", Side::Right),
        ("rejected", Side::Right),
        ("undone_at", Side::Left),
        ("file", Side::Left),
    ];
    table(&head(words, &columns), &lines)
}
