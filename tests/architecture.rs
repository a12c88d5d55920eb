//! The house's rules that no compiler holds. Each failure is one sentence with the cure.

use std::collections::BTreeSet;
use std::process::Command;

use pintui_tests::room_map::{circle, rooms};
use pintui_tests::sources::{Source, below, has_word, none, root};
use serde_json::Value;

/// What a room may take from the door: how commands look and who calls, never the list of them.
const FROM_THE_DOOR: [&str; 15] = [
    "Call",
    "Command",
    "Giving",
    "Go",
    "Progress",
    "Read",
    "Refused",
    "Role",
    "Signed",
    "Stage",
    "Unwatched",
    "Who",
    "Whole",
    "Write",
    "Written",
];

fn packages() -> Vec<(String, BTreeSet<String>)> {
    let cargo = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--format-version", "1", "--offline"])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    let told: Value = serde_json::from_slice(&cargo.stdout).expect("cargo metadata is JSON");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let packages = told["packages"].as_array().expect("a workspace has packages").iter();
    packages
        .map(|package| {
            let needs = package["dependencies"].as_array().into_iter().flatten();
            (text(&package["name"]), needs.map(|need| text(&need["name"])).collect())
        })
        .collect()
}

#[test]
fn dependencies_lead_from_the_window_and_the_command_line_to_the_core_to_the_store() {
    let may = |name: &str| -> &[&str] {
        match name {
            "pintui-core" => &["pintui-store"],
            "pintui-printers" => &["pintui-core", "pintui-store"],
            "pintui-station" => &["pintui-core", "pintui-printers", "pintui-store"],
            "pintui-tests" => &["pintui-core", "pintui-station", "pintui-store"],
            "pintui" | "pintui-desktop" => &["pintui-core", "pintui-printers", "pintui-station", "pintui-store"],
            _ => &[],
        }
    };
    let packages = packages();
    let ours: BTreeSet<_> = packages.iter().map(|(name, _)| name.clone()).collect();
    let mut found = Vec::new();
    for (name, needs) in &packages {
        for need in needs.intersection(&ours).filter(|need| !may(name).contains(&need.as_str())) {
            found.push(format!("{name} depends on {need}: take what it needs from the crate one step below instead"));
        }
    }
    none(&found);
}

#[test]
fn only_the_store_names_rusqlite() {
    let mut found: Vec<_> = packages()
        .into_iter()
        .filter(|(name, needs)| name != "pintui-store" && needs.contains("rusqlite"))
        .map(|(name, _)| format!("{name} depends on rusqlite: let pintui-store offer what is needed"))
        .collect();
    for source in below("src-tauri", &[".rs"]).iter().filter(|source| !source.path.starts_with("src-tauri/store/")) {
        if source.code().any(|(_, line)| has_word(line, "rusqlite")) {
            found.push(format!("{} names rusqlite: use what pintui_store re-exports", source.path));
        }
    }
    none(&found);
}

#[test]
fn the_core_knows_no_window_no_network_and_no_async() {
    let foreign = ["tauri", "tokio", "axum", "hyper", "reqwest", "TcpStream", "TcpListener", "async fn", "await"];
    let mut found = Vec::new();
    for (name, needs) in packages().into_iter().filter(|(name, _)| ["pintui-core", "pintui-store"].contains(&&**name)) {
        for word in foreign.iter().filter(|word| needs.contains(**word)) {
            found.push(format!("{name} depends on {word}: move what needs it into the crate of the window"));
        }
    }
    for source in below("src-tauri/core/src", &[".rs"]).iter().chain(&below("src-tauri/store/src", &[".rs"])) {
        for (at, line) in source.code() {
            for word in foreign.iter().filter(|word| has_word(line, word)) {
                found.push(format!("{}:{at} names {word}: the core waits for nobody, move this outside", source.path));
            }
        }
    }
    none(&found);
}

