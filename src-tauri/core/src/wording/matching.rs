//! Where a rule is broken: a pattern is found, and nothing around it says that the opposite is meant.

use super::Situation;
use super::fold::Both;
use super::rules::{Rule, book};

const SENTENCE_ENDS: [char; 5] = ['。', '!', '?', ';', '\n'];
/// How many characters before a match are read for a "not".
const BEFORE: usize = 24;

/// The written places, none of which touch each other, in the order of the text.
pub(super) fn places(rule: &Rule, text: &Both, situation: Situation) -> Vec<(usize, usize)> {
    let here = (rule.purposes.is_empty() || rule.purposes.contains(&situation.purpose))
        && (rule.channels.is_empty() || rule.channels.contains(&situation.channel));
    if !here {
        return Vec::new();
    }
    if let Some(missing) = &rule.missing {
        return if missing.is_match(&text.tight.text) { Vec::new() } else { vec![(0, text.length)] };
    }
    let mut found = Vec::new();
    for (reading, patterns) in [(&text.plain, &rule.patterns), (&text.tight, &rule.tight)] {
        for pattern in patterns {
            let places = pattern.find_iter(&reading.text).filter_map(|hit| reading.written(hit.start(), hit.end()));
            found.extend(places.filter(|place| !excused(rule, text, *place)));
        }
    }
    joined(found)
}

/// Whether the words around say that it is not meant.
fn excused(rule: &Rule, text: &Both, (start, end): (usize, usize)) -> bool {
    let plain = &text.plain.text;
    let (first, last) = text.plain.folded(start, end);
    let sentence_start = plain[..first].rfind(SENTENCE_ENDS).map_or(0, |at| at + mark_length(plain, at));
    let sentence_end = plain[last..].find(SENTENCE_ENDS).map_or(plain.len(), |at| last + at);
    let clause_start = plain[sentence_start..first].rfind(',').map_or(sentence_start, |at| sentence_start + at + 1);
    let mut before = last_letters(&plain[clause_start..first], BEFORE).to_owned();
    for asking in &book().asking {
        before = before.replace(asking.as_str(), "");
    }
    let says = |pattern: &Option<regex::Regex>, part: &str| pattern.as_ref().is_some_and(|one| one.is_match(part));
    if says(&rule.unless_before, &before)
        || says(&rule.unless_match, &plain[first..last])
        || says(&rule.unless_after, &plain[last..])
        || says(&rule.unless_in, &plain[sentence_start..sentence_end])
    {
        return true;
    }
    rule.needs_after.as_ref().is_some_and(|needs| {
        let after: String = plain[first..].chars().take(needs.within).collect();
        needs.all.iter().all(|one| one.is_match(&after))
    })
}

fn mark_length(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(1, char::len_utf8)
}

fn last_letters(text: &str, most: usize) -> &str {
    let from = text.char_indices().rev().nth(most.saturating_sub(1)).map_or(0, |(at, _)| at);
    &text[from..]
}

fn joined(mut found: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    found.sort_unstable();
    let mut places: Vec<(usize, usize)> = Vec::with_capacity(found.len());
    for (start, end) in found {
        match places.last_mut() {
            Some(last) if start < last.1 => last.1 = last.1.max(end),
            _ => places.push((start, end)),
        }
    }
    places
}
