//! Which room of the core names which other: the paths that begin with `crate::`.

use std::collections::{BTreeMap, BTreeSet};

use crate::sources::{Source, below};

/// For each room the paths it names, each with the file that names it.
pub type RoomMap = BTreeMap<String, BTreeSet<(Vec<String>, String)>>;

const ROOMS: &str = "src-tauri/core/src/";

/// The rooms of the core. Tests may look into any room and are left out.
pub fn rooms() -> RoomMap {
    let mut map = RoomMap::new();
    for source in below(ROOMS, &[".rs"]).iter().filter(|source| !source.is_test()) {
        let inside = &source.path[ROOMS.len()..];
        let room = inside.split(['/', '.']).next().unwrap_or(inside).to_owned();
        if room != "lib" {
            let named = paths(source).into_iter().map(|path| (path, source.path.clone()));
            map.entry(room).or_default().extend(named);
        }
    }
    map
}

fn paths(source: &Source) -> Vec<Vec<String>> {
    let code: String = source
        .without_tests()
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .map(|line| format!("{line}\n"))
        .collect();
    let mut found = Vec::new();
    for (at, start) in code.match_indices("crate::") {
        let alone = !code[..at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$');
        if alone {
            tree(&code[at + start.len()..], &[], &mut found);
        }
    }
    found
}

/// Reads one use-tree (`a::b`, `a::{b, c::d}`) and returns what follows it.
fn tree<'a>(text: &'a str, before: &[String], found: &mut Vec<Vec<String>>) -> &'a str {
    let text = text.trim_start();
    if let Some(mut rest) = text.strip_prefix('{') {
        loop {
            rest = rest.trim_start().trim_start_matches(',').trim_start();
            if let Some(after) = rest.strip_prefix('}') {
                return after;
            }
            if rest.is_empty() {
                return rest;
            }
            rest = skip_rename(tree(rest, before, found));
        }
    }
    let end = text.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(text.len());
    if end == 0 {
        found.push(before.to_vec());
        // A glob or something that is no path: one step on, so that no text is read twice.
        return text.get(text.chars().next().map_or(0, char::len_utf8)..).unwrap_or_default();
    }
    let path: Vec<String> = before.iter().cloned().chain([text[..end].to_owned()]).collect();
    match text[end..].strip_prefix("::") {
        Some(rest) => tree(rest, &path, found),
        None => {
            found.push(path);
            &text[end..]
        }
    }
}

fn skip_rename(rest: &str) -> &str {
    let Some(name) = rest.trim_start().strip_prefix("as ") else { return rest };
    name.trim_start().trim_start_matches(|letter: char| letter.is_alphanumeric() || letter == '_')
}

/// One circle of rooms, if there is any, a line for each step with the file that takes it.
pub fn circle(map: &RoomMap, left_out: &[&str]) -> Option<String> {
    let way = map.keys().find_map(|room| walk(map, left_out, &mut vec![room]))?;
    let steps = way.iter().zip(way.iter().cycle().skip(1)).map(|(from, to)| {
        let taken = map[*from].iter().find(|(path, _)| path.first() == Some(to));
        let (path, file) = taken.expect("the walk took this step");
        format!("{from} → {to}: {file} names {}", path.join("::"))
    });
    Some(steps.collect::<Vec<_>>().join("\n"))
}

fn walk<'a>(map: &'a RoomMap, left_out: &[&str], way: &mut Vec<&'a String>) -> Option<Vec<&'a String>> {
    let (first, here) = (*way.first()?, *way.last()?);
    let next: BTreeSet<_> = map[here].iter().filter_map(|(path, _)| path.first()).collect();
    for room in next.into_iter().filter(|room| *room != here && !left_out.contains(&room.as_str())) {
        if room == first {
            return Some(way.clone());
        }
        if map.contains_key(room) && !way.contains(&room) {
            way.push(room);
            if let Some(found) = walk(map, left_out, way) {
                return Some(found);
            }
            way.pop();
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> Vec<String> {
        let source = Source { path: String::new(), text: text.to_owned() };
        paths(&source).into_iter().map(|path| path.join("::")).collect()
    }

    #[test]
    fn a_nested_use_is_taken_apart() {
        assert_eq!(
            named("use crate::{cases::list::{CaseRow, Pick as P}, door};\nuse crate::checks::*;"),
            ["cases::list::CaseRow", "cases::list::Pick", "door", "checks"]
        );
    }

    #[test]
    fn a_path_in_the_middle_of_code_is_seen_and_a_macro_s_crate_is_not() {
        assert_eq!(named("let x = crate::insight::settle::after(tx)?; $crate::Refusal"), ["insight::settle::after"]);
    }

    #[test]
    fn a_circle_is_told_with_its_way() {
        let map: RoomMap = [("a", "b"), ("b", "c"), ("c", "a")]
            .map(|(from, to)| (from.to_owned(), BTreeSet::from([(vec![to.to_owned()], format!("{from}.rs"))])))
            .into();
        let way = "a → b: a.rs names b\nb → c: b.rs names c\nc → a: c.rs names a";
        assert_eq!(circle(&map, &[]).as_deref(), Some(way));
        assert_eq!(circle(&map, &["c"]), None);
    }
}