#[test]
fn rooms_take_nothing_from_the_door_but_the_shape_of_commands() {
    let mut found = Vec::new();
    for (room, paths) in rooms().iter().filter(|(room, _)| *room != "door") {
        for (path, file) in paths {
            let names: Vec<_> = path.iter().map(String::as_str).collect();
            match names[..] {
                ["door", name, ..] if !FROM_THE_DOOR.contains(&name) => found.push(format!(
                    "{file} takes door::{name}: call the other room's function, the door is for the edges"
                )),
                ["report", ..] if room != "report" => {
                    found.push(format!("{file} takes from report: a report reads the rooms, no room reads a report"));
                }
                _ => {}
            }
        }
    }
    none(&found);
}

#[test]
fn rooms_form_no_circle() {
    if let Some(way) = circle(&rooms(), &["door"]) {
        panic!("\n{way}\nThese rooms form a circle: move what both need into a room that needs neither");
    }
}

#[test]
fn files_stay_small_enough_to_be_held_in_mind() {
    let mut found = Vec::new();
    for (folder, ending, most) in
        [("src-tauri", ".rs", 300), ("tests", ".rs", 300), ("ui/src", ".tsx", 250), ("src-tauri/core", ".sql", 40)]
    {
        for source in below(folder, &[ending]) {
            let lines = source.text.lines().count();
            // a line a command: a table, not code
            let is_list = source.path.ends_with("door/list.rs");
            if lines > most && !is_list {
                found.push(format!("{} has {lines} lines, {most} are the most: split it by verb", source.path));
            }
        }
    }
    none(&found);
}

#[test]
fn every_module_begins_by_saying_what_it_is_for() {
    let found: Vec<_> = [below("src-tauri", &[".rs"]), below("tests", &[".rs"])]
        .iter()
        .flatten()
        .filter(|source| !source.is_test() && !source.text.starts_with("//!"))
        .map(|source| format!("{} has no head: begin it with `//!` and its job in the trade's words", source.path))
        .collect();
    none(&found);
}

#[test]
fn nothing_is_left_for_later() {
    let later = ["todo!", "unimplemented!", "dbg!", "TODO", "FIXME", "XXX"];
    let mut found = Vec::new();
    for source in [below("src-tauri", &[".rs", ".sql"]), below("ui/src", &[".ts", ".tsx", ".css"])].iter().flatten() {
        for (at, line) in source.text.lines().enumerate() {
            if let Some(word) = later.iter().find(|word| line.contains(**word)) {
                found.push(format!("{}:{} says {word}: do it, or open an issue", source.path, at + 1));
            }
        }
    }
    none(&found);
}

#[test]
fn only_the_pipe_and_the_file_chooser_of_the_page_know_tauri() {
    let shell = ["ui/src/door.ts", "ui/src/files.ts"];
    let found: Vec<_> = below("ui/src", &[".ts", ".tsx"])
        .iter()
        .filter(|source| !shell.contains(&source.path.as_str()) && !source.is_test())
        .filter(|source| source.code().any(|(_, line)| line.contains("@tauri-apps") || line.contains("__TAURI")))
        .map(|source| format!("{} names Tauri: go through {}", source.path, shell.join(" or ")))
        .collect();
    none(&found);
}

#[test]
fn the_page_infers_its_types_and_casts_nothing() {
    let mut found = Vec::new();
    let ours = |source: &&Source| !source.is_test() && !source.path.ends_with("door-types.ts");
    for source in below("ui/src", &[".ts", ".tsx"]).iter().filter(ours) {
        for (at, line) in source.code() {
            let line = without_texts(line);
            let renames = line.trim_start().starts_with("import") || line.trim_start().starts_with("export");
            let casts = line.match_indices(" as ").any(|(at, _)| !line[at..].starts_with(" as const"));
            if (casts && !renames) || [": any", "<any", "any[]"].iter().any(|word| line.contains(word)) {
                found.push(format!(
                    "{}:{at} casts: let the type come from door-types.ts: {}",
                    source.path,
                    line.trim()
                ));
            }
        }
    }
    none(&found);
}

/// A line of TypeScript without what stands between quotes, which may be a sentence.
fn without_texts(line: &str) -> String {
    line.split(['"', '`', '\'']).step_by(2).collect()
}
